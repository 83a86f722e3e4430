import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSchema } from '../../src/base/schema.ts'
import {
  applyRefresh,
  membershipRows,
  standingOf,
  membersOn,
  refreshRows,
  storedSegments,
  storeRule,
} from '../../src/base/segments.ts'
import { openDatabase } from '../../src/io/sqlite/driver.ts'
import { movementOf } from '../../src/segment/movement.ts'

const day = (n: number): string => `2026-01-${String(n + 1).padStart(2, '0')}`
/** Each refresh: so many days after the one before, maybe none, and who is a member then. */
const timeline = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 2 }), members: fc.uniqueArray(fc.integer({ min: 1, max: 9 })) }),
  { minLength: 1, maxLength: 12 },
)

it('keeps count of members, and knows who they were on any day', () => {
  const database = openDatabase(':memory:')
  createSchema(database)
  fc.assert(
    fc.property(timeline, (refreshes) => {
      database.exec('begin')
      storeRule(database, 'vip', 'a = 1', day(0))
      const segment = storedSegments(database)[0]!.segment
      const truth = new Map<string, readonly number[]>()
      let at = 0
      for (const { after, members } of refreshes) {
        at += after
        const now = Uint32Array.from(members).toSorted()
        const refresh = (): void => {
          const standing = standingOf(database, segment, day(at))
          const movement = movementOf(standing.members, now, undefined)
          applyRefresh(database, { segment, version: 1, asOf: day(at), standing, ...movement })
        }
        refresh()
        const recorded = [...membershipRows(database, undefined)]
        refresh()
        expect([...membershipRows(database, undefined)], 'twice changes nothing').toEqual(recorded)
        truth.set(day(at), [...now])
      }
      for (const [on, members] of truth) expect([...membersOn(database, segment, on)]).toEqual(members)
      const counts = refreshRows(database, segment) as [string, string, number, number, number][]
      expect(counts.map(([, on]) => on)).toEqual([...truth.keys()])
      let before = 0
      for (const [, on, members, entered, left] of counts) {
        expect(members).toBe(truth.get(on)!.length)
        expect(members).toBe(before + entered - left)
        before = members
      }
      database.exec('rollback')
    }),
    { numRuns: 500 },
  )
})

it('numbers the versions of a rule', () => {
  const database = openDatabase(':memory:')
  createSchema(database)
  expect([storeRule(database, 'a', 'x = 1', day(0)), storeRule(database, 'a', 'x = 2', day(1))]).toEqual([1, 2])
  expect(storeRule(database, 'b', 'x = 1', day(1))).toBe(1)
  expect(storedSegments(database).map(({ name, version, rule }) => [name, version, rule])).toEqual([
    ['a', 2, 'x = 2'],
    ['b', 1, 'x = 1'],
  ])
  database.close()
})

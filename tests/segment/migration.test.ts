import fc from 'fast-check'
import { expect, it } from 'vitest'
import { migration } from '../../src/segment/migration.ts'

it('counts everybody once, in the first group they are in', () => {
  const groups = fc.array(fc.uint8Array({ minLength: 9, maxLength: 9, max: 1 }), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(groups, groups, (before, after) => {
      const flows = migration(before, after, 9)
      expect(flows.flat().reduce((sum, count) => sum + count, 0)).toBe(9)
      const first = flows[0]!.reduce((sum, count) => sum + count, 0)
      expect(first).toBe(before[0]!.reduce((sum, one) => sum + one, 0))
      const amounts = Float64Array.from({ length: 9 }, (_, row) => row)
      expect(
        migration(before, after, 9, amounts)
          .flat()
          .reduce((sum, amount) => sum + amount, 0),
      ).toBe(36)
    }),
  )
})

const of = (...rows: number[]): Uint8Array => Uint8Array.from(rows)

it('says from where to where', () => {
  expect(migration([of(1, 1, 0, 0), of(1, 0, 1, 0)], [of(0, 1, 1, 0), of(1, 0, 0, 0)], 4)).toEqual([
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ])
})

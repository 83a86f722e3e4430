import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { termAfter } from '../../src/forget/calendar.ts'
import { coarseUntil, planExpiry, type Dormant } from '../../src/forget/expire.ts'
import { plainRetention } from '../../src/forget/retention.ts'

const dormant = (over: Partial<Dormant>): Dormant => ({
  customer: 1,
  ordered: false,
  lastActive: '2023-06-30',
  warnedOn: undefined,
  restricted: false,
  ...over,
})
const grace = { months: 0, days: 30 }
const on = (asOf: string, ...people: Dormant[]) => planExpiry(people, plainRetention, grace, asOf)
const counts = ({ due, warn, erase, restricted }: ReturnType<typeof on>) => [
  due.length,
  warn.length,
  erase.length,
  restricted.length,
]

describe('whose time is over', () => {
  it.each<[string, number[], string, Partial<Dormant>]>([
    ['nobody, a day before three years are over', [0, 0, 0, 0], '2026-06-29', {}],
    ['on the day, and only to be told', [1, 1, 0, 0], '2026-06-30', {}],
    ['told, in the grace', [1, 0, 0, 0], '2026-07-29', { warnedOn: '2026-06-30' }],
    ['told a grace ago', [1, 0, 1, 0], '2026-07-30', { warnedOn: '2026-06-30' }],
    ['long overdue, and never told: told first', [1, 1, 0, 0], '2030-01-01', {}],
    ['restricted: kept, whatever they were told', [0, 0, 0, 1], '2030-01-01', { restricted: true, warnedOn: '2026-06-30' }],
    ['active on a leap day', [1, 1, 0, 0], '2027-02-28', { lastActive: '2024-02-29' }],
  ])('%s', (_says, expected, asOf, over) => expect(counts(on(asOf, dormant(over)))).toEqual(expected))

  test('customers and prospects have terms of their own', () => {
    const retention = { ...plainRetention, prospects: { ...plainRetention.prospects, term: { months: 12, days: 0 } } }
    const people = [dormant({ customer: 1, ordered: true }), dormant({ customer: 2 })]
    expect(planExpiry(people, retention, grace, '2025-01-01').due.map(({ customer }) => customer)).toEqual([2])
  })
})

const iso = (number: number): string => new Date(86_400_000 * number).toISOString().slice(0, 10)

test('who was active after the coarse day is never due', () => {
  expect.hasAssertions()
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 800 }),
      (day, months, days, ago) => {
        const last = iso(day)
        const asOf = iso(day + ago)
        const isOver = termAfter(last, { months, days }) <= asOf
        expect(!isOver || last <= coarseUntil({ months, days }, asOf)).toBe(true)
      },
    ),
  )
})

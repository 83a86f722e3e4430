import { describe, expect, it } from 'vitest'
import { tiers } from '../../src/model/tier.ts'
import { dayOf } from '../../src/orders/days.ts'
import { groupOrders } from '../../src/orders/orders.ts'
import { tierTable, type Share } from '../../src/segment/tiers.ts'
import { ordersOf, readTable } from '../orders/orders-of.ts'

const period = (from: string, to: string): { from: number; to: number } => ({ from: dayOf(from), to: dayOf(to) })
const semesters = [period('2025-01-01', '2025-06-30'), period('2025-07-01', '2025-12-31')] as const
const usual: readonly [Share, Share] = [
  [1, 2],
  [4, 5],
]

describe('tierTable', () => {
  const rows = [
    ['a', '2025-01-01', '10.10'],
    ['b', '2025-06-30', '20.20'],
    ['c', '2025-03-01', '20.20'],
    ['d', '2025-03-01', '50'],
    ['e', '2025-03-01', '90'],
    ['e', '2025-03-02', '-90'], // a return takes nothing off
    ['f', '2025-07-01', '1'],
    ['g', '2025-08-01', '-1'], // nor is it a purchase
    ['h', '2024-12-31', '1000'],
  ] as const
  const table = tierTable(ordersOf(rows), semesters, usual, 'revenue')
  const tierOf = (at: 0 | 1): string[] => [...table.periods[at].tier].map((tier) => tiers[tier]!)

  it('puts who is above a cut in the tier above it, and equal amounts in one', () => {
    expect(table.periods[0].cuts).toEqual([20.2, 58])
    expect(tierOf(0)).toEqual(['small', 'small', 'small', 'medium', 'large', 'absent', 'absent', 'absent'])
  })
  it('cuts by the buyers of the period: one alone is above nothing', () => {
    expect(table.periods[1].cuts).toEqual([1, 1])
    expect(tierOf(1)).toEqual(['absent', 'absent', 'absent', 'absent', 'absent', 'small', 'absent', 'absent'])
  })
  it('has everybody in one cell', () => {
    expect(table.counts.flat().reduce((sum, count) => sum + count)).toBe(8)
    expect(table.counts[3]).toEqual([0, 0, 1, 2])
  })
  it('adds up money exactly', () => expect(table.periods[0].all.revenue).toBe(1905)) // tenths: no amount has a second decimal
  it('says the same of any order of the rows', () =>
    expect(tierTable(ordersOf(rows.toReversed()), semesters, usual, 'revenue')).toEqual(table))

  it('has no cuts where nobody bought', () => {
    const { periods } = tierTable(ordersOf(rows), [period('2020-01-01', '2020-12-31'), semesters[1]], usual, 'revenue')
    expect(periods[0].cuts).toBeUndefined()
    expect(periods[0].all).toEqual({ customers: 0, revenue: 0, margin: undefined })
  })

  it('by margin: leaves out that of returns, and may put who lost money below', () => {
    const lines = readTable(
      ['customer', 'date', 'amount', 'margin'],
      [
        ['a', '2025-01-01', '100', '-5'],
        ['b', '2025-01-01', '100', '20'],
        ['b', '2025-01-02', '-100', '-20'],
      ],
    ).lines
    const [first] = tierTable(groupOrders(lines, false), semesters, usual, 'margin').periods
    expect([...first.amount]).toEqual([-5, 20])
    expect([...first.tier].map((tier) => tiers[tier]!)).toEqual(['small', 'large'])
    expect(first.cuts).toEqual([7.5, 15])
  })
})

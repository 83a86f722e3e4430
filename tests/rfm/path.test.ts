import { expect, it } from 'vitest'
import { dayOf } from '../../src/orders/days.ts'
import { groupOrders } from '../../src/orders/orders.ts'
import { measure } from '../../src/rfm/measures.ts'
import { pathOf } from '../../src/rfm/path.ts'
import { namingOf, scoreAll } from '../../src/rfm/score.ts'
import { readTable } from '../orders/orders-of.ts'

const cuts = { recency_days: [10, 20, 30, 40], orders: [1, 2, 3, 4], monetary: [10, 20, 30, 40] }
const { lines } = readTable(
  ['customer', 'date', 'amount'],
  [
    ['ann', '2026-01-05', '15'],
    ['ann', '2026-02-01', '30'],
    ['ann', '2026-02-10', '-5'],
    ['bob', '2026-01-07', '-3'],
  ],
)
const orders = groupOrders(lines, false)
const how = { cuts, naming: namingOf(undefined, cuts), policy: 'net', unit: 10 ** orders.money!.places } as const
const days = ['2026-01-01', '2026-01-31', '2026-02-28'].map(dayOf)

it('tells where a customer stood on each day, returns taken off from their day on', () =>
  expect(pathOf(orders, 0, days, how).map(({ orders: purchases, monetary, scores }) => [purchases, monetary, scores])).toEqual([
    [0, 0, undefined],
    [1, 15, { r: 3, f: 1, m: 2 }],
    [2, 40, { r: 3, f: 2, m: 4 }],
  ]))

it('ends where the customer is scored', () => {
  const { segment, segments } = scoreAll(measure(orders, days[2]!, 'net'), cuts, how.unit, undefined)
  expect(pathOf(orders, 0, days, how).at(-1)!.segment).toBe(segments[segment[0]!])
})

it('has no scores for whoever never bought', () =>
  expect(pathOf(orders, 1, days, how).map(({ segment }) => segment)).toEqual(['no_purchase', 'no_purchase', 'no_purchase']))

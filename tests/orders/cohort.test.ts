import { expect, it } from 'vitest'
import { ordersOfCohort } from '../../src/orders/cohort.ts'
import { dayOf } from '../../src/orders/days.ts'
import { ordersOf } from './orders-of.ts'

const orders = ordersOf([
  ['ann', '2025-12-31', '5'],
  ['ann', '2026-01-15', '10'],
  ['bob', '2025-12-01', '-1'],
  ['bob', '2026-01-01', '20'],
  ['bob', '2026-03-01', '30'],
  ['cid', '2026-01-31', '40'],
  ['dan', '2026-02-01', '50'],
])

it('keeps all orders of those who first bought in the period, also what they returned before, and nobody else’s', () => {
  const { customers, starts, bought, returned } = ordersOfCohort(orders, { from: dayOf('2026-01-01'), to: dayOf('2026-01-31') })
  expect(customers).toEqual(['ann', 'bob', 'cid', 'dan'])
  expect([...starts]).toEqual([0, 0, 3, 4, 4])
  expect([...bought]).toEqual([0, 20, 30, 40])
  expect([...returned]).toEqual([1, 0, 0, 0])
})

import { describe, expect, it } from 'vitest'
import { periodName, periodOf, lastDayOf, isoOf } from '../../src/orders/calendar.ts'
import { dayOf } from '../../src/orders/days.ts'
import { cohortsOf } from '../../src/rfm/cohorts.ts'
import { movements } from '../../src/model/movement.ts'
import { pulseOf } from '../../src/rfm/pulse.ts'
import { summarise } from '../../src/rfm/summary.ts'
import { ordersOf } from '../orders/orders-of.ts'

const period = (from: string, to: string): { from: number; to: number } => ({ from: dayOf(from), to: dayOf(to) })

describe('pulseOf', () => {
  const orders = ordersOf([
    ['gained', '2026-04-01', '1'],
    ['kept', '2026-03-31', '1'],
    ['kept', '2026-06-30', '1'],
    ['reactivated', '2025-01-01', '1'],
    ['reactivated', '2026-05-01', '1'],
    ['lapsed', '2026-01-01', '1'],
    ['lapsed', '2026-05-01', '-1'], // a return is no purchase
    ['dormant', '2025-01-01', '1'],
    ['nobody', '2026-05-01', '0'],
  ])
  const pulse = pulseOf(orders, period('2026-04-01', '2026-06-30'), period('2026-01-01', '2026-03-31'), [90, 91])
  it('puts everybody with a purchase in one movement', () => {
    expect(pulse.counts).toEqual({ gained: 1, kept: 1, reactivated: 1, lapsed: 1, dormant: 1 })
    const named = [...pulse.customer].map((who, at) => [orders.customers[who], movements[pulse.movement[at]!]])
    for (const [name, movement] of named) expect(movement).toBe(name)
  })
  it('counts who has bought nothing for more days than asked', () => expect(pulse.inactive).toEqual([2, 2]))
})

describe('cohortsOf', () => {
  it('counts who buys again, period by period', () => {
    const orders = ordersOf([
      ['a', '2026-01-05', '10'],
      ['a', '2026-01-25', '10'],
      ['a', '2026-03-01', '5'],
      ['b', '2026-01-31', '1'],
      ['c', '2026-03-15', '2'],
    ])
    expect(cohortsOf(orders, dayOf('2026-03-31'), 'month')).toEqual([
      { period: periodOf(dayOf('2026-01-01'), 'month'), customers: 2, active: [2, 0, 1], monetary: [21, 0, 5] },
      { period: periodOf(dayOf('2026-03-01'), 'month'), customers: 1, active: [1], monetary: [2] },
    ])
  })
  it.each([
    ['month', '2025-12-31', '2025-12', '2025-12-31'],
    ['quarter', '2025-11-30', '2025-Q4', '2025-12-31'],
    ['year', '2024-02-29', '2024', '2024-12-31'],
  ] as const)('calls a %s by its name, and knows its last day', (unit, day, name, last) => {
    expect(periodName(periodOf(dayOf(day), unit), unit)).toBe(name)
    expect(isoOf(lastDayOf(periodOf(dayOf(day), unit), unit))).toBe(last)
  })
})

describe('summarise', () => {
  const orders = ordersOf([
    ['a', '2026-01-01', '100'],
    ['a', '2026-01-01', '50'],
    ['a', '2026-01-15', '10'],
    ['a', '2026-01-15', '20'],
    ['a', '2026-02-01', '40'],
    ['a', '2026-03-01', '7'],
    ['a', '2026-03-01', '8'],
    ['b', '2026-01-31', '5'],
    ['c', '2026-02-20', '5'],
    ['d', '2026-01-20', '0'],
  ])
  it('takes purchases of a day for one, and the first for no repeat', () => {
    const { customer, repeatOrders, lastDays, observedDays, repeatUnits } = summarise(orders, dayOf('2026-02-10'))
    expect([...customer].map((who) => orders.customers[who])).toEqual(['a', 'b'])
    expect([...repeatOrders]).toEqual([2, 0])
    expect([...lastDays]).toEqual([31, 0])
    expect([...observedDays]).toEqual([40, 10])
    expect([...repeatUnits]).toEqual([70, 0])
  })
  it('counts the purchase days of the holdout apart', () => {
    const { holdoutOrders, holdoutUnits } = summarise(orders, dayOf('2026-02-10'), dayOf('2026-03-31'))
    expect([...holdoutOrders!]).toEqual([1, 0])
    expect([...holdoutUnits!]).toEqual([15, 0])
  })
})

import { describe, expect, it } from 'vitest'
import { bootstrap } from '../../../src/rfm/predict/bootstrap.ts'
import { forecast } from '../../../src/rfm/predict/forecast.ts'
import { likelyOrders } from '../../../src/rfm/predict/likely-orders.ts'
import { historyAt } from '../../../src/rfm/predict/forecast.ts'
import { grouped } from '../../../src/rfm/predict/observed.ts'
import { predict } from '../../../src/rfm/predict/prediction.ts'
import { cohort } from './cohort.ts'

const split = cohort({ customers: 400, shape: 1, dailyRate: 0.03, stays: 150, days: 270, apart: 180 })
const question = { model: 'mbg-nbd', horizonDays: 180, discount: 0.1 } as const
const { choice, spend, expected } = predict({ today: split, holdout: split, trial: undefined }, question)

describe('bootstrap', { timeout: 30_000 }, () => {
  const intervals = bootstrap(choice!, spend, split, question, 10)

  it('holds the forecast, and is narrow where much is known', () => {
    const orders = expected!.orders.reduce((sum, value) => sum + value)
    expect(intervals.orders[0]).toBeLessThan(orders)
    expect(intervals.orders[1]).toBeGreaterThan(orders)
    expect(intervals.orders[1] / intervals.orders[0]).toBeLessThan(1.5)
    expect(intervals.parameters).toHaveLength(4)
  })

  it('is the same at every run', () => expect(bootstrap(choice!, spend, split, question, 10)).toEqual(intervals))
})

describe('likelyOrders', () => {
  it('holds what happened to at least four customers in five', () => {
    const { histories, rowOf } = grouped(split)
    const { model, theta } = choice!.used
    let inside = 0
    for (const [at, row] of rowOf.entries()) {
      const { low, high } = likelyOrders(model, theta, historyAt(histories, row), split.days)
      expect(low).toBeLessThanOrEqual(high)
      if (split.actual[at]! >= low && split.actual[at]! <= high) inside++
    }
    expect(inside / rowOf.length).toBeGreaterThan(0.8)
  })
})

describe('forecast', () => {
  it('discounts each month at its end: one order in the first month is worth 1.1^(−1/12)', () => {
    const { histories } = grouped(split)
    const { model, theta } = choice!.used
    const month = 365 / 12
    const one = forecast(model, theta, histories, month, 0.1)
    for (const [row, orders] of one.orders.entries()) expect(one.discounted[row]).toBeCloseTo(orders / 1.1 ** (1 / 12), 12)
    const free = forecast(model, theta, histories, 365, 0)
    for (const [row, orders] of free.orders.entries()) expect(free.discounted[row]).toBeCloseTo(orders, 12)
  })
})

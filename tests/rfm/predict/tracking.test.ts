import { expect, it } from 'vitest'
import { isPurchase, type Orders } from '../../../src/orders/orders.ts'
import { gatherEvidence } from '../../../src/rfm/predict/evidence.ts'
import { orderModels } from '../../../src/rfm/predict/models.ts'
import { track } from '../../../src/rfm/predict/tracking.ts'
import { judge } from '../../../src/rfm/predict/watching.ts'

/** Ann buys on days 0, 3, 3 again and 10, Bob on 2 and 20, Cleo on 15. */
const orders: Orders = {
  customers: ['ann', 'bob', 'cleo'],
  starts: Uint32Array.of(0, 4, 6, 7),
  day: Int32Array.of(0, 3, 3, 10, 2, 20, 15),
  bought: Float64Array.of(1000, 500, 700, 300, 900, 400, 100),
  returned: new Float64Array(7),
  margin: undefined,
  marginBought: undefined,
  kind: new Uint8Array(7).fill(isPurchase),
  money: { places: 2, currency: '', isRounded: false },
}

it('tracks what happened week by week, and what a rate of one order in ten days expects', () => {
  const used = { model: orderModels.nbd, theta: Float64Array.of(1, 10) }
  const weeks = track(
    { ...used, errors: used.theta, logLikelihood: 0, converged: true, bound: [], covariance: undefined },
    orders,
    14,
    20,
  )
  expect(weeks.map(({ end, actual }) => [end, actual])).toEqual([
    [6, 1],
    [13, 2],
    [20, 3], // Cleo came after the cohort had ended
  ])
  expect(weeks.map(({ expected }) => expected)).toEqual([0.6 + 0.4, 1.3 + 1.1, 2 + 1.8].map((sum) => expect.closeTo(sum, 12)))
})

it('keeps days apart, and what each customer is worth a repeat', () => {
  const { today, holdout, customer } = gatherEvidence(orders, 20, 6, 365)
  expect([...customer]).toEqual([0, 1, 2])
  expect([...today.spend!]).toEqual([7.5, 4, 0]) // Ann: 12.00 on day 3 and 3.00 on day 10
  expect([...holdout!.observed]).toEqual([14, 12])
  expect([...holdout!.actual]).toEqual([0, 1])
})

it('judges what was said by what happened, day by day', () => {
  const said = {
    customers: ['ann', 'bob', 'gone'],
    expected: Float64Array.of(1, 0, 5),
    low: new Float64Array(3),
    high: Float64Array.of(2, 0, 9),
  }
  expect(judge(said, orders, 2, 20)).toMatchObject({ customers: 2, missing: 1, actual: 3, predicted: 1, inside: 0.5, mae: 1 })
})

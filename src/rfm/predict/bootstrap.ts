import { dice } from '../../numeric/random.ts'
import { quantileCuts } from '../../numeric/quantiles.ts'
import type { Choice } from './choose.ts'
import { forecast } from './forecast.ts'
import { reweighted } from './histories.ts'
import { likelyShare } from './likely-orders.ts'
import { grouped, type Observed } from './observed.ts'
import type { Question } from './prediction.ts'
import { fitOrders } from './order-fit.ts'
import { refitSpend, type SpendModel } from './spend.ts'

/** Between which values a figure lies four times in five, were it learnt from other customers like these. */
export type Interval = readonly [low: number, high: number]

export interface Intervals {
  readonly samples: number
  /** Of the model's parameters, in days, in their order. */
  readonly parameters: readonly Interval[]
  /** Of the orders expected of all. */
  readonly orders: Interval
  /** Of what they are worth; undefined without money. */
  readonly clv: Interval | undefined
}

/** Any other would do as well; the same at every run. */
const seed = 20_050_401

/**
 * How sure a forecast is: customers are drawn anew, with replacement, as many as there are, the model is fitted to them, and all
 * are forecast again, so many times. What chance does to customers on top of what is expected of them is not in it.
 *
 * @see Efron & Tibshirani (1993), "An Introduction to the Bootstrap".
 */
export function bootstrap(
  { used, learned }: Choice,
  spend: SpendModel | undefined,
  today: Observed,
  { horizonDays, discount }: Pick<Question, 'horizonDays' | 'discount'>,
  samples: number,
): Intervals {
  const random = dice(seed)
  const now = grouped(today)
  const parameters = used.model.parameters.map(() => new Float64Array(samples))
  const orders = new Float64Array(samples)
  const values = new Float64Array(samples)
  const many = learned.rowOf.length
  for (let sample = 0; sample < samples; sample++) {
    const drawn = new Uint32Array(many)
    for (let at = 0; at < many; at++) drawn[Math.floor(random() * many)]!++
    const customers = new Float64Array(learned.histories.customers.length)
    for (let at = 0; at < many; at++) customers[learned.rowOf[at]!]! += drawn[at]!
    const { theta } = fitOrders(used.model, reweighted(learned.histories, customers), used)
    for (const [at, values] of parameters.entries()) values[sample] = theta[at]!
    const expected = forecast(used.model, theta, now.histories, horizonDays, discount)
    const worth = spend && refitSpend(spend, drawn)
    for (let at = 0; at < now.rowOf.length; at++) {
      orders[sample]! += expected.orders[now.rowOf[at]!]!
      if (worth !== undefined)
        values[sample]! += expected.discounted[now.rowOf[at]!]! * worth.expected(today.repeats[at]!, today.spend![at]!)
    }
  }
  return {
    samples,
    parameters: parameters.map(middle),
    orders: middle(orders),
    clv: spend === undefined ? undefined : middle(values),
  }
}

function middle(values: Float64Array): Interval {
  const cuts = quantileCuts(values.toSorted(), Math.round(2 / (1 - likelyShare)))
  return [cuts.at(0)!, cuts.at(-1)!]
}

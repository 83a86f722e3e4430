import { fit, type Fit } from './fit.ts'
import { sumOver, type Histories } from './histories.ts'
import type { OrderModel } from './model.ts'

/** A model of orders and the parameters that make histories likeliest. */
export interface OrderFit extends Fit {
  readonly model: OrderModel
}

/** Fits a model. Times are fitted as multiples of how long customers were observed in the mean, so units do not matter. */
export function fitOrders(model: OrderModel, histories: Histories, near?: Fit): OrderFit {
  const observed =
    sumOver(histories, histories.observed) / sumOver(histories, new Float64Array(histories.customers.length).fill(1))
  const scales = model.parameters.map((name) => (model.times.includes(name) ? observed : 1))
  return { model, ...fit((theta, gradient) => model.logLikelihood(theta, histories, gradient), scales, near) }
}

/**
 * Whether a model in which customers leave says more than one in which they don't: the likelihood ratio test at 5 %, with the two
 * degrees of freedom of the parameters more. As nobody leaving is the border of those models, it asks rather too much.
 *
 * @see Self & Liang (1987), "Asymptotic Properties of Maximum Likelihood Estimators … under Nonstandard Conditions", JASA 82(398).
 */
export function tellsWhoLeft(leaving: Fit, nobodyLeaves: Fit): boolean {
  return 2 * (leaving.logLikelihood - nobodyLeaves.logLikelihood) > chiSquareAt5
}
/** Of χ² with two degrees of freedom: −2 ln .05. */
const chiSquareAt5 = -2 * Math.log(0.05)

/** Parameters in another unit of time, of so many days. */
export function inUnit({ model }: OrderFit, values: Float64Array, days: number): Float64Array {
  return values.map((value, at) => (model.times.includes(model.parameters[at]!) ? value / days : value))
}

/** ln L were times counted in a unit of so many days: it is a density over the times of repeat orders. */
export function logLikelihoodInUnit({ logLikelihood }: OrderFit, histories: Histories, days: number): number {
  return logLikelihood + sumOver(histories, histories.repeats) * Math.log(days)
}

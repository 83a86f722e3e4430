import { digamma, logGamma } from '../../numeric/log-gamma.ts'

/** Customers by what they spent on their repeat orders: ascending by repeats, then by mean. */
export interface Spending {
  /** x, above 0 */
  readonly repeats: Float64Array
  /** z̄, the mean of a repeat order, above 0 */
  readonly mean: Float64Array
  /** How many customers are so. */
  readonly customers: Float64Array
}

/**
 * Gamma-Gamma: what an order of a customer is worth is Gamma(p, ν), and ν is Gamma(q, γ) over customers, whatever they buy how
 * often. ln L, and its slopes by p, q and γ.
 *
 * @see Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", note 025; Fader, Hardie & Lee (2005), "RFM and CLV", JMR 42(4).
 */
export function logLikelihoodOfSpending(theta: Float64Array, spending: Spending, gradient: Float64Array): number {
  const [p, q, v] = theta as unknown as [number, number, number]
  const { repeats, mean, customers } = spending
  const [logV, atNone, slopeAtNone] = [Math.log(v), logGamma(q), digamma(q)]
  let sum = 0
  let [byP, byQ, byV] = [0, 0, 0]
  let [x, constant, slopeP, slopeQ] = [NaN, 0, 0, 0]
  for (let row = 0; row < repeats.length; row++) {
    if (repeats[row] !== x) {
      x = repeats[row]!
      constant = logGamma(p * x + q) - logGamma(p * x) - atNone + q * logV
      slopeQ = digamma(p * x + q)
      slopeP = slopeQ - digamma(p * x)
      slopeQ += logV - slopeAtNone
    }
    const [n, spent] = [customers[row]!, x * mean[row]!]
    const logSpent = Math.log(spent)
    const logAll = Math.log(v + spent)
    sum += n * (constant + p * x * logSpent - Math.log(mean[row]!) - (p * x + q) * logAll)
    byP += n * x * (slopeP + logSpent - logAll)
    byQ += n * (slopeQ - logAll)
    byV += n * (q / v - (p * x + q) / (v + spent))
  }
  gradient[0] = byP
  gradient[1] = byQ
  gradient[2] = byV
  return sum
}

/** What an order is expected to be worth: of a customer with x repeat orders worth z̄ in the mean, else of anybody. Needs q > 1. */
export function expectedSpend(theta: Float64Array, repeats: number, mean: number): number {
  const [p, q, v] = theta as unknown as [number, number, number]
  return repeats === 0 ? (p * v) / (q - 1) : (p * (v + repeats * mean)) / (p * repeats + q - 1)
}

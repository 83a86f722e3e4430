import { digamma, logGamma } from '../../../numeric/log-gamma.ts'
import type { Histories } from '../histories.ts'
import type { OrderModel } from '../model.ts'

/**
 * NBD: purchases at a rate that is Gamma(r, rate α) over customers, and nobody ever leaves. The null model of the others.
 *
 * @see Ehrenberg (1959), "The Pattern of Consumer Purchases", Applied Statistics 8(1).
 */
export const nbd: OrderModel = {
  name: 'nbd',
  parameters: ['r', 'alpha'],
  times: ['alpha'],

  logLikelihood(theta, { repeats, observed, customers }: Histories, gradient) {
    const [r, alpha] = [theta[0]!, theta[1]!]
    const [atNone, slopeAtNone, logAlpha] = [logGamma(r), digamma(r), Math.log(alpha)]
    let sum = 0
    let [byR, byAlpha] = [0, 0]
    let [x, constant, slope] = [NaN, 0, 0]
    for (let row = 0; row < repeats.length; row++) {
      if (repeats[row] !== x) {
        x = repeats[row]!
        constant = logGamma(r + x) - atNone + r * logAlpha
        slope = digamma(r + x) - slopeAtNone + logAlpha
      }
      const [n, end] = [customers[row]!, alpha + observed[row]!]
      const logEnd = Math.log(end)
      sum += n * (constant - (r + x) * logEnd)
      byR += n * (slope - logEnd)
      byAlpha += n * (r / alpha - (r + x) / end)
    }
    gradient[0] = byR
    gradient[1] = byAlpha
    return sum
  },

  expectedOfNewcomer: (theta, days) => (theta[0]! / theta[1]!) * days,
  expectedWhileActive: (theta, { repeats, observed }, days) => ((theta[0]! + repeats) * days) / (theta[1]! + observed),
  chanceActive: () => 1,
  chanceOfOrders: (theta, { repeats, observed }, days, orders) =>
    atLeast(theta[0]! + repeats, theta[1]! + observed, days, orders),
}

/** Chance of at least so many purchases in `days` at a rate that is Gamma(r, rate α). */
export function atLeast(r: number, alpha: number, days: number, orders: number): number {
  const z = days / (alpha + days)
  let log = -r * Math.log1p(days / alpha)
  let below = Math.exp(log)
  if (orders === 1) return -Math.expm1(log)
  for (let n = 1; n < orders; n++) {
    log += Math.log(((r + n - 1) / n) * z)
    below += Math.exp(log)
  }
  return Math.max(0, 1 - below)
}

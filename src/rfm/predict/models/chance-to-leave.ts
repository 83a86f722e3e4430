import { digamma, logBeta, logGamma } from '../../../numeric/log-gamma.ts'
import { chanceAgainst, logSum } from '../../../numeric/log-sum.ts'
import type { Histories } from '../histories.ts'
import type { History, ModelName, OrderModel } from '../model.ts'
import { expectedBeforeLeaving } from './before-leaving.ts'
import { atLeast } from './nbd.ts'

/**
 * BG/NBD: purchases at a rate that is Gamma(r, rate α) over customers; after each repeat purchase a customer leaves for good
 * with a chance that is Beta(a, b) over customers. Who bought once has had no chance to leave, and counts as a customer forever.
 *
 * @see Fader, Hardie & Lee (2005), "Counting Your Customers the Easy Way", Marketing Science 24(2).
 */
export const bgNbd = chanceToLeave('bg-nbd', 0)

/**
 * MBG/NBD: as BG/NBD, but a customer may leave right after the first purchase too.
 *
 * @see Batislam, Denizel & Filiztekin (2007), IJRM 24(3); Hoppe & Wagner (2007), "Customer Base Analysis: The Case for a Central
 *   Variant of the Betageometric/NBD Model", Marketing ZFP 29.
 */
export const mbgNbd = chanceToLeave('mbg-nbd', 1)

/**
 * The model in which a customer may leave at purchases and at no other time. With n chances to leave so far, and one of them
 * taken or none,
 *
 *     L = Γ(r+x) αʳ / Γ(r) · Γ(a+b) Γ(b+n−1) / (Γ(b) Γ(a+b+n)) · { (b+n−1) (α+T)^−(r+x) + a (α+t_x)^−(r+x) }
 *
 * @param atFirst whether the first purchase is such a chance: n = x + 1 then, and x otherwise
 */
function chanceToLeave(name: ModelName, atFirst: 0 | 1): OrderModel {
  /** Odds, as a logarithm, that the customer left at the last purchase. */
  const logOddsLeft = (theta: Float64Array, { repeats: x, last, observed }: History): number => {
    const [r, alpha, a, b] = theta as unknown as [number, number, number, number]
    const chances = x + atFirst
    if (chances === 0) return -Infinity
    return Math.log(a) - Math.log(b + chances - 1) + (r + x) * Math.log1p((observed - last) / (alpha + last))
  }
  return {
    name,
    parameters: ['r', 'alpha', 'a', 'b'],
    times: ['alpha'],

    logLikelihood(theta, { repeats, last, observed, customers }: Histories, gradient) {
      const [r, alpha, a, b] = theta as unknown as [number, number, number, number]
      const [logAlpha, logA] = [Math.log(alpha), Math.log(a)]
      const [ofR, ofB, ofBoth] = [digamma(r), digamma(b), digamma(a + b)]
      const start = -logGamma(r) + r * logAlpha + logGamma(a + b) - logGamma(b)
      let sum = 0
      let [byR, byAlpha, byA, byB] = [0, 0, 0, 0]
      let [x, constant, slopeR, slopeA, slopeB, logStay, stay] = [NaN, 0, 0, 0, 0, 0, 0]
      let [tx, logTx] = [NaN, 0]
      for (let row = 0; row < repeats.length; row++) {
        const [n, end] = [customers[row]!, alpha + observed[row]!]
        if (repeats[row] !== x) {
          x = repeats[row]!
          slopeR = digamma(r + x) - ofR + logAlpha
          const chances = x + atFirst
          stay = b + chances - 1
          if (chances === 0) constant = -logGamma(r) + r * logAlpha + logGamma(r + x)
          else {
            constant = start + logGamma(r + x) + logGamma(stay) - logGamma(a + b + chances)
            slopeA = ofBoth - digamma(a + b + chances)
            slopeB = slopeA + digamma(stay) - ofB
            logStay = Math.log(stay)
          }
        }
        const logEnd = Math.log(end)
        if (x + atFirst === 0) {
          sum += n * (constant - (r + x) * logEnd)
          byR += n * (slopeR - logEnd)
          byAlpha += n * (r / alpha - (r + x) / end)
          continue
        }
        if (last[row] !== tx) {
          tx = last[row]!
          logTx = Math.log(alpha + tx)
        }
        const [stayed, gone] = [logStay - (r + x) * logEnd, logA - (r + x) * logTx]
        const both = logSum(stayed, gone)
        const [w, v] = [Math.exp(stayed - both), Math.exp(gone - both)]
        sum += n * (constant + both)
        byR += n * (slopeR - w * logEnd - v * logTx)
        byAlpha += n * (r / alpha - (r + x) * (w / end + v / (alpha + tx)))
        byA += n * (slopeA + v / a)
        byB += n * (slopeB + w / stay)
      }
      gradient[0] = byR
      gradient[1] = byAlpha
      gradient[2] = byA
      gradient[3] = byB
      return sum
    },

    expectedOfNewcomer(theta, days) {
      const [r, alpha, a, b] = theta as unknown as [number, number, number, number]
      return (atFirst === 1 ? b / (a + b) : 1) * expectedBeforeLeaving(r, alpha, a, b + atFirst, days)
    },

    expectedWhileActive(theta, { repeats: x, observed }, days) {
      const [r, alpha, a, b] = theta as unknown as [number, number, number, number]
      return expectedBeforeLeaving(r + x, alpha + observed, a, b + x + atFirst, days)
    },

    chanceActive: (theta, history) => chanceAgainst(logOddsLeft(theta, history)),

    chanceOfOrders(theta, { repeats: x, observed }, days, orders) {
      const [r, alpha, a, b] = theta as unknown as [number, number, number, number]
      const stay = b + x + atFirst
      const stayed = orders === 1 ? 1 : Math.exp(logBeta(a, stay + orders - 1) - logBeta(a, stay))
      return stayed * atLeast(r + x, alpha + observed, days, orders)
    },
  }
}

import { gaussLegendre, integrate } from '../../../numeric/gauss-legendre.ts'
import { digamma, logBeta, logGamma } from '../../../numeric/log-gamma.ts'
import { chanceAgainst, logSum } from '../../../numeric/log-sum.ts'
import type { OrderModel } from '../model.ts'

/**
 * Pareto/NBD: purchases at a rate that is Gamma(r, rate α) over customers, each of whom leaves after a time that is exponential
 * at a rate that is Gamma(s, rate β).
 *
 * @see Schmittlein, Morrison & Colombo (1987), "Counting Your Customers", Management Science 33(1); Fader & Hardie (2005), "A Note
 *   on Deriving the Pareto/NBD Model and Related Expressions", note 009.
 */
export const paretoNbd: OrderModel = {
  name: 'pareto-nbd',
  parameters: ['r', 'alpha', 's', 'beta'],
  times: ['alpha', 'beta'],

  logLikelihood(theta, { repeats, last, observed, customers }, gradient) {
    const [r, alpha, s, beta] = theta as unknown as [number, number, number, number]
    const [logAlpha, logBeta, logS] = [Math.log(alpha), Math.log(beta), Math.log(s)]
    const [ofR, atNone] = [digamma(r), logGamma(r)]
    let sum = 0
    let [byR, byAlpha, byS, byBeta] = [0, 0, 0, 0]
    let [x, constant, slope] = [NaN, 0, 0]
    for (let row = 0; row < repeats.length; row++) {
      if (repeats[row] !== x) {
        x = repeats[row]!
        constant = logGamma(r + x) - atNone + r * logAlpha + s * logBeta
        slope = digamma(r + x) - ofR + logAlpha
      }
      const [n, end, endBeta] = [customers[row]!, alpha + observed[row]!, beta + observed[row]!]
      const [logEnd, logEndBeta] = [Math.log(end), Math.log(endBeta)]
      const stayed = -(r + x) * logEnd - s * logEndBeta
      const gone = logS + logLeftBetween(r + x, alpha, s, beta, last[row]!, observed[row]!)
      const both = logSum(stayed, gone)
      const [w, v] = [Math.exp(stayed - both), Math.exp(gone - both)]
      sum += n * (constant + both)
      byR += n * (slope - w * logEnd - v * mean.logAlpha)
      byAlpha += n * (r / alpha - (r + x) * (w / end + v * mean.overAlpha))
      byS += n * (logBeta - w * logEndBeta + v * (1 / s - mean.logBeta))
      byBeta += n * (s / beta - (w * s) / endBeta - v * (s + 1) * mean.overBeta)
    }
    gradient[0] = byR
    gradient[1] = byAlpha
    gradient[2] = byS
    gradient[3] = byBeta
    return sum
  },

  expectedOfNewcomer(theta, days) {
    const [r, alpha, s, beta] = theta as unknown as [number, number, number, number]
    return (r / alpha) * expectedLifetime(s, beta, days)
  },

  expectedWhileActive(theta, { repeats, observed }, days) {
    const [r, alpha, s, beta] = theta as unknown as [number, number, number, number]
    return ((r + repeats) / (alpha + observed)) * expectedLifetime(s, beta + observed, days)
  },

  chanceActive(theta, { repeats: x, last, observed }) {
    const [r, alpha, s, beta] = theta as unknown as [number, number, number, number]
    return chanceAgainst(
      Math.log(s) +
        logLeftBetween(r + x, alpha, s, beta, last, observed) +
        (r + x) * Math.log(alpha + observed) +
        s * Math.log(beta + observed),
    )
  },

  // The nth purchase to come arrives at a time u with u/(α+T+u) ~ Beta(n, r+x); here v = ln(u/(α+T)).
  chanceOfOrders(theta, { repeats, observed }, days, orders) {
    const [r, alpha, s, beta] = theta as unknown as [number, number, number, number]
    if (!(days > 0)) return 0
    const [rate, start, startBeta] = [r + repeats, alpha + observed, beta + observed]
    const centre = digamma(orders) - digamma(rate)
    const spread = Math.sqrt(1 / orders + 1 / orders ** 2 + 1 / rate + 1 / rate ** 2) // above that of the logit of Beta
    const end = Math.log(days / start)
    const scale = logBeta(orders, rate)
    const density = (v: number): number => {
      const late = v > 0 ? v + Math.log1p(Math.exp(-v)) : Math.log1p(Math.exp(v)) // ln(1 + e^v)
      const stayed = -s * Math.log1p((start * Math.exp(v)) / startBeta)
      return Math.exp(orders * (v - late) - rate * late - scale + stayed)
    }
    // the tail before the bulk is nearly an exponential, and long; the one behind it is short unless the rate is small
    const bounds = [-30 / orders - 8 * spread, -4 * spread, 0, 4 * spread, 8 * spread + 30 / rate]
    let sum = 0
    for (let at = 1; at < bounds.length; at++) {
      const from = centre + bounds[at - 1]!
      const to = Math.min(end, centre + bounds[at]!)
      if (to > from) sum += integrate(density, from, to, 32)
    }
    return Math.min(1, sum)
  },
}

/** Days as a customer expected within the next `days`: (β/(s−1)) · [1 − (β/(β+t))^(s−1)], and its limit at s = 1. */
function expectedLifetime(s: number, beta: number, days: number): number {
  const grown = Math.log1p(days / beta)
  return s === 1 ? beta * grown : (-beta * Math.expm1((1 - s) * grown)) / (s - 1)
}

/** Means over when a customer left, under the integrand below: written by `logLeftBetween`, read right after. */
const mean = { logAlpha: 0, overAlpha: 0, logBeta: 0, overBeta: 0 }

/** An integrand that has fallen by e to this power is over. */
const over = 45

/**
 * ln of ∫ (α+u)^−n (β+u)^−(s+1) du from the last purchase to the end: customers who left in between, up to constants. In the
 * papers it is a difference of two hypergeometric functions, whose series crawl near their border and whose difference cancels;
 * the integral itself is of one smooth positive function, and has the slopes for the asking. Taken in w = ln(min(α, β) + u), where
 * the steeper factor is a plain exponential.
 */
function logLeftBetween(n: number, alpha: number, s: number, beta: number, last: number, end: number): number {
  const least = Math.min(alpha, beta)
  // no further than where either factor has fallen out of sight
  const reachAlpha = n > 1 ? (alpha + last) * Math.expm1(Math.min(over / (n - 1), 700)) : Infinity
  const reachBeta = (beta + last) * Math.expm1(Math.min(over / s, 700))
  const until = Math.min(end, last + Math.min(reachAlpha, reachBeta))
  const length = Math.log1p((until - last) / (least + last))
  const [startAlpha, startBeta] = [Math.log(alpha + last), Math.log(beta + last)]
  const fall = n * (Math.log(alpha + until) - startAlpha) + (s + 1) * (Math.log(beta + until) - startBeta)
  const { nodes, weights } = gaussLegendre(fall < 15 && length < 2 ? 16 : length < 5 ? 32 : 64)
  const half = length / 2
  let sum = 0
  let sumLogAlpha = 0
  let sumOverAlpha = 0
  let sumLogBeta = 0
  let sumOverBeta = 0
  for (let i = 0; i < nodes.length; i++) {
    const grown = half * (nodes[i]! + 1)
    const u = last + (least + last) * Math.expm1(grown)
    const a = alpha + u
    const b = beta + u
    const logA = alpha === least ? startAlpha + grown : Math.log(a)
    const logB = beta === least ? startBeta + grown : Math.log(b)
    const height = weights[i]! * Math.exp(grown - n * (logA - startAlpha) - (s + 1) * (logB - startBeta))
    sum += height
    sumLogAlpha += height * logA
    sumOverAlpha += height / a
    sumLogBeta += height * logB
    sumOverBeta += height / b
  }
  mean.logAlpha = sumLogAlpha / sum || 0
  mean.overAlpha = sumOverAlpha / sum || 0
  mean.logBeta = sumLogBeta / sum || 0
  mean.overBeta = sumOverBeta / sum || 0
  if (!(sum > 0)) return -Infinity // nobody leaves in no time
  return Math.log(sum * half * (least + last)) - n * startAlpha - (s + 1) * startBeta
}

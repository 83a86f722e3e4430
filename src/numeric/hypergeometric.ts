import { integrate } from './gauss-legendre.ts'
import { digamma } from './log-gamma.ts'

/** So many terms are added one by one; the rest of a series that crawls is integrated. */
const oneByOne = 600
const negligible = 1e-17

/**
 * Σ (a)ₖ(b)ₖ / ((c)ₖ(d)ₖ) zᵏ over k ≥ 0, for 0 ≤ z < 1, c and d > 0: with d = 1 it is Gauss's ₂F₁(a, b; c; z), with d = 2 the
 * ₃F₂(a, b, 1; c, 2; z). a or b may be negative, not below −500.
 *
 * A series near z = 1 has millions of terms. Those beyond the first few hundred change so smoothly that the formula of Euler
 * and Maclaurin sums them: an integral, half a term and two small corrections.
 *
 * @see Abramowitz & Stegun (1964), 15.1.1 and 23.1.30; Pearson, Olver & Porter (2017), "Numerical methods for the computation
 *   of the confluent and Gauss hypergeometric functions", Numerical Algorithms 74.
 */
export function hypergeometric(a: number, b: number, c: number, d: number, z: number): number {
  let term = 1
  let sum = 1
  for (let k = 0; k < oneByOne; k++) {
    term *= (((a + k) * (b + k)) / ((c + k) * (d + k))) * z
    sum += term
    // terms may grow before they shrink: done once they are small and shrinking
    if (Math.abs(term) <= negligible * Math.abs(sum) && Math.abs((a + k) * (b + k) * z) < (c + k) * (d + k)) return sum
  }
  return term === 0 ? sum : sum + term * rest(a, b, c, d, z)
}

/** What follows the last term that was added, as a multiple of it. */
function rest(a: number, b: number, c: number, d: number, z: number): number {
  const logZ = Math.log(z)
  const logAt = (k: number): number => above(a, k) + above(b, k) - above(c, k) - above(d, k) + k * logZ
  const start = logAt(oneByOne)
  const ratio = (k: number): number => Math.exp(logAt(k) - start)
  // d ln(term) / dk, and through it the first derivative; the third is (first)³ to the leading order
  const slope = digamma(a + oneByOne) + digamma(b + oneByOne) - digamma(c + oneByOne) - digamma(d + oneByOne) + logZ
  let sum = -0.5 - slope / 12 + slope ** 3 / 720
  for (let from = oneByOne; ; from *= 2) {
    const part = integrate(ratio, from, 2 * from, 32)
    sum += part
    if (part <= negligible * Math.abs(sum) || !Number.isFinite(part)) return sum
  }
}

/**
 * ln Γ(k + a) for k of 600 and more, less what does not depend on a: Stirling's series without the large parts, which are the
 * same above and below the line and would take the digits with them.
 */
function above(a: number, k: number): number {
  const n = k + a
  return a * Math.log(k) + (n - 0.5) * Math.log1p(a / k) - a + 1 / (12 * n) - 1 / (360 * n ** 3)
}

import { hypergeometric } from '../../../numeric/hypergeometric.ts'

/** So many terms of the plain sum are tried before the closed form. */
const patience = 2000
const negligible = 1e-16

/**
 * Purchases expected in `days` of a customer who is one at their start, buys at a rate that is Gamma(r, rate α), and after each
 * purchase leaves with a chance that is Beta(a, b): with c = a + b − 1 and z = t/(α+t),
 *
 *     c/(a−1) · [1 − (1−z)ʳ ₂F₁(r, b; c; z)]
 *
 * That form is 0/0 at a = 1, overflows for frequent buyers and cancels where little is expected. Here m purchases that would
 * come, if nobody left, are Σ of (b)ₙ/(a+b)ₙ over n < m that do: a sum of positive terms only, over m. Where that crawls (z near
 * 1), Euler's transformation of the closed form is taken, with a − 1 divided out.
 */
export function expectedBeforeLeaving(r: number, alpha: number, a: number, b: number, days: number): number {
  if (!(days > 0)) return 0
  const logLeft = -Math.log1p(days / alpha) // ln(1 − z)
  const z = days / (alpha + days)
  const quick = plainSum(r, logLeft, z, a, b, patience)
  if (quick !== undefined) return quick
  const c = a + b - 1
  // the closed form alternates if r is far above a + b, and overflows if (1−z)^(a−1) does
  if (c - r > -5 && (a - 1) * logLeft > -600) {
    const gain = a === 1 ? -logLeft : -Math.expm1((a - 1) * logLeft) / (a - 1)
    return c * gain - Math.exp((a - 1) * logLeft) * (c - r) * z * hypergeometric(c - r + 1, a, c + 1, 2, z)
  }
  return plainSum(r, logLeft, z, a, b, Infinity)!
}

/** Σ over m of P(m purchases if nobody left) · (those before leaving); undefined if `most` terms are too few. */
function plainSum(r: number, logLeft: number, z: number, a: number, b: number, most: number): number | undefined {
  let log = r * logLeft // of the chance of m purchases: may underflow for m = 0, not where the chances are
  let chance = Math.exp(log)
  const underflows = log < -600
  let seen = chance
  let [made, next] = [0, 1] // purchases made before leaving out of m, and what one more adds
  let sum = 0
  for (let m = 1; m <= most; m++) {
    const ratio = ((r + m - 1) / m) * z
    if (underflows) chance = Math.exp((log += Math.log(ratio)))
    else chance *= ratio
    made += next
    next *= (b + m - 1) / (a + b + m - 1)
    sum += chance * made
    seen += chance
    if (next < negligible * made) return sum + made * Math.max(0, 1 - seen)
    // ratio falls towards z, so what follows is less than a geometric series
    if (ratio < 1 && m > 1 && (chance * (made + 1 / (1 - ratio))) / (1 - ratio) < negligible * sum && chance < seen) return sum
    if (m > 1e8) return sum
  }
  return undefined
}

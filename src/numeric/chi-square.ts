import { logGamma } from './log-gamma.ts'

/**
 * The chance of a sum of squares at least so large from `degrees` independent standard normal numbers: the upper tail of the
 * chi-square distribution, to some twelve digits.
 *
 * @see Abramowitz & Stegun (1964), 26.4.4 by way of 6.5.29 (series) and 6.5.31 (continued fraction, evaluated by Lentz's method).
 * @example chiSquareTail(3.841459, 1) // 0.05
 */
export function chiSquareTail(sum: number, degrees: number): number {
  if (!(sum > 0)) return 1
  const [a, x] = [degrees / 2, sum / 2]
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - scale * series(a, x) : scale * fraction(a, x)
}

const enough = 1e-15

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; term > sum * enough; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1; ; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b || 1e-300)
    c = b + an / c || 1e-300
    value *= d * c
    if (Math.abs(d * c - 1) < enough) return value
  }
}

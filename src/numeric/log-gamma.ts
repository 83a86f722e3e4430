/** Lanczos' coefficients for g = 7 and nine terms, as worked out by Godfrey (2001), "A note on the computation of the Gamma function". */
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI)

/**
 * ln Γ(z) for z > 0, to a relative error of some 4e-15.
 *
 * @see Lanczos (1964), "A Precision Approximation of the Gamma Function", SIAM J. Numer. Anal. B 1.
 */
export function logGamma(z: number): number {
  if (z < 0.5) return logGamma(z + 1) - Math.log(z) // near 0 the approximation itself loses digits
  const w = z - 1
  const t = w + 7.5
  let sum: number = lanczos[0]
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (w + i)
  return halfLogTwoPi + (w + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** ln B(a, b), the logarithm of the beta function, for a and b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/**
 * ψ(z) = d ln Γ(z) / dz for z > 0: the recurrence up to 10, then the asymptotic series.
 *
 * @see Abramowitz & Stegun (1964), 6.3.5 and 6.3.18; Bernardo (1976), "Algorithm AS 103", Applied Statistics 25.
 */
export function digamma(z: number): number {
  let sum = 0
  let x = z
  while (x < 10) sum -= 1 / x++
  const y = 1 / (x * x)
  return (
    sum + Math.log(x) - 0.5 / x - y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - (y * 691) / 32760)))))
  )
}

/** Where to look at a function between −1 and 1, and with what weight, to integrate it. */
export interface Rule {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

const rules = new Map<number, Rule>()

/**
 * The rule of Gauss and Legendre of so many nodes, ascending: exact for polynomials of degree 2n − 1.
 *
 * Its nodes are the roots of the Legendre polynomial, found by Newton's method from Tricomi's approximation.
 *
 * @see Abramowitz & Stegun (1964), 25.4.29; Davis & Rabinowitz (1984), "Methods of Numerical Integration".
 */
export function gaussLegendre(n: number): Rule {
  const known = rules.get(n)
  if (known !== undefined) return known
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5))
    let slope = 1
    for (let round = 0; round < 100; round++) {
      let before = 1
      let value = x
      for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k]
      slope = (n * (before - x * value)) / (1 - x * x)
      const step = value / slope
      x -= step
      if (Math.abs(step) < 1e-16) break
    }
    nodes[i] = x
    weights[i] = 2 / ((1 - x * x) * slope * slope)
  }
  const rule = { nodes, weights }
  rules.set(n, rule)
  return rule
}

/** ∫ f from `from` to `to`, by a rule of so many nodes. */
export function integrate(f: (x: number) => number, from: number, to: number, n: number): number {
  const { nodes, weights } = gaussLegendre(n)
  const half = (to - from) / 2
  let sum = 0
  for (let i = 0; i < n; i++) sum += weights[i]! * f(from + half * (nodes[i]! + 1))
  return sum * half
}

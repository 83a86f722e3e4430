/** Pearson's correlation of two columns; undefined when one of them is constant. */
export function correlation(a: Float64Array, b: Float64Array): number | undefined {
  const [meanA, meanB] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const [fromA, fromB] = [a[at]! - meanA, b[at]! - meanB]
    ab += fromA * fromB
    aa += fromA * fromA
    bb += fromB * fromB
  }
  const r = ab / Math.sqrt(aa * bb)
  return Number.isFinite(r) ? Math.max(-1, Math.min(1, r)) : undefined
}

/** The mean; NaN of nothing. */
function mean(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

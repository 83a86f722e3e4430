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
export function mean(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/**
 * The value below which such a share of sorted values lies, linear between neighbours.
 *
 * @param sorted ascending, one or more
 * @see Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50(4), type 7.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(sorted.length - 1, below + 1)]!
  return low + (high - low) * (place - below)
}

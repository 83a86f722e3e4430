/**
 * The values that cut sorted whole numbers into so many classes: quantiles at 1/n … (n − 1)/n, linear between neighbours.
 * Worked out in whole numbers, so that a cut that equals a value equals it to the last digit.
 *
 * @param sorted ascending, at least one
 * @param unit what cuts are divided by: numbers are so many parts of one
 * @see Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages", type 7; Excel's PERCENTILE.INC
 * @example quantileCuts(Float64Array.of(10, 20, 30), 2, 10) // [2]
 */
export function quantileCuts(sorted: Float64Array, classes: number, unit = 1): number[] {
  return Array.from({ length: classes - 1 }, (_, cut) => quantile(sorted, cut + 1, classes, unit))
}

/**
 * The quantile at part/parts of sorted whole numbers, as `quantileCuts` has it.
 *
 * @param sorted ascending, at least one
 * @example quantile(Float64Array.of(10, 20, 30), 4, 5) // 26
 */
export function quantile(sorted: Float64Array, part: number, parts: number, unit = 1): number {
  const way = (sorted.length - 1) * part
  const at = Math.floor(way / parts)
  const low = sorted[at]!
  const high = sorted[Math.min(at + 1, sorted.length - 1)]!
  return (low * parts + (high - low) * (way % parts)) / (parts * unit)
}

/**
 * The Gini coefficient of a population: 0 when all have the same, near 1 when one has all; undefined when there is nothing
 * to have.
 *
 * @param sorted ascending
 * @see Gini (1912), Variabilità e mutabilità; G = Σ (2i − n − 1) vᵢ / (n Σ v)
 */
export function gini(sorted: Float64Array): number | undefined {
  const count = sorted.length
  let [weighted, total] = [0, 0]
  for (let at = 0; at < count; at++) {
    weighted += (2 * at + 1 - count) * sorted[at]!
    total += sorted[at]!
  }
  return total > 0 ? weighted / (count * total) : undefined
}

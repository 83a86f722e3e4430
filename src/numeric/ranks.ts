/**
 * The rank of each value, from 1, in ascending order; equal values share the mean of their ranks, so that the order in which
 * they stand says nothing.
 */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, at) => at).toSorted((a, b) => values[a]! - values[b]!)
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length;) {
    let to = from + 1
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + to + 1) / 2
    from = to
  }
  return ranks
}

/**
 * The chance that a score is higher for one who did than for one who did not, a tie being half a chance (AUC): .5 says nothing,
 * 1 tells them apart. Undefined when all did or none did.
 *
 * @see Hanley & McNeil (1982), "The Meaning and Use of the Area under a ROC Curve", Radiology 143(1).
 */
export function rankingChance(scores: Float64Array, did: (at: number) => boolean): number | undefined {
  const ranks = ranksOf(scores)
  let [sum, yes] = [0, 0]
  for (let at = 0; at < ranks.length; at++) {
    if (!did(at)) continue
    sum += ranks[at]!
    yes++
  }
  const no = ranks.length - yes
  return yes === 0 || no === 0 ? undefined : (sum - (yes * (yes + 1)) / 2) / (yes * no)
}

/**
 * What share of the sum of `values` those with the highest scores have, who are so many of all; among equal scores it is shared
 * evenly. Undefined when the values sum to nothing.
 */
export function shareOfTop(scores: Float64Array, values: Float64Array, many: number): number | undefined {
  const order = Uint32Array.from(scores, (_, at) => at).toSorted((a, b) => scores[b]! - scores[a]!)
  let [captured, taken, all] = [0, 0, 0]
  for (let from = 0; from < order.length;) {
    let to = from
    let tied = 0
    for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to++) tied += values[order[to]!]!
    const take = Math.min(to - from, many - taken)
    captured += (tied * take) / (to - from)
    taken += take
    all += tied
    from = to
  }
  return all === 0 ? undefined : captured / all
}

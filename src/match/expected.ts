import { rulesMet } from './assemble.ts'
import type { Clustered } from './clusters.ts'
import type { Copies } from './copies.ts'
import type { Entries } from './entries.ts'
import type { Expected } from './resolution.ts'
import type { Blocking } from './walk.ts'
import { probabilityOf } from './weigh.ts'

/**
 * What is expected of clusters, from the weights of pairs alone. Of the matches that no rule reached, as many are assumed as
 * those reached by one rule and by two suggest.
 *
 * @param lost matches expected among the pairs that were not kept
 * @see Chao (1984), "Nonparametric Estimation of the Number of Classes in a Population", Scandinavian Journal of Statistics 11.
 */
export function expectedOf(
  entries: Entries,
  { clusters, pairs }: Clustered,
  copies: Copies,
  weights: Float64Array,
  lost: number,
  blocking: Blocking,
): Expected {
  const { copies: many } = entries
  let [inside, insidePairs, all] = [0, 0, lost]
  const reached = new Float64Array(blocking.blocks.length + 1)
  for (let pair = 0; pair < pairs.count; pair++) {
    const [i, j] = [pairs.left[pair]!, pairs.right[pair]!]
    const count = many[i]! * many[j]!
    const matches = probabilityOf(pairs.weight[pair]!) * count
    all += matches
    reached[rulesMet(blocking, i, j)]! += matches
    if (clusters[i] !== clusters[j]) continue
    inside += matches
    insidePairs += count
  }
  for (const [at, entry] of copies.entries.entries()) {
    const count = (many[entry]! * (many[entry]! - 1)) / 2
    const matches = probabilityOf(weights[at]!) * count
    all += matches
    if (weights[at]! <= 0) continue
    inside += matches
    insidePairs += count
  }
  const unseen = Math.max(0, (reached[1]! * reached[1]!) / Math.max(1, 2 * (reached[2] ?? 0)) - reached[0]!)
  return { precision: insidePairs === 0 ? 1 : inside / insidePairs, recall: all === 0 ? 1 : inside / (all + unseen) }
}

import { rulesMet } from './assemble.ts'
import type { Clustered } from './clusters.ts'
import type { Copies } from './copies.ts'
import type { Entries } from './entries.ts'
import { evenOdds } from './cuts.ts'
import type { Expected } from './resolution.ts'
import type { Rule } from './rules.ts'
import type { Blocking } from './walk.ts'
import { probabilityOf } from './model.ts'

/**
 * What is expected of clusters, from the weights of pairs alone. Of the matches that no rule reached, as many are assumed as
 * those reached by one rule and by two suggest.
 *
 * @param lost matches expected among the pairs that were not kept
 * @see Chao (1984), "Nonparametric Estimation of the Number of Classes in a Population", Scandinavian Journal of Statistics 11.
 */
export function expectedOf(
  entries: Entries,
  { clusters, sure, pairs }: Clustered,
  copies: Copies,
  weights: Float64Array,
  lost: number,
  rules: readonly Rule[],
  blocking: Blocking,
): Expected {
  const { copies: many } = entries
  let [inside, insidePairs, outside] = [0, 0, lost]
  const reached = new Float64Array(blocking.blocks.length + 1)
  for (const [entry, matches] of sure.entries()) inside += (many[entry]! * matches) / 2
  for (let pair = 0; pair < pairs.count; pair++) {
    const [i, j] = [pairs.left[pair]!, pairs.right[pair]!]
    const count = many[i]! * many[j]!
    const matches = probabilityOf(pairs.weight[pair]!) * count
    reached[rulesMet(blocking, i, j)]! += matches
    if (clusters[i] === clusters[j]) insidePairs += count
    else outside += matches
  }
  for (const [at, entry] of copies.entries.entries()) {
    const count = (many[entry]! * (many[entry]! - 1)) / 2
    const matches = probabilityOf(weights[at]!) * count
    if (weights[at]! > evenOdds) {
      inside += matches
      insidePairs += count
    } else outside += matches
  }
  const everyPair = rules.some(({ atoms }) => atoms.length === 0)
  const unseen = everyPair ? 0 : Math.max(0, (reached[1]! * reached[1]!) / Math.max(1, 2 * (reached[2] ?? 0)) - reached[0]!)
  const all = inside + outside + unseen
  return { precision: insidePairs === 0 ? 1 : inside / insidePairs, recall: all === 0 ? 1 : inside / all }
}

import type { Candidates } from './candidates.ts'
import { probabilityOf } from './model.ts'
import { PairList } from './pair-list.ts'
import type { Patterns } from './patterns.ts'
import { leastKept } from './resolution.ts'
import type { Scorer } from './scorer.ts'

/** Candidate pairs that weigh enough to be kept, and what the others come to. */
export interface Weighed {
  readonly kept: PairList
  /** Matches expected among those that are not kept. */
  readonly lost: number
}

/** Weighs candidate pairs. Most are told to be none by their pattern alone. */
export function weighCandidates({ parts }: Candidates, patterns: Patterns, scorer: Scorer, prior: number): Weighed {
  const most = Float64Array.from({ length: patterns.count }, (_, pattern) => scorer.mostOf(pattern))
  const kept = new PairList()
  let lost = 0
  for (const { left, right, pattern } of parts)
    for (let at = 0; at < left.length; at++) {
      if (most[pattern[at]!]! < leastKept) continue
      const weight = prior + scorer.evidenceOf(pattern[at]!, left[at]!, right[at]!)
      if (weight >= leastKept) kept.push(left[at]!, right[at]!, pattern[at]!, weight)
      else lost += probabilityOf(weight)
    }
  return { kept, lost }
}

import { evenOdds, leastTie } from '../match/cuts.ts'
import type { Explanation } from '../match/explain.ts'
import { tieBetween, type Tie } from '../match/path.ts'
import type { Constraints, WalkedRule } from '../match/resolution.ts'

/** What is known of two rows when it is said why they are one person or two. */
export interface Question {
  readonly a: number
  readonly b: number
  readonly explanation: Explanation
  /** The rows of the cluster of each, or some of them where they are many; the row itself among them. */
  readonly clusterA: readonly number[]
  readonly clusterB: readonly number[]
  readonly together: boolean
  readonly threshold: number
  /** The mean weight that joins where there are more than two. */
  readonly meanCut: number
  readonly rules: readonly WalkedRule[]
  readonly constraints: Constraints
  /** The weight of two rows, in bits. */
  weigh(row: number, other: number): number
  /** What the two weigh in a set of more than two. */
  weighAmong(row: number, other: number): number
}

/** Why two rows were taken for one person, or for two. */
export type Verdict =
  | { readonly same: true; readonly because: 'decided' | 'weight' }
  /** By themselves the two would not have been joined. Members of the tie are places in `rows`. */
  | { readonly same: true; readonly because: 'cluster'; readonly tie: Tie; readonly rows: readonly number[] }
  | { readonly same: false; readonly because: 'decided' | 'weight' | 'threshold' | 'unseen' | 'too_many' }
  /** They weigh enough, and their clusters do not: `mean` is what rows of one weigh with those of the other. */
  | { readonly same: false; readonly because: 'clusters'; readonly mean: number }

/** Why two rows ended in one cluster, or did not. */
export function judge(question: Question): Verdict {
  const { a, b, explanation, clusterA, clusterB, together, threshold, meanCut, rules, constraints, weigh, weighAmong } = question
  const isThis = ([one, other]: readonly [number, number]): boolean => (one === a && other === b) || (one === b && other === a)
  if (together) {
    if (constraints.mustLink.some(isThis)) return { same: true, because: 'decided' }
    if (explanation.weight >= leastTie(threshold) || clusterA.length < 3) return { same: true, because: 'weight' }
    const tie = tieBetween(clusterA.length, clusterA.indexOf(a), clusterA.indexOf(b), (x, y) => weigh(clusterA[x]!, clusterA[y]!))
    return { same: true, because: 'cluster', tie, rows: clusterA }
  }
  const [inA, inB] = [new Set(clusterA), new Set(clusterB)]
  const parts = ([one, other]: readonly [number, number]): boolean =>
    (inA.has(one) && inB.has(other)) || (inA.has(other) && inB.has(one))
  if (constraints.cannotLink.some(parts)) return { same: false, because: 'decided' }
  if (explanation.weight < leastTie(threshold)) return { same: false, because: 'weight' }
  const isPair = inA.size + inB.size === 2
  let sum = 0
  for (const row of clusterA) for (const other of clusterB) sum += (isPair ? weigh : weighAmong)(row, other)
  const mean = sum / (clusterA.length * clusterB.length)
  if (isPair) {
    if (mean <= threshold) return { same: false, because: mean <= evenOdds ? 'weight' : 'threshold' }
  } else if (mean <= meanCut) return { same: false, because: 'clusters', mean }
  if (explanation.rules.length === 0) return { same: false, because: 'unseen' }
  const crowded = explanation.rules.every((rule) => rules[rule]!.unwalked > 0)
  return crowded ? { same: false, because: 'too_many' } : { same: false, because: 'clusters', mean }
}

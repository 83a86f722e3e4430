import { AtomKeys } from './atom-keys.ts'
import { blocksOf } from './blocks.ts'
import { sampleOf, type Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { pairsOfBlocks } from './pairs.ts'
import { keysOf, type Rule } from './rules.ts'

/** A rule, and what it would cost. */
export interface Costed {
  readonly rule: Rule
  /** Pairs that its blocks give, about. */
  readonly cost: number
}

/** Up to so many entries, all are looked at to tell the cost of a rule; above it, some. */
const counted = 1 << 15

/** What rules would cost, cheapest first; those that bring nothing together aside. */
export function costsOf(rules: readonly Rule[], comparable: Comparable, entries: Entries): Costed[] {
  const sample = sampleOf(entries, counted)
  const rate = entries.count / sample.count
  const atomKeys = new AtomKeys(comparable, sample)
  const room = new Int32Array(sample.count)
  const costed = rules.map((rule): Costed => {
    const blocks = blocksOf(keysOf(rule, (atom) => atomKeys.of(atom), room))
    return { rule, cost: pairsOfBlocks(blocks, sample.second, rate) }
  })
  // None in a sample does not mean none.
  return costed.filter(({ cost }) => cost > 0 || rate > 1).toSorted((a, b) => a.cost - b.cost)
}

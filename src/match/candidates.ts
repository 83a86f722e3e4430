import type { Blocks } from './blocks.ts'
import type { Crew } from './crew.ts'
import type { Entries } from './entries.ts'
import { sharedInt32 } from './lexicon.ts'
import { PairTable } from './pair-table.ts'
import { PatternMerger } from './pattern-merger.ts'
import type { Patterns } from './patterns.ts'
import type { Rule } from './rules.ts'
import { stretchesOf, type Blocking, type Walked } from './walk.ts'
import type { Job } from './work.ts'

/** The pairs of entries that rules bring together, compared. */
export interface Candidates {
  /** In the order of the rules and of their blocks; pattern numbers are those of the patterns that were handed over. */
  readonly parts: readonly Walked[]
  readonly blocking: Blocking
  /** For each rule the pairs that no rule before brought together. */
  readonly byRule: Float64Array
  /** For each rule the pairs of its large blocks that were left out. */
  readonly unwalked: Float64Array
}

/** Pairs that are compared in one go. */
const pairsAtOnce = 1 << 17

/** Compares all pairs that rules bring together, each once. */
export async function compareCandidates(
  rules: readonly Rule[],
  entries: Entries,
  patterns: Patterns,
  crew: Crew,
): Promise<Candidates> {
  const width = rules.length
  const keys = sharedInt32(entries.count * width)
  const blocks: Blocks[] = []
  for await (const answer of crew.each(rules.map((rule, place): Job => ({ do: 'block', rule, keys, place, width }))))
    blocks.push(answer.blocks!)
  const blocking: Blocking = { blocks, keys }
  await crew.all({ do: 'know_blocking', rules, blocking })
  const stretches = blocks.flatMap((own, rule) => stretchesOf(rule, own, pairsAtOnce))
  const merger = new PatternMerger(patterns)
  const byRule = new Float64Array(width)
  const unwalked = new Float64Array(width)
  const parts: Walked[] = []
  const inLarge = new PairTable()
  let areLarge = false
  let at = 0
  for await (const answer of crew.each(stretches.map((stretch): Job => ({ do: 'walk', stretch })))) {
    const { rule, isLarge } = stretches[at++]!
    merger.renumber(answer, answer.walked!.pattern)
    areLarge ||= isLarge
    const part = areLarge ? withoutRepeats(answer.walked!, inLarge, isLarge) : answer.walked!
    byRule[rule]! += part.left.length
    unwalked[rule]! += part.unwalked
    parts.push(part)
  }
  return { parts, blocking, byRule, unwalked }
}

/** Pairs of large blocks may come again under another rule, since of those only some are walked. */
function withoutRepeats(walked: Walked, inLarge: PairTable, isLarge: boolean): Walked {
  const { left, right, pattern, unwalked } = walked
  let count = 0
  for (let at = 0; at < left.length; at++) {
    const [i, j] = [left[at]!, right[at]!]
    if (inLarge.get(i, j) !== -1) continue
    if (isLarge) inLarge.set(i, j, 1)
    left[count] = i
    right[count] = j
    pattern[count++] = pattern[at]!
  }
  return { left: left.slice(0, count), right: right.slice(0, count), pattern: pattern.slice(0, count), unwalked }
}

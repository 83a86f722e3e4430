import { cared, type Blocks } from './blocks.ts'
import type { Crew } from './crew.ts'
import type { Entries } from './entries.ts'
import { sharedInt32 } from './shared.ts'
import { PairTable } from './pair-table.ts'
import { largestBlock, pairsIn } from './pairs.ts'
import { PatternMerger } from './pattern-merger.ts'
import type { Patterns } from './patterns.ts'
import type { Rule } from './rules.ts'
import { inMemory, type Thrift } from './waiting.ts'
import { stretchesOf, type Blocking, type Walked } from './walk.ts'
import type { Job } from './work.ts'

/** The pairs of entries that rules bring together, compared. */
export interface Candidates {
  /** In the order of the rules and of their blocks; pattern numbers are those of the patterns that were handed over. */
  readonly parts: Iterable<Walked>
  /** For each rule the pairs that no rule before brought together. */
  readonly byRule: Float64Array
  /** For each rule the pairs of its large blocks that were left out. */
  readonly unwalked: Float64Array
}

/** Pairs that are compared in one go. */
const pairsAtOnce = 1 << 17

/** Puts entries into the blocks of rules. */
export async function blockRules(rules: readonly Rule[], { count }: Entries, crew: Crew, thrift?: Thrift): Promise<Blocking> {
  const width = rules.length
  const keys = sharedInt32(count * width)
  const blocks: Blocks[] = []
  for await (const answer of crew.each(rules.map((rule, place): Job => ({ do: 'block', rule, keys, place, width })))) {
    blocks.push(thrift === undefined ? answer.blocks! : cared(answer.blocks!, thrift))
    thrift?.tidy()
  }
  const blocking: Blocking = { blocks, keys }
  await crew.all({ do: 'know_blocking', rules, blocking })
  return blocking
}

/** Compares all pairs that rules bring together, each once. */
export async function compareCandidates(
  rules: readonly Rule[],
  { blocks }: Blocking,
  patterns: Patterns,
  crew: Crew,
  thrift?: Thrift,
): Promise<Candidates> {
  const parts = thrift?.waiting ?? inMemory()
  const stretches = blocks.flatMap((own, rule) => stretchesOf(rule, own, pairsAtOnce))
  thrift?.need(ofLargePair * pairsInLarge(blocks))
  const merger = new PatternMerger(patterns)
  const byRule = new Float64Array(rules.length)
  const unwalked = new Float64Array(rules.length)
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
    parts.add(part)
  }
  return { parts, byRule, unwalked }
}

/** Bytes for each pair of a large block, which is kept so as to know it again: up to four places of a table, and those it had before. */
const ofLargePair = 72

function pairsInLarge(blocks: readonly Blocks[]): number {
  let pairs = 0
  for (const { starts } of blocks)
    for (let block = 0; block + 1 < starts.length; block++) {
      const size = starts[block + 1]! - starts[block]!
      if (size > largestBlock) pairs += pairsIn(size)
    }
  return pairs
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

import type { AtomKeys } from './atom-keys.ts'
import { blocksOf, type Blocks } from './blocks.ts'
import type { Comparer } from './compare.ts'
import type { Entries } from './entries.ts'
import { IntList } from './int-list.ts'
import { pairsAcross, pairsIn, secondFile } from './pairs.ts'
import type { PairTable } from './pair-table.ts'
import type { Patterns } from './patterns.ts'
import { keysOf, type Rule } from './rules.ts'

/** What came of trying a rule with some entries. */
export interface Trial {
  /** Pairs that its blocks give, about. */
  readonly cost: number
  /** The entries before this one were looked at, each with those that come after it. */
  readonly seeds: number
  /** The share of the rule's pairs that were looked at. */
  readonly share: number
  readonly left: Int32Array<ArrayBuffer>
  readonly right: Int32Array<ArrayBuffer>
  /** By the trier's patterns. */
  readonly pattern: Int32Array<ArrayBuffer>
}

/** What a trial needs: the pairs that were tried before among it. */
export interface Trier {
  readonly entries: Entries
  readonly atomKeys: AtomKeys
  readonly comparer: Comparer
  readonly patterns: Patterns
  readonly known: PairTable
  readonly room: TrialRoom
}

/** Room that trials take in turn: for a key an entry, for entries, and for a filter of keys. */
export interface TrialRoom {
  readonly keys: Int32Array
  readonly some: Int32Array
  readonly filter: Uint8Array
}

export const trialRoom = (entries: number): TrialRoom => ({
  keys: new Int32Array(entries),
  some: new Int32Array(entries),
  filter: new Uint8Array(1 << filterBits),
})
const filterBits = 22

/** Up to so many entries, all are looked at to tell the cost of a rule; above it those of some keys. */
const counted = 1 << 15
/** Partners of an entry that are looked at. */
const mostPartners = 30

/**
 * Tries a rule: tells what it would cost, and compares some of the pairs that it brings together, as many as are wanted.
 *
 * @param most pairs that a rule may cost
 */
export function tryRule(
  rule: Rule,
  { entries, atomKeys, comparer, patterns, known, room }: Trier,
  wanted: number,
  most: number,
): Trial {
  const keys = keysOf(rule, (atom) => atomKeys.of(atom), room.keys)
  const { count, second } = entries
  const rate = count > counted ? 1 << (32 - Math.clz32(Math.floor(count / counted))) : 1
  const some = rate === 1 ? blocksOf(keys) : blocksOfSome(keys, rate, room)
  const cost = rate * pairsOf(some, second)
  const [left, right, pattern] = [new IntList(), new IntList(), new IntList()]
  if (cost === 0 || cost > most)
    return { cost, seeds: 0, share: 0, left: left.numbers(), right: right.numbers(), pattern: pattern.numbers() }
  const firsts = second ?? count
  const part = Math.min(1, wanted / cost)
  // Of all pairs, 1 - (1 - n/N)² have one of the first n of N among their two.
  const seeds = Math.max(1, Math.floor(firsts * (second === undefined ? 1 - Math.sqrt(1 - part) : part)))
  const share = second === undefined ? 1 - (1 - seeds / firsts) ** 2 : seeds / firsts
  const blocks = rate === 1 ? some : blocksOfSeeds(keys, seeds, room)
  eachPartner(blocks, seeds, second, (i, j) => {
    let number = known.get(i, j)
    if (number === -1) {
      comparer.compare(i, j)
      number = patterns.numberOf(comparer.levels)
      known.set(i, j, number)
    }
    left.push(i)
    right.push(j)
    pattern.push(number)
  })
  return { cost, seeds, share, left: left.numbers(), right: right.numbers(), pattern: pattern.numbers() }
}

function eachPartner(blocks: Blocks, seeds: number, second: number | undefined, take: (i: number, j: number) => void): void {
  const { entries, starts } = blocks
  for (let block = 0; block + 1 < starts.length; block++) {
    const end = starts[block + 1]!
    const border = second === undefined ? 0 : secondFile(blocks, starts[block]!, end, second)
    for (let a = starts[block]!; a < end && entries[a]! < seeds; a++) {
      const from = Math.max(a + 1, border)
      for (let b = from; b < Math.min(end, from + mostPartners); b++) take(entries[a]!, entries[b]!)
    }
  }
}

/** The blocks in which there is a seed. */
function blocksOfSeeds(keys: Int32Array, seeds: number, { some, filter }: TrialRoom): Blocks {
  const mask = (1 << Math.min(filterBits, 36 - Math.clz32(seeds))) - 1
  filter.fill(0, 0, mask + 1)
  for (let entry = 0; entry < seeds; entry++) filter[(keys[entry]! >>> 5) & mask] = 1
  let count = 0
  for (let entry = 0; entry < keys.length; entry++) {
    const key = keys[entry]!
    if (key !== 0 && filter[(key >>> 5) & mask] === 1) some[count++] = entry
  }
  return blocksOf(keys, some.subarray(0, count))
}

/** The blocks of every so manieth key. */
function blocksOfSome(keys: Int32Array, rate: number, { some }: TrialRoom): Blocks {
  let count = 0
  for (let entry = 0; entry < keys.length; entry++) {
    const key = keys[entry]!
    if (key !== 0 && ((key >>> 7) & (rate - 1)) === 0) some[count++] = entry
  }
  return blocksOf(keys, some.subarray(0, count))
}

/** How many pairs of blocks would be walked. */
function pairsOf(blocks: Blocks, second: number | undefined): number {
  const { starts } = blocks
  let pairs = 0
  for (let block = 0; block + 1 < starts.length; block++) {
    const [start, end] = [starts[block]!, starts[block + 1]!]
    pairs +=
      second === undefined ? pairsIn(end - start) : pairsAcross(end - start, secondFile(blocks, start, end, second) - start)
  }
  return pairs
}

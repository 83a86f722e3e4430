import type { AtomKeys } from './atom-keys.ts'
import { blocksOf, type Blocks } from './blocks.ts'
import type { Comparer } from './compare.ts'
import type { Entries } from './entries.ts'
import { IntList } from './int-list.ts'
import { pairsOfBlocks, secondFile } from './pairs.ts'
import type { PairTable } from './pair-table.ts'
import type { Patterns } from './patterns.ts'
import { keysOf, type Rule } from './rules.ts'

/** What came of trying a rule with some entries. */
export interface Trial {
  /** Pairs that its blocks give, about. */
  readonly cost: number
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

/** Partners of an entry that are looked at. */
const mostPartners = 30

/**
 * Compares some of the pairs that a rule brings together, as many as are wanted.
 *
 * @param cost pairs that its blocks give, as far as is known; exact where no more than these are wanted
 */
export function tryRule(
  rule: Rule,
  { entries, atomKeys, comparer, patterns, known, room }: Trier,
  cost: number,
  wanted: number,
): Trial {
  const { count, second } = entries
  const keys = keysOf(rule, (atom) => atomKeys.of(atom), room.keys)
  const all = cost <= wanted ? blocksOf(keys) : undefined
  const pairs = all === undefined ? cost : pairsOfBlocks(all, second)
  const firsts = second ?? count
  const part = Math.min(1, wanted / pairs)
  // Of all pairs, 1 - (1 - n/N)² have one of the first n of N among their two.
  const seeds = Math.max(1, Math.floor(firsts * (second === undefined ? 1 - Math.sqrt(1 - part) : part)))
  const share = second === undefined ? 1 - (1 - seeds / firsts) ** 2 : seeds / firsts
  const [left, right, pattern] = [new IntList(), new IntList(), new IntList()]
  eachPartner(all ?? blocksOfSeeds(keys, seeds, room), seeds, second, (i, j) => {
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
  return { cost: pairs, share, left: left.numbers(), right: right.numbers(), pattern: pattern.numbers() }
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

import { blocksOf, type Blocks, type SharedBlocks } from './blocks.ts'
import type { Comparer } from './compare.ts'
import { IntList } from './int-list.ts'
import { sharedInt32 } from './shared.ts'
import { eachPair, largestBlock, pairsIn } from './pairs.ts'
import type { Patterns } from './patterns.ts'
import { keysOf, type KeysOfAtom, type Rule } from './rules.ts'

/** The rules' blocks and keys, in shared memory. */
export interface Blocking {
  /** The blocks of each rule. */
  readonly blocks: readonly Blocks[]
  /**
   * The keys of every entry, entry by entry: `keys[entry × rules + rule]`. Even ones for those whose block is walked whole, odd
   * ones for those in a block too large.
   */
  readonly keys: Int32Array<SharedArrayBuffer>
}

/** Some blocks of a rule, or one that is too large to be walked whole. */
export interface Stretch {
  readonly rule: number
  readonly from: number
  readonly to: number
  readonly isLarge: boolean
}

/** Pairs compared, in the order in which their blocks hold them. */
export interface Walked {
  readonly left: Int32Array<ArrayBuffer>
  readonly right: Int32Array<ArrayBuffer>
  readonly pattern: Int32Array<ArrayBuffer>
  /** Pairs of large blocks that were left out. */
  readonly unwalked: number
}

/** Compares the pairs of some blocks that no rule before brought together too, unless by a block too large to be sure of it. */
export function walk(
  { blocks, keys }: Blocking,
  { rule, from, to }: Stretch,
  second: number | undefined,
  nearness: (entries: Int32Array) => Int32Array,
  comparer: Comparer,
  patterns: Patterns,
): Walked {
  const [left, right, pattern] = [new IntList(), new IntList(), new IntList()]
  const rules = blocks.length
  const unwalked = eachPair(blocks[rule]!, from, to, { second, nearness }, (i, j) => {
    const [ofI, ofJ] = [i * rules, j * rules]
    for (let before = 0; before < rule; before++) {
      const key = keys[ofI + before]!
      if (key === keys[ofJ + before] && key !== 0 && (key & 1) === 0) return
    }
    comparer.compare(i, j)
    left.push(i)
    right.push(j)
    pattern.push(patterns.numberOf(comparer.levels))
  })
  return { left: left.numbers(), right: right.numbers(), pattern: pattern.numbers(), unwalked }
}

/** Keys of a rule as `Blocking` has them, and their blocks. */
export function blockBy(
  rule: Rule,
  keysOfAtom: KeysOfAtom,
  count: number,
  to: Int32Array,
  place: number,
  width: number,
): SharedBlocks {
  const keys = new Int32Array(count)
  const bare = keysOf(rule, keysOfAtom, keys)
  for (let entry = 0; entry < count; entry++) keys[entry] = bare[entry] === 0 ? 0 : bare[entry]! & -2 || 2
  const { entries, starts } = blocksOf(keys)
  for (let block = 0; block + 1 < starts.length; block++)
    if (starts[block + 1]! - starts[block]! > largestBlock)
      for (let member = starts[block]!; member < starts[block + 1]!; member++) keys[entries[member]!]! |= 1
  for (let entry = 0, at = place; entry < count; entry++, at += width) to[at] = keys[entry]!
  return { entries: shared(entries), starts: shared(starts) }
}

function shared(numbers: Int32Array): Int32Array<SharedArrayBuffer> {
  const copy = sharedInt32(numbers.length)
  copy.set(numbers)
  return copy
}

/** The stretches of a rule's blocks, of about so many pairs each. */
export function stretchesOf(rule: number, { starts }: Blocks, pairs: number): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  let sum = 0
  const cut = (to: number, isLarge: boolean): void => {
    if (to > from) stretches.push({ rule, from, to, isLarge })
    from = to
    sum = 0
  }
  for (let block = 0; block + 1 < starts.length; block++) {
    const size = starts[block + 1]! - starts[block]!
    if (size > largestBlock) {
      cut(block, false)
      cut(block + 1, true)
    } else {
      sum += pairsIn(size)
      if (sum >= pairs) cut(block + 1, false)
    }
  }
  cut(starts.length - 1, false)
  return stretches
}

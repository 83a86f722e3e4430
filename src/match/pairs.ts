import type { Blocks } from './blocks.ts'

/** From this size on, not all rows of a block are compared with each other, but each with its neighbours. */
export const largestBlock = 800
/** How many neighbours that is on each side. */
export const neighbours = 10

/** How many pairs a block of a size gives. */
export function pairsIn(size: number): number {
  return size <= largestBlock ? (size * (size - 1)) / 2 : size * neighbours - (neighbours * (neighbours + 1)) / 2
}

/** Pairs that come of a rule's blocks. */
export function countPairs({ starts }: Blocks): number {
  let pairs = 0
  for (let block = 0; block + 1 < starts.length; block++) pairs += pairsIn(starts[block + 1]! - starts[block]!)
  return pairs
}

/**
 * Walks the pairs of some blocks, each once. A block that is too large is walked as a sorted neighbourhood: its rows in
 * `order`, each with the next few.
 *
 * @param order a row's place in an order that puts like rows near each other
 * @returns the pairs of large blocks that were not walked
 * @see Hernández & Stolfo (1995), "The Merge/Purge Problem for Large Databases", SIGMOD (sorted neighbourhood).
 */
export function eachPair(
  { rows, starts }: Blocks,
  from: number,
  to: number,
  order: Int32Array,
  take: (i: number, j: number, wide: boolean) => void,
): number {
  let left = 0
  for (let block = from; block < to; block++) {
    const start = starts[block]!
    const end = starts[block + 1]!
    if (end - start <= largestBlock) {
      for (let a = start; a < end; a++) for (let b = a + 1; b < end; b++) take(rows[a]!, rows[b]!, false)
      continue
    }
    const sorted = rows.slice(start, end).sort((a, b) => order[a]! - order[b]!)
    for (let a = 0; a < sorted.length; a++)
      for (let b = a + 1; b < Math.min(sorted.length, a + 1 + neighbours); b++) {
        const [i, j] = [sorted[a]!, sorted[b]!]
        if (i < j) take(i, j, true)
        else take(j, i, true)
      }
    left += ((end - start) * (end - start - 1)) / 2 - pairsIn(end - start)
  }
  return left
}

import type { Blocks } from './blocks.ts'

/** From this size on, not all entries of a block are compared with each other, but each with its neighbours. */
export const largestBlock = 800
/** How many neighbours that is on each side. */
export const neighbours = 10

/** How many pairs a block of a size gives. */
export function pairsIn(size: number): number {
  return size <= largestBlock ? (size * (size - 1)) / 2 : size * neighbours - (neighbours * (neighbours + 1)) / 2
}

/**
 * How many pairs of one entry of each file a block gives, about.
 *
 * @param first how many of its entries are of the first file
 */
function pairsAcross(size: number, first: number): number {
  const pairs = first * (size - first)
  return size <= largestBlock ? pairs : Math.min(pairs, pairsIn(size))
}

/** How many pairs some blocks give, about. */
export function pairsOfBlocks(blocks: Blocks, second: number | undefined): number {
  const { starts } = blocks
  let pairs = 0
  for (let block = 0; block + 1 < starts.length; block++) {
    const [start, end] = [starts[block]!, starts[block + 1]!]
    pairs +=
      second === undefined ? pairsIn(end - start) : pairsAcross(end - start, secondFile(blocks, start, end, second) - start)
  }
  return pairs
}

/** Where the entries of the second file begin in a block. */
export function secondFile({ entries }: Blocks, start: number, end: number, second: number): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]! < second) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Walks the pairs of some blocks, each once, the smaller number first. Of a block that is too large, each entry is taken with
 * the next few in an order that puts like ones near each other.
 *
 * @param second the first entry of the second file, if one is linked with another: then pairs are of one of each
 * @param nearness sorts the entries of a large block
 * @returns the pairs of large blocks that were not walked
 * @see Hernández & Stolfo (1995), "The Merge/Purge Problem for Large Databases", SIGMOD (sorted neighbourhood).
 */
export function eachPair(
  blocks: Blocks,
  from: number,
  to: number,
  { second, nearness }: { readonly second: number | undefined; nearness(entries: Int32Array): Int32Array },
  take: (i: number, j: number) => void,
): number {
  const { entries, starts } = blocks
  let left = 0
  for (let block = from; block < to; block++) {
    const start = starts[block]!
    const end = starts[block + 1]!
    const border = second === undefined ? start : secondFile(blocks, start, end, second)
    if (end - start > largestBlock) {
      const walked = eachNear(nearness(entries.subarray(start, end)), second, take)
      const size = end - start
      left += (second === undefined ? (size * (size - 1)) / 2 : (border - start) * (end - border)) - walked
    } else if (second !== undefined) {
      for (let a = start; a < border; a++) for (let b = border; b < end; b++) take(entries[a]!, entries[b]!)
    } else for (let a = start; a < end; a++) for (let b = a + 1; b < end; b++) take(entries[a]!, entries[b]!)
  }
  return left
}

function eachNear(sorted: Int32Array, second: number | undefined, take: (i: number, j: number) => void): number {
  let walked = 0
  for (let a = 0; a < sorted.length; a++)
    for (let b = a + 1; b < Math.min(sorted.length, a + 1 + neighbours); b++) {
      const [i, j] = [Math.min(sorted[a]!, sorted[b]!), Math.max(sorted[a]!, sorted[b]!)]
      if (second !== undefined && i < second === j < second) continue
      take(i, j)
      walked++
    }
  return walked
}

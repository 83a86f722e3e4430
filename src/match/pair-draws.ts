import type { Blocks } from './blocks.ts'
import { secondFile } from './pairs.ts'

/** How many pairs blocks hold, however large they are: running sums, one more than there are blocks. */
export function pairsBefore(blocks: Blocks, second: number | undefined): Float64Array {
  const { starts } = blocks
  const count = starts.length - 1
  const before = new Float64Array(count + 1)
  for (let block = 0; block < count; block++) {
    const [start, end] = [starts[block]!, starts[block + 1]!]
    const border = second === undefined ? 0 : secondFile(blocks, start, end, second)
    const pairs = second === undefined ? ((end - start) * (end - start - 1)) / 2 : (border - start) * (end - border)
    before[block + 1] = before[block]! + pairs
  }
  return before
}

/**
 * Draws pairs of blocks, each as likely as any other; all of them, in their order, when there are no more than are wanted.
 *
 * @param least where there are fewer pairs, none is drawn
 */
export function drawIn(
  blocks: Blocks,
  second: number | undefined,
  wanted: number,
  least: number,
  roll: () => number,
  take: (i: number, j: number) => void,
): void {
  const { entries, starts } = blocks
  const before = pairsBefore(blocks, second)
  const all = before.at(-1)!
  if (all < least) return
  const draws = Math.min(wanted, all)
  for (let draw = 0; draw < draws; draw++) {
    const pair = all <= wanted ? draw : Math.floor(roll() * all)
    const block = lastBelow(before, pair)
    const start = starts[block]!
    const place = pair - before[block]!
    if (second === undefined) {
      // Pairs (1, 0), (2, 0), (2, 1), (3, 0), …
      const larger = Math.floor((1 + Math.sqrt(1 + 8 * place)) / 2)
      const smaller = place - (larger * (larger - 1)) / 2
      take(entries[start + smaller]!, entries[start + larger]!)
    } else {
      const border = secondFile(blocks, start, starts[block + 1]!, second)
      const others = starts[block + 1]! - border
      take(entries[start + Math.floor(place / others)]!, entries[border + (place % others)]!)
    }
  }
}

/** The last place whose number is not above `value`, of an ascending list; not the very last one. */
function lastBelow(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ascending[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}

import { sortByKey } from './order.ts'
import type { Thrift } from './waiting.ts'

/** Entries put together by a key: block b holds entries[starts[b] .. starts[b + 1]), in their order. */
export interface Blocks {
  readonly entries: Int32Array
  /** One more than there are blocks. */
  readonly starts: Int32Array
}

/** Blocks in shared memory. */
export interface SharedBlocks extends Blocks {
  readonly entries: Int32Array<SharedArrayBuffer>
  readonly starts: Int32Array<SharedArrayBuffer>
}

/** The same blocks in the care of somebody. */
export function cared({ entries, starts }: SharedBlocks, { care }: Pick<Thrift, 'care'>): Blocks {
  const [entriesAgain, startsAgain] = [care(entries), care(starts)]
  return {
    get entries() {
      return entriesAgain()
    },
    get starts() {
      return startsAgain()
    },
  }
}

/**
 * The entries that share a key with another one, block by block, in the order of the keys. Those of key 0 are in none. Linear.
 *
 * @param among the entries to look at, ascending; all, if nothing else is said
 */
export function blocksOf(keys: Int32Array, among?: Int32Array): Blocks {
  const sorted = sortByKey(mayShare(keys, among), keys)
  let kept = 0
  let blocks = 0
  for (let start = 0, end; start < sorted.length; start = end) {
    end = blockEnd(keys, sorted, start)
    if (end - start < 2) continue
    kept += end - start
    blocks++
  }
  const entries = new Int32Array(kept)
  const starts = new Int32Array(blocks + 1)
  let at = 0
  let block = 0
  for (let start = 0, end; start < sorted.length; start = end) {
    end = blockEnd(keys, sorted, start)
    if (end - start < 2) continue
    for (let from = start; from < end; from++) entries[at++] = sorted[from]!
    starts[++block] = at
  }
  return { entries, starts }
}

/** Blocks of places in a list, as blocks of what the list holds. */
export function inTerms({ entries, starts }: Blocks, list: Int32Array): Blocks {
  for (let member = 0; member < entries.length; member++) entries[member] = list[entries[member]!]!
  return { entries, starts }
}

/**
 * The entries whose key may be another one's too: those whose place in a filter is taken twice. Most keys of a good rule are
 * alone, and need not be sorted.
 *
 * @see Bloom (1970), CACM 13(7).
 */
function mayShare(keys: Int32Array, among: Int32Array | undefined): Int32Array<ArrayBuffer> {
  const all = among?.length ?? keys.length
  const bits = Math.min(24, Math.max(8, 33 - Math.clz32(all)))
  const mask = (1 << bits) - 1
  const seen = new Uint8Array(mask + 1)
  for (let at = 0; at < all; at++) {
    const key = keys[among === undefined ? at : among[at]!]!
    if (key === 0) continue
    const place = (key ^ (key >>> 15)) & mask
    seen[place] = seen[place] === 0 ? 1 : 2
  }
  let count = 0
  for (let at = 0; at < all; at++) {
    const key = keys[among === undefined ? at : among[at]!]!
    if (key !== 0 && seen[(key ^ (key >>> 15)) & mask] === 2) count++
  }
  const entries = new Int32Array(count)
  count = 0
  for (let at = 0; at < all; at++) {
    const entry = among === undefined ? at : among[at]!
    const key = keys[entry]!
    if (key !== 0 && seen[(key ^ (key >>> 15)) & mask] === 2) entries[count++] = entry
  }
  return entries
}

function blockEnd(keys: Int32Array, entries: Int32Array, start: number): number {
  const key = keys[entries[start]!]
  let end = start + 1
  while (end < entries.length && keys[entries[end]!] === key) end++
  return end
}

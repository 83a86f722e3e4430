import { sharedInt32 } from './lexicon.ts'
import { sortByKey } from './order.ts'

/** Entries put together by a key: block b holds entries[starts[b] .. starts[b + 1]), in their order. */
export interface Blocks {
  readonly entries: Int32Array<SharedArrayBuffer>
  /** One more than there are blocks. */
  readonly starts: Int32Array<SharedArrayBuffer>
}

/** The entries that share a key with another one, block by block, in the order of the keys. Those of key 0 are in none. Linear. */
export function blocksOf(keys: Int32Array): Blocks {
  const shared = mayShare(keys)
  const sorted = sortByKey(shared, keys)
  let kept = 0
  let blocks = 0
  for (let start = 0, end; start < sorted.length; start = end) {
    end = blockEnd(keys, sorted, start)
    if (end - start < 2) continue
    kept += end - start
    blocks++
  }
  const entries = sharedInt32(kept)
  const starts = sharedInt32(blocks + 1)
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

/**
 * The entries whose key may be another one's too: those whose place in a filter is taken twice. Most keys of a good rule are
 * alone, and need not be sorted.
 *
 * @see Bloom (1970), CACM 13(7).
 */
function mayShare(keys: Int32Array): Int32Array<ArrayBuffer> {
  const bits = Math.min(24, Math.max(8, 33 - Math.clz32(keys.length)))
  const mask = (1 << bits) - 1
  const seen = new Uint8Array(mask + 1)
  for (let entry = 0; entry < keys.length; entry++) {
    const key = keys[entry]!
    if (key === 0) continue
    const place = (key ^ (key >>> 15)) & mask
    seen[place] = seen[place] === 0 ? 1 : 2
  }
  let count = 0
  const isTaken = (key: number): boolean => key !== 0 && seen[(key ^ (key >>> 15)) & mask] === 2
  for (let entry = 0; entry < keys.length; entry++) if (isTaken(keys[entry]!)) count++
  const entries = new Int32Array(count)
  count = 0
  for (let entry = 0; entry < keys.length; entry++) if (isTaken(keys[entry]!)) entries[count++] = entry
  return entries
}

function blockEnd(keys: Int32Array, entries: Int32Array, start: number): number {
  const key = keys[entries[start]!]
  let end = start + 1
  while (end < entries.length && keys[entries[end]!] === key) end++
  return end
}

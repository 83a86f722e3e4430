/** Rows put together by a key: block b holds rows[starts[b] .. starts[b + 1]), in the order of their numbers. */
export interface Blocks {
  readonly rows: Int32Array<SharedArrayBuffer>
  /** One more than there are blocks. */
  readonly starts: Int32Array<SharedArrayBuffer>
}

const digitBits = 11
const digits = 1 << digitBits

/**
 * The rows that share a key with another row, block by block. Rows of key 0 are in none. Linear: a radix sort by key, which
 * keeps the order of rows.
 */
export function blocksOf(keys: Int32Array): Blocks {
  let count = 0
  for (let row = 0; row < keys.length; row++) if (keys[row] !== 0) count++
  let from = new Int32Array(count)
  let to = new Int32Array(count)
  const filled = count
  count = 0
  for (let row = 0; row < keys.length; row++) if (keys[row] !== 0) from[count++] = row
  const places = new Int32Array(digits)
  for (let shift = 0; shift < 32; shift += digitBits) {
    places.fill(0)
    for (let at = 0; at < filled; at++) places[(keys[from[at]!]! >>> shift) & (digits - 1)]!++
    for (let digit = 0, sum = 0; digit < digits; digit++) {
      const here = places[digit]!
      places[digit] = sum
      sum += here
    }
    for (let at = 0; at < filled; at++) {
      const row = from[at]!
      to[places[(keys[row]! >>> shift) & (digits - 1)]!++] = row
    }
    ;[from, to] = [to, from]
  }
  // Blocks of one row are left out.
  let kept = 0
  let blocks = 0
  for (let start = 0, end; start < filled; start = end) {
    end = blockEnd(keys, from, start)
    if (end - start < 2) continue
    kept += end - start
    blocks++
  }
  const rows = new Int32Array(new SharedArrayBuffer(4 * kept))
  const starts = new Int32Array(new SharedArrayBuffer(4 * (blocks + 1)))
  let at = 0
  let block = 0
  for (let start = 0, end; start < filled; start = end) {
    end = blockEnd(keys, from, start)
    if (end - start < 2) continue
    rows.set(from.subarray(start, end), at)
    at += end - start
    starts[++block] = at
  }
  return { rows, starts }
}

function blockEnd(keys: Int32Array, rows: Int32Array, start: number): number {
  const key = keys[rows[start]!]
  let end = start + 1
  while (end < rows.length && keys[rows[end]!] === key) end++
  return end
}

import type { MatchColumn } from './column.ts'

/**
 * Rows in an order that depends on what they hold and not on where they stand, so that a shuffled file gives the same
 * results: `rows[place]`. Equal rows stand next to each other.
 */
export function contentOrder(columns: readonly MatchColumn[], rows: number): { rows: Int32Array; hashes: Int32Array } {
  const hashes = new Int32Array(rows)
  for (const { ids, lexicon } of columns) {
    const { hash } = lexicon
    for (let row = 0; row < rows; row++) hashes[row] = (Math.imul(hashes[row]! ^ (hashes[row]! >>> 15), 0x2c1b3c6d) + hash[ids[row]!]!) | 0
  }
  for (let row = 0; row < rows; row++) {
    const hash = Math.imul(hashes[row]! ^ (hashes[row]! >>> 16), 0x85ebca6b)
    hashes[row] = hash ^ (hash >>> 13)
  }
  return { rows: radixOrder(hashes), hashes }
}

const digitBits = 11
const digits = 1 << digitBits

/** The places of numbers in the order of their bits, equal ones in the order of their places. */
export function radixOrder(keys: Int32Array): Int32Array {
  let from = Int32Array.from({ length: keys.length }, (_, at) => at)
  let to = new Int32Array(keys.length)
  const places = new Int32Array(digits)
  for (let shift = 0; shift < 32; shift += digitBits) {
    places.fill(0)
    for (let at = 0; at < keys.length; at++) places[(keys[at]! >>> shift) & (digits - 1)]!++
    for (let digit = 0, sum = 0; digit < digits; digit++) {
      const here = places[digit]!
      places[digit] = sum
      sum += here
    }
    for (const at of from) to[places[(keys[at]! >>> shift) & (digits - 1)]!++] = at
    ;[from, to] = [to, from]
  }
  return from
}

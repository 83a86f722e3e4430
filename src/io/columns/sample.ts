import type { Dictionary, ValueColumn } from '../../model/columns.ts'
import { hashOf, mixed } from './hash.ts'

/** By what the hash of a row multiplies at each of its cells. */
export const rowFactor = 0x2c1b3c6d

/**
 * Up to `most` rows that stand for a table, whatever the order of its rows: they are told by what they hold. For a table of
 * no more rows all of them, in an order that depends on their cells alone.
 */
export function sampleRows(columns: readonly ValueColumn[], rows: number, most: number): number[] {
  const hashes = new Int32Array(rows)
  for (const { values, ids } of columns) {
    const hash = hashesOf(values)
    for (let row = 0; row < rows; row++) hashes[row] = (Math.imul(hashes[row]!, rowFactor) + hash[ids[row]!]!) | 0
  }
  for (let row = 0; row < rows; row++) hashes[row] = mixed(hashes[row]!)
  const byHash = (a: number, b: number): number => hashes[a]! - hashes[b]! || a - b
  // The lowest hashes of many rows are among those below a bound; only where many rows are equal they may be too few.
  const bound = rows <= most ? Infinity : -(2 ** 31) + 2 ** 32 * ((2 * most) / rows)
  const low: number[] = []
  for (let row = 0; row < rows; row++) if (hashes[row]! < bound) low.push(row)
  const enough = low.length >= most ? low : Array.from(hashes, (_, row) => row)
  return enough.toSorted(byHash).slice(0, most)
}

/** The hash of each value. */
function hashesOf({ count, bytes, starts }: Dictionary): Int32Array {
  const hashes = new Int32Array(count)
  for (let id = 1; id < count; id++) hashes[id] = hashOf(bytes, starts[id]!, starts[id + 1]!)
  return hashes
}

import type { MatchColumn } from './column.ts'
import { sharedInt32 } from './shared.ts'
import { radixOrder } from './order.ts'

/**
 * What the rows of a file hold, in an order that depends on what they hold and not on where they stand: so a shuffled file
 * gives the same results. Rows that are equal in every compared column are one entry. All in shared memory.
 */
export interface Entries {
  readonly count: number
  /** Columns, and ids of an entry. */
  readonly width: number
  /** The value ids of every entry, entry by entry, so that one look brings all: `ids[entry × width + column]`. */
  readonly ids: Int32Array<SharedArrayBuffer>
  /** How many rows each entry stands for. */
  readonly copies: Int32Array<SharedArrayBuffer>
  /** The first row of each entry. */
  readonly rows: Int32Array<SharedArrayBuffer>
  /** The entry of each row. */
  readonly ofRow: Int32Array<SharedArrayBuffer>
  /** The first entry of the second file, when one is linked with another. */
  readonly second: number | undefined
}

/**
 * The entries of a file. Linear, but for rows whose hashes are equal though they differ.
 *
 * @param alone rows that are an entry of their own, whatever they are equal to: those that people have decided on
 * @param link the row with which a second file begins: its entries come last, and none stands for several rows
 */
export function entriesOf(columns: readonly MatchColumn[], rows: number, alone: ReadonlySet<number>, link?: number): Entries {
  const hashes = contentHashes(columns, rows)
  const order = radixOrder(hashes)
  settleTies(columns, hashes, order)
  const sorted = link === undefined ? order : byFile(order, link)
  const width = columns.length
  const ofRow = sharedInt32(rows)
  const firsts = new Int32Array(rows)
  let count = 0
  for (let at = 0; at < rows; at++) {
    const row = sorted[at]!
    const before = at === 0 ? -1 : sorted[at - 1]!
    const isCopy =
      before !== -1 &&
      hashes[row] === hashes[before] &&
      link === undefined &&
      areEqual(columns, before, row) &&
      !(alone.size > 0 && (alone.has(row) || alone.has(before)))
    if (!isCopy) firsts[count++] = row
    ofRow[row] = count - 1
  }
  const ids = sharedInt32(count * width)
  const copies = sharedInt32(count)
  const rowOf = sharedInt32(count)
  rowOf.set(firsts.subarray(0, count))
  let second = link === undefined ? undefined : count
  for (let row = 0; row < rows; row++) {
    const entry = ofRow[row]!
    copies[entry]!++
    if (second !== undefined && row >= link! && entry < second) second = entry
    if (rowOf[entry] !== row) continue
    for (let column = 0, to = entry * width; column < width; column++, to++) ids[to] = columns[column]!.ids[row]!
  }
  return { count, width, ids, copies, rows: rowOf, ofRow, second }
}

/**
 * The first entries of a file, as many as tell what holds of all: they stand in the order of their hashes, and are like any others.
 * Of two files, all entries.
 */
export const someOf = (entries: Entries, most: number): Entries => ({
  ...entries,
  count: entries.second === undefined ? Math.min(most, entries.count) : entries.count,
})

/** Some entries that are like any others, as many of each of two files as they have of all. */
export function sampleOf(entries: Entries, most: number): Entries {
  const { count, width, ids, second } = entries
  if (count <= most || second === undefined) return someOf(entries, most)
  const [firsts, seconds] = [second, count - second].map((of) => Math.ceil((of * most) / count)) as [number, number]
  const some = sharedInt32((firsts + seconds) * width)
  some.set(ids.subarray(0, firsts * width))
  some.set(ids.subarray(second * width, (second + seconds) * width), firsts * width)
  return { ...entries, count: firsts + seconds, ids: some, second: firsts }
}

/** The entry at each place of a list of all rows in the order of their entries. */
export function entryAtPlace({ count, copies }: Entries): Int32Array {
  let rows = 0
  for (let entry = 0; entry < count; entry++) rows += copies[entry]!
  const entries = new Int32Array(rows)
  for (let entry = 0, at = 0; entry < count; entry++) for (let copy = 0; copy < copies[entry]!; copy++) entries[at++] = entry
  return entries
}

/** 32 bits of what every row holds. */
function contentHashes(columns: readonly MatchColumn[], rows: number): Int32Array {
  const hashes = new Int32Array(rows)
  for (const { ids, lexicon } of columns) {
    const { hash } = lexicon
    for (let row = 0; row < rows; row++) {
      const sum = hashes[row]!
      hashes[row] = (Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) + hash[ids[row]!]!) | 0
    }
  }
  for (let row = 0; row < rows; row++) {
    const hash = Math.imul(hashes[row]! ^ (hashes[row]! >>> 16), 0x85ebca6b)
    hashes[row] = hash ^ (hash >>> 13)
  }
  return hashes
}

/** Puts rows that differ but have one hash in the order of their letters, equal ones staying in the order of their numbers. */
function settleTies(columns: readonly MatchColumn[], hashes: Int32Array, order: Int32Array): void {
  for (let start = 0, end; start < order.length; start = end) {
    const row = order[start]!
    const hash = hashes[row]!
    let differ = false
    for (end = start + 1; end < order.length && hashes[order[end]!] === hash; end++)
      if (!differ && !areEqual(columns, row, order[end]!)) differ = true
    if (differ) order.subarray(start, end).sort((a, b) => compareContent(columns, a, b) || a - b)
  }
}

function areEqual(columns: readonly MatchColumn[], a: number, b: number): boolean {
  for (let column = 0; column < columns.length; column++) {
    const { ids } = columns[column]!
    if (ids[a] !== ids[b]) return false
  }
  return true
}

function compareContent(columns: readonly MatchColumn[], a: number, b: number): number {
  for (const { ids, lexicon } of columns) {
    const [x, y] = [ids[a]!, ids[b]!]
    if (x === y) continue
    const { bytes, starts } = lexicon
    const [startX, startY] = [starts[x]!, starts[y]!]
    const [lengthX, lengthY] = [starts[x + 1]! - startX, starts[y + 1]! - startY]
    for (let at = 0; at < Math.min(lengthX, lengthY); at++)
      if (bytes[startX + at] !== bytes[startY + at]) return bytes[startX + at]! - bytes[startY + at]!
    return lengthX - lengthY
  }
  return 0
}

/** Rows of the first file before those of the second. */
function byFile(order: Int32Array, link: number): Int32Array {
  const sorted = new Int32Array(order.length)
  let first = 0
  let second = link
  for (const row of order) sorted[row < link ? first++ : second++] = row
  return sorted
}

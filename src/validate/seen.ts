import type { Tally } from '../model/reading.ts'
import { addFound, type FoundByRule } from './finding.ts'

/** Lengths are counted up to this many UTF-16 units; longer cells are counted with it. */
export const longestCounted = 1100

/** Of the longest cells so many are told apart. */
export const longestTold = 4

/** What was seen in one column. Plain data: parts of a file add up. */
export interface ColumnSeen {
  filled: number
  /** Cells with an error. */
  invalid: number
  readonly votes: Tally
  readonly found: FoundByRule
  /** How many filled cells have so many UTF-16 units, 0 to `longestCounted`. */
  readonly lengths: Uint32Array
  /** UTF-16 units of the longest cell, and the hashes of some that are as long and differ, the first `longestTold`. */
  longest: number
  longestHashes: number[]
  /** The first filled cell, and whether any other differs from it. */
  first: string
  varies: boolean
}

/** Ages of the last sign of life, in months: the upper ends of the bands, the last of which has none. */
export const ageBands = [6, 12, 24, 36] as const

/** What was seen in rows. */
export interface Seen {
  rows: number
  readonly columns: readonly ColumnSeen[]
  /** What was found of rows as a whole. */
  readonly rowsFound: FoundByRule
  /** Rows whose cells don't go together. */
  contradictory: number
  /** How many rows can be named, and reached in each way: one number a group of `reachGroups`. */
  readonly reached: number[]
  /** Rows by the age of their last sign of life: each band, older, none. */
  readonly ages: number[]
}

export function nothingSeen(columns: number, groups: number): Seen {
  return {
    rows: 0,
    columns: Array.from({ length: columns }, () => ({
      filled: 0,
      invalid: 0,
      votes: {},
      found: {},
      lengths: new Uint32Array(longestCounted + 1),
      longest: 0,
      longestHashes: [],
      first: '',
      varies: false,
    })),
    rowsFound: {},
    contradictory: 0,
    reached: Array.from<number>({ length: groups }).fill(0),
    ages: Array.from<number>({ length: ageBands.length + 2 }).fill(0),
  }
}

/** What was seen in two parts of a file, the earlier one first: lengths are added to its own, so that no thousand numbers are copied a part. */
export function addSeen(earlier: Seen, later: Seen): Seen {
  return {
    rows: earlier.rows + later.rows,
    columns: earlier.columns.map((column, i) => addColumn(column, later.columns[i]!)),
    rowsFound: addFound(earlier.rowsFound, later.rowsFound),
    contradictory: earlier.contradictory + later.contradictory,
    reached: earlier.reached.map((count, i) => count + later.reached[i]!),
    ages: earlier.ages.map((count, i) => count + later.ages[i]!),
  }
}

function addColumn(a: ColumnSeen, b: ColumnSeen): ColumnSeen {
  const votes = { ...a.votes }
  for (const [vote, count] of Object.entries(b.votes)) votes[vote] = (votes[vote] ?? 0) + count
  return {
    filled: a.filled + b.filled,
    invalid: a.invalid + b.invalid,
    votes,
    found: addFound(a.found, b.found),
    lengths: addLengths(a.lengths, b.lengths),
    longest: Math.max(a.longest, b.longest),
    longestHashes:
      a.longest === b.longest
        ? [...new Set([...a.longestHashes, ...b.longestHashes])].slice(0, longestTold)
        : (a.longest > b.longest ? a : b).longestHashes,
    first: a.filled === 0 ? b.first : a.first,
    varies: a.varies || b.varies || (a.filled > 0 && b.filled > 0 && a.first !== b.first),
  }
}

function addLengths(to: Uint32Array, more: Uint32Array): Uint32Array {
  for (let at = 0; at < to.length; at++) to[at]! += more[at]!
  return to
}

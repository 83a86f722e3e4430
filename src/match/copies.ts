import type { Entries } from './entries.ts'
import type { Comparer } from './compare.ts'
import type { Patterns } from './patterns.ts'
import type { Scorer } from './scorer.ts'

/** The entries that stand for several rows, and how these compare with each other. */
export interface Copies {
  readonly entries: Int32Array
  readonly pattern: Int32Array
}

/** Compares rows that are equal with themselves. */
export function compareCopies({ count, copies }: Entries, comparer: Comparer, patterns: Patterns): Copies {
  const entries: number[] = []
  const pattern: number[] = []
  for (let entry = 0; entry < count; entry++) {
    if (copies[entry]! < 2) continue
    comparer.compare(entry, entry)
    entries.push(entry)
    pattern.push(patterns.numberOf(comparer.levels))
  }
  return { entries: Int32Array.from(entries), pattern: Int32Array.from(pattern) }
}

/** What the copies of each entry weigh, in the order of `Copies`; in bits, prior included. */
export const weighCopies = ({ entries, pattern }: Copies, scorer: Scorer, prior: number, rows: number): Float64Array =>
  Float64Array.from(entries, (entry, at) => weightOfEqual(prior + scorer.evidenceOf(pattern[at]!, entry, entry), rows))

/**
 * What rows weigh that are equal in all that is compared, in bits. Among few rows, chances are told by the very rows that are
 * to be judged: there, they are one.
 *
 * @param weight what their fields come to
 * @param rows how many rows there are
 */
export const weightOfEqual = (weight: number, rows: number): number => (rows <= fewRows ? Math.max(weight, mostCertain) : weight)

const fewRows = 200
const mostCertain = 10

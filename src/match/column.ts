import type { Kind } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { sharedInt32 } from './shared.ts'

/** A column as it is compared: plain data in shared memory, for any thread. */
export interface MatchColumn {
  readonly name: string
  readonly kind: Kind
  readonly lexicon: Lexicon
  /** The id of every row's value; 0 for none. */
  readonly ids: Int32Array<SharedArrayBuffer>
}

/** How many rows hold each value of a column; the missing one among them, at 0. Counted anew, unless somebody has told. */
export function frequenciesOf(column: MatchColumn): Int32Array<SharedArrayBuffer> {
  const known = told.get(column)
  if (known !== undefined) return known
  const { lexicon, ids } = column
  const counts = sharedInt32(lexicon.count)
  for (let row = 0; row < ids.length; row++) counts[ids[row]!]!++
  return counts
}

const told = new WeakMap<MatchColumn, Int32Array<SharedArrayBuffer>>()

/** Takes frequencies that another thread has counted. */
export function knowFrequencies(column: MatchColumn, counts: Int32Array<SharedArrayBuffer>): void {
  told.set(column, counts)
}

import type { Kind } from './kind.ts'
import type { Lexicon } from './lexicon.ts'

/** A column as it is compared: plain data in shared memory, for any thread. */
export interface MatchColumn {
  readonly name: string
  readonly kind: Kind
  readonly lexicon: Lexicon
  /** The id of every row's value; 0 for none. */
  readonly ids: Int32Array<SharedArrayBuffer>
}

/** How many rows hold each value of a column; the missing one among them, at 0. */
export function frequenciesOf({ lexicon, ids }: MatchColumn): Int32Array {
  const counts = new Int32Array(lexicon.count)
  for (let row = 0; row < ids.length; row++) counts[ids[row]!]!++
  return counts
}

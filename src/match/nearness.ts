import type { MatchColumn } from './column.ts'
import type { Rule } from './rules.ts'

/** So many letters of a value tell where it stands, six bits each. */
const letters = 5
const letterBits = 6

/**
 * Sorts entries of a block so that like ones are near each other: by the first letters of the column with the most values
 * that they do not share by the rule; where it is missing, of the next. Ties by entry.
 */
export function byNearness(
  columns: readonly MatchColumn[],
  { atoms, crossed }: Rule,
  ids: Int32Array,
): (entries: Int32Array) => Int32Array {
  const shared = new Set([...atoms, ...(crossed ?? [])].map(({ column }) => column))
  const telling = columns
    .map((column, at) => ({ at, lexicon: column.lexicon }))
    .filter(({ at }) => !shared.has(at))
    .toSorted((a, b) => b.lexicon.count - a.lexicon.count || a.at - b.at)
  const width = columns.length
  const placeOf = (entry: number): number => {
    for (const { at, lexicon } of telling) {
      const id = ids[entry * width + at]!
      if (id === 0) continue
      const end = lexicon.starts[id + 1]!
      let place = 0
      for (let letter = 0, from = lexicon.starts[id]!; letter < letters; letter++, from++)
        place = (place << letterBits) | (from < end ? codeOf(lexicon.bytes[from]!) : 0)
      return place
    }
    return 0
  }
  return (entries) => {
    const { length } = entries
    const places = new Float64Array(length)
    for (let at = 0; at < length; at++) places[at] = placeOf(entries[at]!) * length + at
    places.sort()
    return new Int32Array(length).map((_, at) => entries[places[at]! % length]!)
  }
}

/** A letter in six bits, from 1: letters and figures apart, the rest as may be. */
function codeOf(byte: number): number {
  if (byte >= 0x61 && byte <= 0x7a) return byte - 0x61 + 28
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30 + 2
  return byte >= 0x80 ? 54 + (byte & 7) : 12 + (byte & 15)
}

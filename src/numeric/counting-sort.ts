/**
 * The places 0 … n − 1 in the order of their keys; equal keys stay as they were, so that sorts by several keys go from the
 * last key to the first. Linear, in memory for `range` counts.
 *
 * @param keys from 0 to `range` − 1, one a place
 * @param before an order to start from; without it that of the places
 * @see Knuth, The Art of Computer Programming, vol. 3, § 5.2, algorithm D
 */
export function sortedByKey(
  keys: Uint32Array | Int32Array,
  range: number,
  before?: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  const ends = new Uint32Array(range + 1)
  const count = keys.length
  for (let at = 0; at < count; at++) ends[keys[at]! + 1]!++
  for (let key = 0; key < range; key++) ends[key + 1]! += ends[key]!
  const sorted = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const place = before === undefined ? at : before[at]!
    sorted[ends[keys[place]!]!++] = place
  }
  return sorted
}

/** Where the run of each key begins when places are sorted by it; one more than there are keys. */
export function startsOfKeys(keys: Uint32Array, range: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(range + 1)
  for (let at = 0; at < keys.length; at++) starts[keys[at]! + 1]!++
  for (let key = 0; key < range; key++) starts[key + 1]! += starts[key]!
  return starts
}

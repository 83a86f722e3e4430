/**
 * The places 0 … n − 1 in the order of their keys; equal keys stay as they were, so that sorts by several keys go from the
 * last key to the first. Linear, in memory for as many counts as there are between the least key and the greatest.
 *
 * @param least no key is less
 * @param before an order to start from; without it that of the places
 * @see Knuth, The Art of Computer Programming, vol. 3, § 5.2, algorithm D
 */
export function sortedByKey(keys: Uint32Array | Int32Array, least: number, before?: Uint32Array): Uint32Array<ArrayBuffer> {
  const count = keys.length
  let most = least
  for (let at = 0; at < count; at++) if (keys[at]! > most) most = keys[at]!
  const ends = new Uint32Array(most - least + 2)
  for (let at = 0; at < count; at++) ends[keys[at]! - least + 1]!++
  for (let key = 1; key < ends.length; key++) ends[key]! += ends[key - 1]!
  const sorted = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const place = before === undefined ? at : before[at]!
    sorted[ends[keys[place]! - least]!++] = place
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

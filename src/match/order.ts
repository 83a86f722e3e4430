const digitBits = 11
const digits = 1 << digitBits
/** Below so many keys, the histograms of a digit cost more than comparing. */
const few = 256

/** The places of numbers in the order of their bits, equal ones in the order of their places. Linear: a radix sort. */
export function radixOrder(keys: Int32Array): Int32Array<ArrayBuffer> {
  const places = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at++) places[at] = at
  return sortByKey(places, keys)
}

/**
 * Sorts rows by the bits of their keys, `keys[row]`, equal ones staying in their order. Rows are used up; the answer may be
 * another array.
 *
 * @see Knuth (1998), TAOCP 3, §5.2.5 (radix sort by the least significant digit first).
 */
export function sortByKey(rows: Int32Array<ArrayBuffer>, keys: Int32Array): Int32Array<ArrayBuffer> {
  const count = rows.length
  if (count < few) return sortFew(rows, keys)
  const low = new Int32Array(digits)
  const middle = new Int32Array(digits)
  const high = new Int32Array(digits)
  for (let at = 0; at < count; at++) {
    const key = keys[rows[at]!]!
    low[key & (digits - 1)]!++
    middle[(key >>> digitBits) & (digits - 1)]!++
    high[key >>> (2 * digitBits)]!++
  }
  let from = rows
  let to = new Int32Array(count)
  for (const [pass, places] of [low, middle, high].entries()) {
    for (let digit = 0, sum = 0; digit < digits; digit++) {
      const here = places[digit]!
      places[digit] = sum
      sum += here
    }
    const shift = pass * digitBits
    for (let at = 0; at < count; at++) {
      const row = from[at]!
      to[places[(keys[row]! >>> shift) & (digits - 1)]!++] = row
    }
    ;[from, to] = [to, from]
  }
  return from
}

function sortFew(rows: Int32Array<ArrayBuffer>, keys: Int32Array): Int32Array<ArrayBuffer> {
  const numbered = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at++) numbered[at] = (keys[rows[at]!]! >>> 0) * few + at
  numbered.sort()
  return rows.map((_, at) => rows[numbered[at]! % few]!)
}

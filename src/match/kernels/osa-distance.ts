/**
 * Optimal string alignment distance of two values, bytes[startA .. endA) and bytes[startB .. endB): how many insertions,
 * deletions, replacements of a letter and swaps of two neighbours make one the other, no letter being touched twice.
 * Symmetric. Any distance above `most` is answered with `most + 1`, and early.
 *
 * What both begin and end with is left aside. Of what remains, up to 32 letters are compared with any number in one step
 * each; longer ones within a band of `most` places around the diagonal.
 *
 * @param most 0 or more
 * @see Hyyrö (2003), "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances", Nordic Journal of
 *   Computing 10(1); Ukkonen (1985), "Algorithms for Approximate String Matching", Information and Control 64 (the band).
 */
export function osaDistance(bytes: Uint8Array, startA: number, endA: number, startB: number, endB: number, most: number): number {
  const apart = endA - startA - (endB - startB)
  if (apart > most || -apart > most) return most + 1
  let a = startA
  let b = startB
  let toA = endA
  let toB = endB
  while (a < toA && b < toB && bytes[a] === bytes[b]) {
    a++
    b++
  }
  while (a < toA && b < toB && bytes[toA - 1] === bytes[toB - 1]) {
    toA--
    toB--
  }
  const lengthA = toA - a
  const lengthB = toB - b
  if (lengthA === 0 || lengthB === 0) return lengthA + lengthB
  if (most < 2) return most === 1 && isOneEdit(bytes, a, lengthA, b, lengthB) ? 1 : most + 1
  // A letter of the pattern costs less than one of the text, so the pattern is the longer one if it can be.
  if (lengthA <= wordLength && (lengthA >= lengthB || lengthB > wordLength)) return inWord(bytes, a, toA, b, toB, most)
  if (lengthB <= wordLength) return inWord(bytes, b, toB, a, toA, most)
  return inBand(bytes, a, lengthA, b, lengthB, Math.min(most, Math.max(lengthA, lengthB)))
}

/** Are two values that share neither their first nor their last letter, none of them empty, one edit apart? */
const isOneEdit = (bytes: Uint8Array, a: number, lengthA: number, b: number, lengthB: number): boolean =>
  lengthA === lengthB && (lengthA === 1 || (lengthA === 2 && bytes[a] === bytes[b + 1] && bytes[a + 1] === bytes[b]))

const wordLength = 32

/** The places of each letter in the pattern, as bits. All zero between two calls. */
const places = new Int32Array(256)

/**
 * A column of the table of distances at a step: bits say where it rises and falls from one row to the next, so that only
 * the distance in its last row is kept as a number.
 */
function inWord(bytes: Uint8Array, start: number, end: number, from: number, to: number, most: number): number {
  for (let at = start, bit = 1; at < end; at++, bit <<= 1) places[bytes[at]!]! |= bit
  const last = 1 << (end - start - 1)
  let distance = end - start
  let rises = -1
  let falls = 0
  let diagonal = 0
  let before = 0
  for (let at = from; at < to; at++) {
    const equal = places[bytes[at]!]!
    const swapped = ((~diagonal & equal) << 1) & before
    diagonal = (((equal & rises) + rises) ^ rises) | equal | falls | swapped
    let risesAcross = falls | ~(diagonal | rises)
    let fallsAcross = diagonal & rises
    if ((risesAcross & last) !== 0) distance++
    if ((fallsAcross & last) !== 0) distance--
    // Each letter to come takes away one at most.
    if (distance - (to - at - 1) > most) {
      distance = most + 1
      break
    }
    risesAcross = (risesAcross << 1) | 1
    fallsAcross <<= 1
    rises = fallsAcross | ~(diagonal | risesAcross)
    falls = risesAcross & diagonal
    before = equal
  }
  for (let at = start; at < end; at++) places[bytes[at]!] = 0
  return distance
}

/** Three rows of the table of distances: this one, the one before, and the one that a swap comes from. */
let rows = [new Int32Array(256), new Int32Array(256), new Int32Array(256)] as [Int32Array, Int32Array, Int32Array]

function inBand(bytes: Uint8Array, a: number, lengthA: number, b: number, lengthB: number, most: number): number {
  if (lengthB + 2 > rows[0].length) rows = [0, 1, 2].map(() => new Int32Array(lengthB * 2)) as typeof rows
  const far = most + 1
  let [row, before, twoBefore] = rows
  for (let j = 0; j <= Math.min(lengthB, most + 1); j++) before[j] = j
  for (let i = 1; i <= lengthA; i++) {
    const first = Math.max(1, i - most)
    const last = Math.min(lengthB, i + most)
    // Left and right of the band everything is too far.
    row[first - 1] = first === 1 ? i : far
    if (last === i + most) before[last] = far
    let least = row[first - 1]!
    const letter = bytes[a + i - 1]!
    for (let j = first; j <= last; j++) {
      let here = before[j - 1]! + (bytes[b + j - 1] === letter ? 0 : 1)
      if (before[j]! + 1 < here) here = before[j]! + 1
      if (row[j - 1]! + 1 < here) here = row[j - 1]! + 1
      if (i > 1 && j > 1 && bytes[b + j - 2] === letter && bytes[a + i - 2] === bytes[b + j - 1] && twoBefore[j - 2]! + 1 < here)
        here = twoBefore[j - 2]! + 1
      row[j] = here
      if (here < least) least = here
    }
    if (least > most) return far
    const spare = twoBefore
    twoBefore = before
    before = row
    row = spare
  }
  return Math.min(before[lengthB]!, far)
}

import { osaDistance } from './osa-distance.ts'

/** Words behind these are not looked at, in either value; they count as different. */
const mostWords = 64

/** Shorter words are other words when a letter changes: du, de. Set by hand. */
const leastNear = 4

/** Where the words begin and end, of the first value and of the second; and which have found their like. */
const startsA = new Int32Array(mostWords)
const startsB = new Int32Array(mostWords)
const endsA = new Int32Array(mostWords)
const endsB = new Int32Array(mostWords)
const takenA = new Uint8Array(mostWords)
const takenB = new Uint8Array(mostWords)

const space = 0x20

/**
 * How much two values, bytes[startA .. endA) and bytes[startB .. endB), have of the same words, in whatever order: letters in
 * words that both have, as a share of the letters that either has. 1 for the same words, 0 for no common word. Words of four
 * letters or more that are one edit apart are common too, but for that letter. Symmetric; empty values have no words.
 *
 * @see Jaccard (1901), Bulletin de la Société Vaudoise des Sciences Naturelles 37: the share.
 */
export function tokenOverlap(bytes: Uint8Array, startA: number, endA: number, startB: number, endB: number): number {
  // Of several near words the first is taken: which of the values comes first must not depend on the caller.
  return comesFirst(bytes, startA, endA, startB, endB)
    ? overlap(bytes, startA, endA, startB, endB)
    : overlap(bytes, startB, endB, startA, endA)
}

function overlap(bytes: Uint8Array, startA: number, endA: number, startB: number, endB: number): number {
  const countA = findWords(bytes, startA, endA, startsA, endsA)
  const countB = findWords(bytes, startB, endB, startsB, endsB)
  takenA.fill(0, 0, countA)
  takenB.fill(0, 0, countB)
  const letters = lettersIn(bytes, startA, endA) + lettersIn(bytes, startB, endB)
  const common = pairWords(bytes, countA, countB, 0) + pairWords(bytes, countA, countB, 1)
  return letters === 0 ? 0 : common / (letters - common)
}

/** Pairs words that are so many edits apart, each but once, and returns the letters that they have in common. */
function pairWords(bytes: Uint8Array, countA: number, countB: number, edits: 0 | 1): number {
  const least = edits === 0 ? 1 : leastNear
  let common = 0
  for (let a = 0; a < countA; a++) {
    const fromA = startsA[a]!
    const lengthA = endsA[a]! - fromA
    if (takenA[a] === 1 || lengthA < least) continue
    for (let b = 0; b < countB; b++) {
      const fromB = startsB[b]!
      const lengthB = endsB[b]! - fromB
      if (takenB[b] === 1 || lengthB < least || lengthA - lengthB > edits || lengthB - lengthA > edits) continue
      if (osaDistance(bytes, fromA, fromA + lengthA, fromB, fromB + lengthB, edits) > edits) continue
      takenA[a] = takenB[b] = 1
      common += Math.max(lengthA, lengthB) - edits
      break
    }
  }
  return common
}

/** Notes the words of a value, and returns how many these are. */
function findWords(bytes: Uint8Array, from: number, to: number, starts: Int32Array, ends: Int32Array): number {
  let count = 0
  for (let at = from; at < to && count < mostWords; at++) {
    if (bytes[at] === space) continue
    let end = at + 1
    while (end < to && bytes[end] !== space) end++
    starts[count] = at
    ends[count++] = end
    at = end
  }
  return count
}

function lettersIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (bytes[at] !== space) count++
  return count
}

/** Is the first value the shorter, or of two as long the one whose first different letter is lower? */
function comesFirst(bytes: Uint8Array, startA: number, endA: number, startB: number, endB: number): boolean {
  const longer = endA - startA - (endB - startB)
  if (longer !== 0) return longer < 0
  for (let at = 0; startA + at < endA; at++) {
    const difference = bytes[startA + at]! - bytes[startB + at]!
    if (difference !== 0) return difference < 0
  }
  return true
}

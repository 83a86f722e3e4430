/** Are so many bytes the same, from two places on? */
export function same(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[a + at] !== bytes[b + at]) return false
  return true
}

/** Do two values begin with the same word, of two letters at least? */
export function sharesFirstWord(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number): boolean {
  let at = 0
  while (a0 + at < a1 && b0 + at < b1 && bytes[a0 + at] === bytes[b0 + at] && bytes[a0 + at] !== 0x20) at++
  const endA = a0 + at === a1 || bytes[a0 + at] === 0x20
  const endB = b0 + at === b1 || bytes[b0 + at] === 0x20
  return at >= 2 && endA && endB
}

/** Do two values have a word in common, of so many letters at least? */
export function sharesWord(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number, least: number): boolean {
  for (let at = a0; at < a1;) {
    let end = at
    while (end < a1 && bytes[end] !== 0x20) end++
    if (end - at >= least && hasWord(bytes, at, end, b0, b1)) return true
    at = end + 1
  }
  return false
}

function hasWord(bytes: Uint8Array, from: number, to: number, b0: number, b1: number): boolean {
  for (let at = b0; at < b1;) {
    let end = at
    while (end < b1 && bytes[end] !== 0x20) end++
    if (end - at === to - from && same(bytes, from, at, to - from)) return true
    at = end + 1
  }
  return false
}

/** The end of a word that has found its like. */
const taken = -1

/** Where the words of two values begin and end, one after the other: room for the next comparison. */
const room = { a: new Int32Array(32), b: new Int32Array(32) }

/** Letters in words that both have, as a share of the letters in words that either has. A word has one like it at most. */
export function sharedWords(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number): number {
  const most = Math.max(a1 - a0, b1 - b0) + 2
  if (most > room.a.length) {
    room.a = new Int32Array(2 * most)
    room.b = new Int32Array(2 * most)
  }
  const { a, b } = room
  const countA = findWords(bytes, a0, a1, a)
  const countB = findWords(bytes, b0, b1, b)
  let [letters, lettersA, lettersB] = [0, 0, 0]
  for (let other = 0; other < countB; other += 2) lettersB += b[other + 1]! - b[other]!
  for (let at = 0; at < countA; at += 2) {
    const start = a[at]!
    const length = a[at + 1]! - start
    lettersA += length
    for (let other = 0; other < countB; other += 2)
      if (length === b[other + 1]! - b[other]! && same(bytes, start, b[other]!, length)) {
        letters += length
        b[other + 1] = taken
        break
      }
  }
  const union = lettersA + lettersB - letters
  return union <= 0 ? 0 : letters / union
}

/** Where each word begins and ends, two numbers a word; how many numbers. */
function findWords(bytes: Uint8Array, from: number, to: number, places: Int32Array): number {
  let count = 0
  let isIn = false
  for (let at = from; at < to; at++)
    if ((bytes[at] !== 0x20) !== isIn) {
      isIn = !isIn
      places[count++] = at
    }
  if (isIn) places[count++] = to
  return count
}

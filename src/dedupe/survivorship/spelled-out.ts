import { codeAt } from '../../text/code-at.ts'

const space = 0x20

/**
 * Do the words of one text stand for those of the other, in order: each the same word, or its initial, and those too many
 * left out? `j martin` for `jean paul martin`; `12 r hugo` for `12 rue victor hugo`. Words are parted by single spaces.
 */
export function standsFor(a: string, b: string): boolean {
  return wordsIn(a) <= wordsIn(b) ? isPartOf(a, b) : isPartOf(b, a)
}

function isPartOf(few: string, many: string): boolean {
  let wanted = 0
  let at = 0
  while (wanted < few.length) {
    if (at >= many.length) return false
    const wantedEnd = endOfWord(few, wanted)
    const end = endOfWord(many, at)
    if (isSameOrInitial(few, wanted, wantedEnd, many, at, end)) wanted = wantedEnd + 1
    at = end + 1
  }
  return true
}

function endOfWord(text: string, from: number): number {
  const end = text.indexOf(' ', from)
  return end === -1 ? text.length : end
}

function isSameOrInitial(a: string, fromA: number, toA: number, b: string, fromB: number, toB: number): boolean {
  const [lengthA, lengthB] = [toA - fromA, toB - fromB]
  if (lengthA !== lengthB && !(lengthA === 1 && isLetter(codeAt(a, fromA))) && !(lengthB === 1 && isLetter(codeAt(b, fromB))))
    return false
  for (let at = 0; at < lengthA && at < lengthB; at++) if (codeAt(a, fromA + at) !== codeAt(b, fromB + at)) return false
  return true
}

/** A letter of an alphabet: one character of Chinese is a whole name, and no initial. */
const isLetter = (code: number): boolean => code > 0x40 && code < 0x590

export function wordsIn(text: string): number {
  let words = 1
  for (let at = 0; at < text.length; at++) if (codeAt(text, at) === space) words++
  return words
}

/** How many of the words are initials. */
export function initialsIn(text: string): number {
  let initials = 0
  for (let at = 0; at < text.length; at++) {
    const alone = (at === 0 || codeAt(text, at - 1) === space) && (at + 1 === text.length || codeAt(text, at + 1) === space)
    if (alone && isLetter(codeAt(text, at))) initials++
  }
  return initials
}

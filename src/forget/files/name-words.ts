import { nameKey } from '../../text/name-key.ts'
import { codeAt } from '../../text/code-at.ts'
import { isSlip, slipsIn } from '../alike.ts'

/**
 * Makes ready to find which of some words of names another one may be, with slips or by its sound. All of them are looked at: which letters
 * a word has rules out nearly all others at once.
 *
 * @param words distinct
 * @returns a function of a word that tells their places
 */
export function nameWordFinder(words: readonly string[]): (word: string, take: (place: number) => void) => void {
  const byLength: number[][] = []
  const bySound = new Map<string, number[]>()
  for (const [place, word] of words.entries()) {
    if (word.length < 2) continue // an initial may be anybody's
    ;(byLength[word.length] ??= []).push(place)
    if (word.length < shortestHeard) continue
    const sound = nameKey(word)
    const known = bySound.get(sound)
    if (known === undefined) bySound.set(sound, [place])
    else known.push(place)
  }
  const letters = Int32Array.from(words, lettersOf)
  const marks = byLength.map((places) => Int32Array.from(places, (place) => letters[place]!))
  return (word, take) => {
    const { length } = word
    if (length < 2) return
    const own = lettersOf(word)
    for (let other = Math.max(2, length - 2); other <= length + 2; other++) {
      const places = byLength[other]
      const most = slipsIn(Math.max(length, other))
      if (places === undefined || Math.abs(other - length) > most) continue
      const marked = marks[other]!
      for (let k = 0; k < places.length; k++)
        if (bitsOf(marked[k]! ^ own) <= 2 * most && isSlip(word, words[places[k]!]!)) take(places[k]!)
    }
    if (length < shortestHeard) return
    for (const place of bySound.get(nameKey(word)) ?? []) if (!isSlip(word, words[place]!)) take(place)
  }
}

/** Shorter words sound alike too often. */
const shortestHeard = 4

/** A bit for each letter that a word has: a slip changes two at most. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (codeAt(word, at) & 31)
  return letters
}

/** @see Warren (2012), "Hacker's Delight", 2nd ed., §5-1 */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

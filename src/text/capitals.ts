import { codeAt } from './code-at.ts'

/**
 * How a text uses its letters: all capitals, all small, both, or neither (no letters, or of a script without case).
 * Digits and signs don't count.
 */
export type Capitals = 'capitals' | 'small' | 'mixed' | 'none'

export function capitalsOf(text: string): Capitals {
  let capitals = false
  let small = false
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code >= 0x61 && code <= 0x7a) small = true
    else if (code >= 0x41 && code <= 0x5a) capitals = true
    else if (code > 0xa9 && !isGeorgian(code)) {
      const letter = text.charAt(at)
      if (letter.toLowerCase() !== letter) capitals = true
      else if (letter.toUpperCase() !== letter) small = true
    }
    if (capitals && small) return 'mixed'
  }
  return capitals ? 'capitals' : small ? 'small' : 'none'
}

/**
 * A word with its first letter, and no other, in capitals. A letter whose capital takes more than one letter (ß) stays
 * small. Whatever comes before the first letter doesn't count as one: `(ann` is left for the caller to cut.
 */
export function capitalise(word: string): string {
  const small = toSmall(word)
  const first = String.fromCodePoint(small.codePointAt(0) ?? 0x20)
  const capital = first.toUpperCase()
  if (small === '' || capital.length !== first.length || isGeorgian(small.charCodeAt(0))) return small
  const capitalised = capital + small.slice(first.length)
  // A mark that the small letter could not take in may compose with the capital: İ.
  const next = small.charCodeAt(first.length)
  return next >= 0x300 && next <= 0x36f ? capitalised.normalize('NFC') : capitalised
}

/** A word in small letters, composed: the small letter of the dotted I is one letter and a mark. */
export const toSmall = (word: string): string => word.toLowerCase().normalize('NFC')

/** Unicode gives Georgian capitals, for headlines; names are not written with them. */
const isGeorgian = (code: number): boolean => (code >= 0x10d0 && code <= 0x10ff) || (code >= 0x1c90 && code <= 0x1cbf)

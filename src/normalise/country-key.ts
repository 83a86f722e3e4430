import { fold } from '../text/fold.ts'

const joining = /\b(?:the|la|le|les|l|los|las|el|il|lo|der|die|das|het|o|os|as|et|and|und|e|y|i|en|du|de|des|d|del|da|do|di)\b ?/g
const saints = /\b(st|ste|sankt|san|santa|sao|sint|sta)\b/g

/** A name of a country without what writers vary: case, marks, punctuation, articles, "and", St. Letters, digits and spaces are left. */
export function countryKey(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const bare =
    words.length < 3
      ? words
      : words
          .replace(saints, 'saint')
          .replace(/\bsainte\b/g, 'saint')
          .replace(joining, '')
          .trim()
  return bare === '' ? words : bare
}

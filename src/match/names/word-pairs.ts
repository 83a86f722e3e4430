import { nameKey } from '../../text/name-key.ts'
import { prefixes } from './light-words.ts'
import { soundAlike, vowelsAgree, vowelsOf } from './name-sound.ts'
import { isOneInFull, shareName } from './nicknames.ts'
import type { NameWord } from './prepared-name.ts'

/** One word is the other, letter by letter. */
export const isSame = (a: NameWord, b: NameWord): boolean => a === b || a.text === b.text

/** One word is the nickname of the other and nothing else, or has a prefix that the other lost (`elamrani`, amrani). */
export function isShortForm(a: NameWord, b: NameWord): boolean {
  if (isWithPrefix(a.text, b.text) || isWithPrefix(b.text, a.text)) return true
  return (a.forms.languages === 0 || b.forms.languages === 0) && shareName(a.forms, b.forms)
}

/** One word may stand for the other, and is a name of its own as well: Lisa, Harry. */
export const isOtherForm = (a: NameWord, b: NameWord): boolean => shareName(a.forms, b.forms)

/** Two spellings of one name or one sound; but not two names of one language (Celia, Cecilia). */
export function isSpelling(a: NameWord, b: NameWord): boolean {
  if (isOneInFull(a.forms, b.forms)) return true
  return soundAlike(a, b) && (a.forms.languages & b.forms.languages) === 0 && isSameHead(a, b) && !hasBreath(a.text, b.text)
}

/** In a word of one syllable how it begins is most of what there is: Jun and Yun, Xu and Zhu are two, Carl and Karl are one. */
const isSameHead = (a: NameWord, b: NameWord): boolean =>
  a.vowels.length > 1 || b.vowels.length > 1 || a.text[0] === b.text[0] || heads.has(a.text[0]! + b.text[0]!)
const heads: ReadonlySet<string> = new Set(['ck', 'kc', 'fp', 'pf', 'fv', 'vf', 'vw', 'wv', 'ei', 'ie', 'iy', 'yi', 'ow', 'wo'])

/** Is one word the other and an h after its consonant (Das, Dash)? */
const hasBreath = (a: string, b: string): boolean =>
  a.length === b.length + 1 ? isBreathOf(a, b) : b.length === a.length + 1 && isBreathOf(b, a)
const isBreathOf = (long: string, short: string): boolean =>
  long.endsWith('h') && long.startsWith(short) && !'aeiou'.includes(short.at(-1)!)

function isWithPrefix(long: string, short: string): boolean {
  return short.length > 3 && long.length > short.length && long.endsWith(short) && prefixes.has(long.slice(0, -short.length))
}

/** One word is the initial of the other. */
export function isInitial(a: NameWord, b: NameWord): boolean {
  return (isLetter(a.text) && b.text.startsWith(a.text)) || (isLetter(b.text) && a.text.startsWith(b.text))
}
const isLetter = (text: string): boolean => text.length === 1 && text <= 'z'

/** A word, and several written in one, that sound alike. */
export function isRun(word: NameWord, joined: string): boolean {
  if (word.text === joined) return true
  if (word.text[0] !== joined[0] || Math.abs(word.text.length - joined.length) > 2) return false
  return word.key === nameKey(joined) && vowelsAgree(word.vowels, vowelsOf(joined))
}

/** Two words of one first letter that a slip of the hand may have parted: evidence, but no proof. */
export function isNear(a: NameWord, b: NameWord): boolean {
  if (a.text >= '\u3400' && b.text >= '\u3400') return a.text.slice(0, 1) === b.text.slice(0, 1)
  return a.text.length > 3 && b.text.length > 3 && a.text[0] === b.text[0] && isOneEdit(a.text, b.text)
}

/** Is one text the other with a letter more, a letter changed, or two neighbours swapped? */
function isOneEdit(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  const extra = long.length - short.length
  if (extra > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  if (extra === 1) return long.slice(at + 1) === short.slice(at)
  if (long.slice(at + 1) === short.slice(at + 1)) return true
  return long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
}

import { foldedLetters } from './folded-letters.ts'
import { isInvisible, isSpace } from './space.ts'
import { codeAt } from './code-at.ts'

/**
 * A text as it is compared: lower case, Latin and Greek letters without their marks, ligatures and odd letters spelled
 * out (œ oe, ß ss, ø o, ł l, ı i), typographic apostrophes and dashes plain, invisible characters gone. Other scripts keep
 * their letters, marks included, in lower case and NFKC. Space is left as it is: see squeeze().
 *
 * @example fold('Éléonore Œuvrard-ßtraße Łódź') // 'eleonore oeuvrard-sstrasse lodz'
 */
export function fold(text: string): string {
  // The loop below was seen to become quadratic on texts as long as a book.
  if (text.length > longText) return beyondAscii.test(text) ? foldLetters(text) : text.toLowerCase()
  let capitals = false
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code > 0x7f) return foldLetters(text)
    if (code >= 0x41 && code <= 0x5a) capitals = true
  }
  return capitals ? text.toLowerCase() : text
}

const longText = 1000
// oxlint-disable-next-line no-control-regex -- ASCII begins with them
const beyondAscii = /[^\u0000-\u007f]/

/**
 * A text without white space around it, and one plain space for each run within, whatever the kind (NBSP, narrow and
 * figure spaces, tabs, line breaks). Zero-width characters and soft hyphens go. The same string when there is nothing to do.
 */
export function squeeze(text: string): string {
  let previous = 0x20
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    const plain = code > 0x20 && (code < 0x7f || (code > 0xad && code < 0x1680))
    if (!plain && (code === 0x20 ? previous === 0x20 : isSpace(code) || isInvisible(code))) return squeezeFrom(text)
    previous = code
  }
  return previous === 0x20 && text !== '' ? squeezeFrom(text) : text
}

function squeezeFrom(text: string): string {
  let squeezed = ''
  let from = 0
  let gap = false
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? codeAt(text, at) : 0x20
    const space = isSpace(code)
    if (!space && !isInvisible(code)) continue
    if (at > from) {
      if (gap && squeezed !== '') squeezed += ' '
      squeezed += text.slice(from, at)
      gap = false
    }
    if (space) gap = true
    from = at + 1
  }
  return squeezed
}

/** Folds of the characters below U+2000, where all letters of Europe and Vietnam are; each made when first needed. */
const table = Array.from<string | undefined>({ length: 0x2000 })
const foldCode = (code: number): string => (table[code] ??= foldCharacter(String.fromCharCode(code)))

function foldLetters(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    // A mark may belong to the letter before it, and what stands beyond the table may be two code units.
    if (code >= 0x2000 ? !punctuation.has(code) : isMark(code)) return foldWhole(text)
    folded += code < 0x2000 ? (table[code] ?? foldCode(code)) : punctuation.get(code)
  }
  return folded
}

/** The long way: composed first, then character by character. */
function foldWhole(text: string): string {
  let folded = ''
  for (const character of text.normalize('NFKC')) {
    const code = character.charCodeAt(0)
    folded += code < 0x2000 ? foldCode(code) : foldCharacter(character)
  }
  // A letter and a mark that were kept may have become neighbours.
  return folded.normalize('NFKC')
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (isMark(code) || isInvisible(code)) return ''
  const known = foldedLetters.get(character.toLowerCase()) ?? punctuation.get(code)
  if (known !== undefined) return known
  const small = character.normalize('NFKC').toLowerCase()
  const bare = small.normalize('NFKD').replace(marks, '')
  if (!losesMarks.test(bare)) return small.normalize('NFKC')
  let spelled = ''
  for (const letter of bare.toLowerCase()) spelled += foldedLetters.get(letter) ?? punctuation.get(letter.charCodeAt(0)) ?? letter
  return spelled
}

/** Combining diacritical marks: those of Latin and Greek. The vowel signs of other scripts are not among them. */
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f
const marks = /[\u0300-\u036f]+/g
const losesMarks = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]+$/u

/** Typographic punctuation that typists and machines swap for the plain one. */
const punctuation = new Map<number, string>([
  ...[0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032].map((code): [number, string] => [
    code,
    "'",
  ]),
  ...[0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0xab, 0xbb].map((code): [number, string] => [code, '"']),
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212].map((code): [number, string] => [code, '-']),
  [0x2026, '...'],
  [0x2044, '/'],
  [0x20ac, '€'],
])

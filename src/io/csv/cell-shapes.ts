/**
 * What a cell looks like, judged alone and without knowing its column. Coarser than the normalisers and much cheaper:
 * it tells delimiters, headers and shifted columns apart, and decides nothing about a value.
 */
export type CellShape =
  'empty' | 'number' | 'date' | 'time' | 'email' | 'url' | 'phone' | 'postal' | 'code' | 'words' | 'text' | 'mixed' | 'long'

/** Past this many characters a cell is prose, and no pattern is tried on it. Set by hand. */
const longestShaped = 120
const longestText = 60
const longestCode = 24

const number =
  /^[-+(]?[€$£]?[-+]?\s?(?:\d{1,3}(?:[ .,'’\u00a0\u2009\u202f]\d{3})+|\d+)?(?:[.,]\d+|\d)[.,]?(?:[eE][-+]?\d{1,3})?\s?(?:[€$£%]|EUR|USD|CHF|GBP)?\)?-?$/
const date =
  /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ]?\p{L}{3,9}\.?[-/., ]{0,2}\d{2,4})(?:[T ]\s?\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AaPp][Mm]|Z|[-+]\d{2}:?\d{2})?)?$/u
const time = /^\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,9})?(?: ?[AaPp][Mm])?$|^\d{1,2}h\d{2}$/
const email = /^[^\s@,;|"<>]+@[^\s@,;|"<>]+\.[^\s@,;|"<>.]{2,}$/
const url = /^(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s"<>]+$/i
const phone = /^(?:\+|00)?\(?\d{1,4}\)?(?:[ .\-/\u00a0\u202f]?\(?\d{1,4}\)?){2,7}$/
const postal = /^(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/

/** Which kinds of character a cell holds, as bits. */
const digit = 1
const letter = 2
const blank = 4
const at = 8
const mark = 16 // a character that could be a delimiter: , ; tab |
const other = 32
const slash = 64
const break_ = 128

/** The bits of each ASCII character. */
const kinds = new Uint8Array(128).fill(other)
for (let code = 48; code <= 57; code++) kinds[code] = digit
for (let code = 65; code <= 90; code++) kinds[code] = kinds[code + 32] = letter
for (const code of [10, 13]) kinds[code] = break_
for (const character of ',;|\t') kinds[character.charCodeAt(0)] = mark
for (const character of " .-_'&()°") kinds[character.charCodeAt(0)] = blank
kinds[64] = at
kinds[47] = slash

function kindsIn(cell: string): number {
  let seen = 0
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    seen |= code < 128 ? kinds[code]! : code === 0xa0 || code === 0x202f || code === 0x2019 || code === 0xb0 ? blank : letter
  }
  return seen
}

/**
 * The shape of a cell. `mixed` holds a character that may be a delimiter; `text` none; `words` letters only; `code` letters
 * and digits without a space; `postal` is five digits or a British code; `number` also counts days, phones without marks
 * and all else that is digits.
 */
export function shapeOf(cell: string): CellShape {
  const text = cell.trim()
  if (text === '') return 'empty'
  if (text.length > longestShaped) return 'long'
  const seen = kindsIn(text)
  if (seen & break_) return 'mixed'
  if (seen & digit) {
    if (text.length <= 40) {
      if (!(seen & letter) && text.length === 5 && postal.test(text)) return 'postal'
      if (seen & letter) {
        if (text.length <= 8 && postal.test(text)) return 'postal'
      } else if (text.length >= 9 && (seen & (blank | slash) || text.startsWith('+') || text.startsWith('0')) && isPhone(text))
        return 'phone'
      if (number.test(text)) return 'number'
      if (date.test(text)) return 'date'
      if (time.test(text)) return 'time'
    }
    if (seen & at && email.test(text)) return 'email'
    if (seen & letter && url.test(text)) return 'url'
    if (seen & mark) return 'mixed'
    if (text.length <= longestCode && !/\s/.test(text)) return 'code'
    return text.length <= longestText ? 'text' : 'long'
  }
  if (seen & at && email.test(text)) return 'email'
  if (seen & slash && url.test(text)) return 'url'
  if (seen & mark) return 'mixed'
  if (seen & letter && !(seen & ~(letter | blank)))
    return text.length <= 40 ? 'words' : text.length <= longestText ? 'text' : 'long'
  return text.length <= longestText ? 'text' : 'long'
}

/** Eight to fifteen digits, grouped as telephone numbers are; not a day, nor an amount with thousands. */
function isPhone(text: string): boolean {
  if (!phone.test(text) || date.test(text)) return false
  if (/^[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3})+$/.test(text)) return false
  const digits = text.replace(/\D/g, '').length
  return digits >= 8 && digits <= 15
}

const typed: ReadonlySet<CellShape> = new Set<CellShape>(['number', 'date', 'time', 'email', 'url', 'phone', 'postal'])

/** Whether a shape says what kind of value a cell holds. Words, codes and text do not: any column may hold them. */
export const isTyped = (shape: CellShape): boolean => typed.has(shape)

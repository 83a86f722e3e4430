const lower = /\p{Ll}/u
const upper = /\p{Lu}|\p{Lt}/u
const letter = /\p{L}/u
const digit = /\p{Nd}/u
/** Digits, and no letters but capitals. */
const isCode = /^[^\p{Ll}\p{Lo}]*\p{Nd}[^\p{Ll}\p{Lo}]*$/u
/** Of a longer text only so many UTF-16 units are looked at. Set by hand: nobody reads the shape of a page of notes. */
export const looked = 80
/** Runs of digits longer than this are written with their length. Set by hand: more can't be counted at a glance. */
const longestRun = 8

/**
 * What a text looks like, told without any of its letters: `A` a capital, `a` small letters, `9` a digit, `AA` capitals, and
 * signs as they are. How long words are says nothing: `Anne-Lise` and `Jo-Ann` have one shape. In codes, which
 * have digits and no small letters, each sign counts: `75 001` is `99 999`, and a long number `9×14`. Words that repeat are told once: `9 a… Aa`.
 */
export function shapeOf(text: string): string {
  const letters = text.length > looked ? `${text.slice(0, looked)}…` : text
  return isCode.test(letters) ? shapeOfCode(letters) : shapeOfWords(letters)
}

function shapeOfWords(text: string): string {
  const signs: string[] = []
  let before = ''
  let class_ = ''
  for (const char of text) {
    const own = classOf(char)
    if (own === before && own !== '') {
      if (own === 'A' && class_ !== 'AA') signs[signs.length - 1] = class_ = 'AA'
      continue
    }
    // A name's capital, the small letters after it: two signs, however long.
    signs.push(own === '' ? char : own)
    class_ = own
    before = own
  }
  return wordsOnce(signs.join(''))
}

function shapeOfCode(text: string): string {
  let signs = ''
  for (const char of text) signs += classOf(char) || char
  return runsTold(signs)
}

/** Of signs, words that repeat are told once. */
export const wordsOnce = (signs: string): string => signs.replace(/(?<![^ ])(\S+)(?: \1(?![^ ]))+/gu, '$1…')

/** Of signs, long runs of digits are told by their length. */
export const runsTold = (signs: string): string =>
  signs.replace(/9+/g, (run) => (run.length > longestRun ? `9×${run.length}` : run))

/** What stands for a letter or a digit; '' for a sign, which stands for itself. */
export function classOf(char: string): '' | 'A' | 'a' | '9' {
  const code = char.charCodeAt(0)
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'a'
    if (code >= 0x41 && code <= 0x5a) return 'A'
    return code >= 0x30 && code <= 0x39 ? '9' : ''
  }
  if (lower.test(char)) return 'a'
  if (upper.test(char)) return 'A'
  if (letter.test(char)) return 'a'
  return digit.test(char) ? '9' : ''
}

/** A text with `A`, `a` and `9` for its letters and digits, one for one: how it is written can be seen, and not what. */
export function masked(text: string): string {
  let signs = ''
  for (const char of text) signs += classOf(char) || char
  return signs
}

import { codeAt } from '../../text/code-at.ts'
import { Wordlist } from '../../text/wordlist.ts'
import { sayNothing, toLatin, toWords, withoutWords, wordsOf } from './words.ts'

/**
 * What towns are compared by: folded words, saints written out, without CEDEX, arrondissement and postal code.
 *
 * @example comparableCity('ST-DENIS CEDEX 2') // 'saint denis'
 */
export function comparableCity(cell: string): string {
  const words = cell.includes('/') ? toWords(toLatin(cell).replace(onRiver, '$1sur ')) : wordsOf(cell)
  if (words === '') return withoutWords(cell)
  if (sayNothing(words)) return ''
  if (!mayChange(words)) return words
  const name = inFull(words)
  return sayNothing(name) ? '' : name
}
/** `Chalon s/ Saône`. */
const onRiver = /(\p{L} )s\//gu

const full: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  sankt: 'saint',
  sint: 'saint',
  ft: 'fort',
  mt: 'mont',
  mount: 'mont',
}
const known = new Wordlist([...Object.keys(full), 'cedex'])

/** Is there a digit, or a word that might be one of ours? Those that follow a digit need not be asked for. */
function mayChange(words: string): boolean {
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    const code = at === words.length ? 0x20 : codeAt(words, at)
    if (code === 0x20) {
      if (known.mayHold(words, from, at)) return true
      from = at + 1
    } else if (code <= 0x39) return true
  }
  return false
}

function inFull(text: string): string {
  const words = text.split(' ')
  const cedex = words.indexOf('cedex')
  let from = 0
  let to = cedex > 0 ? cedex : words.length
  while (to > 1 && isDistrict(words[to - 1]!, words[to - 2]!)) to--
  for (let length = codeLength(words, from, to); length > 0; length = codeLength(words, from, to)) from += length
  return words
    .slice(from, to)
    .map((word) => (Object.hasOwn(full, word) ? full[word]! : word))
    .join(' ')
}

/** How many words are a postal code, perhaps behind its country (F 75015), with a town behind it. */
function codeLength(words: readonly string[], from: number, to: number): number {
  if (to - from > 1 && isPostalCode.test(words[from]!)) return 1
  return to - from > 2 && words[from]!.length < 3 && isPostalCode.test(words[from + 1]!) ? 2 : 0
}
const isPostalCode = /^\d{4,5}$/

/** Behind a town: a postal code or the number of a district, `15`, `15e`, `15 eme`, `15eme arrondissement`. */
const isDistrict = (word: string, before: string): boolean =>
  districtNumber.test(word) || districtWord.test(word) || (ordinalEnding.test(word) && districtNumber.test(before))
const districtNumber = /^\d{1,5}(?:ers?|[eoa]|[eè]mes?|ieme|st|nd|rd|th)?$/
const districtWord = /^(?:arrdt|ardt|arr|arrondissement)$/
const ordinalEnding = /^(?:e|er|eme|ieme)$/

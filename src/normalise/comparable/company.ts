import { codeAt } from '../../text/code-at.ts'
import { Wordlist } from '../../text/wordlist.ts'
import { legalForms, mistakableForms } from '../names/legal-forms.ts'
import { sayNothing, toLatin, toWords, withoutWords, wordsOf } from './words.ts'

/**
 * What companies are compared by: folded words without the legal form at either end, initials as one word, one spelling of
 * "and" and of the words that open many names. A name that is nothing but a legal form stays.
 *
 * @example comparableCompany('Éts. Dupont & Fils, S.A.R.L.') // 'ets dupont & fils'
 */
export function comparableCompany(cell: string): string {
  const joined = cell.includes('&')
  const words = joined ? toWords(toLatin(cell)) : wordsOf(cell)
  if (words === '') return withoutWords(cell)
  if (sayNothing(words)) return ''
  if (!joined && isSimple(words)) return words
  const name = inOneSpelling(joined ? withAnds(cell) : words)
  return onlyAnd.test(name) ? words : sayNothing(toWords(name)) ? '' : name
}
const onlyAnd = /^[& ]+$/

/** The words, each `&` one of them. */
const withAnds = (cell: string): string =>
  toLatin(cell)
    .split('&')
    .map((part) => toWords(part))
    .join(' & ')
    .trim()
    .replace(/ {2,}/g, ' ')

/** Is there no word that might be one of ours, and no letter alone? */
function isSimple(words: string): boolean {
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && codeAt(words, at) !== 0x20) continue
    if (at - from === 1 || known.mayHold(words, from, at)) return false
    from = at + 1
  }
  return true
}

function inOneSpelling(text: string): string {
  const words = joinInitials(text.split(' '))
  for (let at = 0; at < words.length; at++) {
    const spelling = spellings.get(words[at]!)
    if (spelling !== undefined && (at > 0 || words[at] !== 'y')) words[at] = spelling
  }
  let to = words.length
  while (to > 1 && isEnding(words[to - 1]!, to < words.length)) to--
  let from = 0
  while (from < to - 1 && frontForms.has(words[from]!)) from++
  return words.slice(from, to).join(' ')
}

/** A legal form, or what stands between two of them: GmbH & Co. KG, SA de CV. */
const isEnding = (word: string, between: boolean): boolean => endForms.has(word) || (between && (word === '&' || word === 'de'))

/** Single letters in a row are initials: `s a r l`, `j c decaux`. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const word of words) {
    const initial = word.length === 1 && word !== '&'
    if (initial && open) joined[joined.length - 1] += word
    else joined.push(word)
    open = initial
  }
  return joined
}

const spellings: ReadonlyMap<string, string> = new Map([
  ['et', '&'],
  ['and', '&'],
  ['und', '&'],
  ['y', '&'],
  ['etablissement', 'ets'],
  ['etablissements', 'ets'],
  ['etabl', 'ets'],
  ['societe', 'ste'],
  ['compagnie', 'cie'],
  ['company', 'cie'],
  ['co', 'cie'],
])

/** Beside the forms that import spells: those written out, and those of countries whose files it hasn't met. */
const otherForms =
  'cie incorporated corporation lp kgaa ek ev gbr mbh eg vof cv sau slu sll sal lda ltda unipessoal oyj asa zrt bt sro doo dooel ood eood zoo ' +
  'sp pvt private pte bhd kk sarlau snc sagl'

const endForms: ReadonlySet<string> = new Set([...legalForms.keys(), ...mistakableForms.keys(), ...otherForms.split(' ')])

/** At the beginning many forms are words: AB Transports, Spa des Alpes. */
const frontForms: ReadonlySet<string> = new Set([...legalForms.keys(), 'sa', 'earl', 'sca'])

const known = new Wordlist([...spellings.keys(), ...endForms])

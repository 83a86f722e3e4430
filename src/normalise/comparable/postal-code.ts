import { codeAt } from '../../text/code-at.ts'
import { fold } from '../../text/fold.ts'
import { frenchPost } from '../place-case.ts'
import { postalCodeNormaliser } from '../postal-code.ts'
import { postalForms } from '../postal-forms.ts'
import { sayNothing, toWords, withoutWords } from './words.ts'

/**
 * What postal codes are compared by: capitals and digits, nothing between them, a first zero that a spreadsheet dropped put
 * back, the sign of the country gone, and of an American ZIP+4 the five digits that all have. '' for blanks and for zeros or
 * nines throughout.
 *
 * @param country ISO 3166 alpha-2; undefined or '' if unknown: then nothing is put back
 * @example comparablePostalCode('FR')('F-1 400') // '01400'
 */
export function comparablePostalCode(country: string | undefined): (cell: string) => string {
  const home = country?.toUpperCase() ?? ''
  const normalise = postalCodeNormaliser({ country: home })
  const digits = digitsOf(home)
  const lettered = home === '' || letteredCodes.has(home)
  const american = home === 'US' || home === ''
  const read = (cell: string): string => {
    const { value, reason } = normalise(cell)
    const inCapitals = toCode(value === '' ? cell : value)
    if (inCapitals === '') return withoutWords(cell)
    if (sayNothing(toWords(fold(cell))) || sayNothing(inCapitals.toLowerCase()) || filler.test(inCapitals)) return ''
    if (american && zipPlusFour.test(value)) return inCapitals.slice(0, 5)
    // A code beside its town, or two of them.
    const within = reason === undefined || value !== '' || digits === 0 ? undefined : findDigits(cell, digits)
    return within === undefined || filler.test(within) ? inCapitals : within
  }
  return (cell) => {
    if (cell.length === digits && isPlain(cell)) return cell
    if (lettered && plainLettered.test(cell)) return cell.replace(' ', '')
    const code = read(cell)
    // Without its signs it may be a code after all.
    return code === '' ? '' : read(code)
  }
}

/** Countries whose codes all begin with a letter and have a digit: nothing can be lost from these, or added. */
const letteredCodes: ReadonlySet<string> = new Set(['GB', 'IE', 'CA'])
const plainLettered = /^(?=[A-Z ]*\d)[A-Z][A-Z\d]{1,3} ?[A-Z\d]{3,4}$/
const filler = /^(?:0+|9{4,})$/
const zipPlusFour = /^\d{5}-?\d{4}$/

/** How many digits the codes of a country have, if all of them are that many digits and nothing else; else 0. */
function digitsOf(country: string): number {
  if (frenchPost.has(country)) return 5
  const forms = Object.hasOwn(postalForms, country) ? postalForms[country]!.split('|') : []
  const [first = ''] = forms
  return /^[#0 -]+$/.test(first) && (forms.length === 1 || country === 'US') ? first.replace(/[ -]/g, '').length : 0
}

/** Digits only, and not one over and over. */
function isPlain(cell: string): boolean {
  let varied = false
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    if (code < 0x30 || code > 0x39) return false
    if (code !== codeAt(cell, 0)) varied = true
  }
  return varied
}

const toCode = (text: string): string => toWords(fold(text)).replace(/[ +]/g, '').toUpperCase()

const findDigits = (cell: string, count: number): string | undefined =>
  (cell.match(/\d+/g) ?? []).find((run) => run.length === count)

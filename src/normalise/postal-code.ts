import type { Reason } from '../model/reason.ts'
import { blank, type Normaliser, type Reading } from '../model/reading.ts'
import { squeeze } from '../text/fold.ts'
import { frenchPost } from './place-case.ts'
import { postalForms, postalSigns } from './postal-forms.ts'
import { codeAt } from '../text/code-at.ts'

/** One way of writing a country's codes: what the code is without its signs, and where these go. */
interface Form {
  readonly compact: RegExp
  /** The same without a first zero; undefined where no code begins with one. */
  readonly zeroLost: RegExp | undefined
  readonly mask: string
}

/** Codes are short; what is longer than this is not read as one. */
const longest = 40

/**
 * Reads cells of postal codes into the spelling of their country. A country without a known form takes whatever is
 * written, in capitals.
 * @param country ISO 3166 alpha-2; '' if unknown
 */
export function postalCodeNormaliser({ country }: { country: string }): Normaliser {
  const home = country.toUpperCase()
  const sign = signOf(home)
  if (frenchPost.has(home)) return (raw) => (isFrenchCode(raw) ? plain(raw) : read(raw, sign, readFrench))
  const forms = Object.hasOwn(postalForms, home) ? formsOf(postalForms[home]!) : undefined
  return (raw) => read(raw, sign, forms === undefined ? readUnknown : (text) => readForm(text, forms))
}

const plain = (value: string): Reading => ({ value, reason: undefined })
const refuse = (reason: Reason): Reading => ({ value: '', reason })

/**
 * Mainland departments 01 to 95, overseas 97, 98 and the army's 00. Corsica's 2A and 2B are departments of the INSEE
 * codes: its postal codes begin with 20.
 */
function isFrenchCode(text: string): boolean {
  if (text.length !== 5) return false
  for (let at = 0; at < 5; at++) {
    const code = codeAt(text, at)
    if (code < 0x30 || code > 0x39) return false
  }
  const second = codeAt(text, 1)
  return codeAt(text, 0) !== 0x39 || (second !== 0x36 && second !== 0x39)
}
const communeCode = /^2[AB]\d{3}$/i

/** What every country's cells suffer from, before its own form is asked for. */
function read(raw: string, sign: RegExp | undefined, own: (text: string) => Reading): Reading {
  if (raw.length > longest && raw.trim() !== '') return refuse('postal_code_shape')
  const text = squeeze(raw.normalize('NFKC')).replace(/^=?"(.*)"$|^'/, '$1')
  if (text === '') return blank
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text)) return refuse('postal_code_scientific')
  const whole = /^(\d{3,9})[.,]0+$/.exec(text)?.[1]
  if (whole !== undefined) return remark(own(whole), 'postal_code_decimal')
  const bare = sign === undefined ? text : text.replace(sign, '')
  return bare === text ? own(text) : remark(own(bare), 'postal_code_prefix')
}

const remark = (reading: Reading, reason: Reason): Reading =>
  reading.value === '' || reading.reason !== undefined ? reading : { value: reading.value, reason }

/** `F-75001`, `FR 75001`, `CH - 1200`: only where no code itself begins with letters (`AD500`, `KY1-1100`). */
function signOf(country: string): RegExp | undefined {
  const form = frenchPost.has(country) ? '0####' : Object.hasOwn(postalForms, country) ? postalForms[country]! : ''
  if (!/^[#0]/.test(form)) return undefined
  const car = Object.hasOwn(postalSigns, country) ? `|${postalSigns[country]}` : ''
  return new RegExp(`^(?:${country}${car})[ .-]{0,3}(?=[\\dO])`, 'i')
}

function readFrench(text: string): Reading {
  const digits = text.replace(/[ .-]/g, '')
  if (isFrenchCode(digits)) return plain(digits)
  if (communeCode.test(digits)) return refuse('postal_code_commune')
  if (/^\d{4}$/.test(digits)) return remark(readFrench(`0${digits}`), 'postal_code_zero_restored')
  if (/^\d{5}$/.test(digits)) return refuse('postal_code_department')
  if (/^[\dO]{5}$/i.test(digits)) return remark(readFrench(digits.replace(/O/gi, '0')), 'postal_code_letter_o')
  return refuse(/^\d{5}.*\p{L}{2}/u.test(digits) ? 'postal_code_with_city' : 'postal_code_shape')
}

const readUnknown = (text: string): Reading => {
  const upper = text.toUpperCase()
  return plain(upper.length > longest ? text : upper)
}

function readForm(text: string, forms: readonly Form[]): Reading {
  const compact = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  const form = forms.find((form) => form.compact.test(compact))
  if (form !== undefined) return plain(write(compact, form.mask))
  const shortened = forms.find((form) => form.zeroLost?.test(compact))
  if (shortened !== undefined) return { value: write(`0${compact}`, shortened.mask), reason: 'postal_code_zero_restored' }
  const zeros = /^[\dO]+$/.test(compact) && compact.includes('O') ? compact.replaceAll('O', '0') : undefined
  if (zeros !== undefined) return remark(readForm(zeros, forms), 'postal_code_letter_o')
  return refuse(/\d{3}.*\p{L}{3}/u.test(compact) ? 'postal_code_with_city' : 'postal_code_shape')
}

const formsOf = (masks: string): Form[] => masks.split('|').map((mask) => toForm(mask))

function toForm(mask: string): Form {
  const opening = /^([A-Z]{2})[ -]?#+$/.exec(mask)?.[1] ?? ''
  const places = Array.from(mask.replace(/[ -]/g, '').slice(opening.length), (sign, at) => placeOf(sign, at))
  const prefix = opening === '' ? '' : `(?:${opening})?`
  return {
    compact: new RegExp(`^${prefix}${places.join('')}$`),
    zeroLost: mask.startsWith('0') ? new RegExp(`^${places.slice(1).join('')}$`) : undefined,
    mask,
  }
}

function placeOf(sign: string, at: number): string {
  if (sign === '#' || (sign === '0' && at === 0)) return '\\d'
  if (sign === '@') return '[A-Z]'
  return sign === '*' ? '[A-Z\\d]' : sign
}

/** The code with its country's signs and letters in their places. */
function write(compact: string, mask: string): string {
  let written = ''
  let next = 0
  for (let at = 0; at < mask.length; at++) {
    const sign = mask[at]!
    const place = sign === '#' || sign === '@' || sign === '*' || (sign === '0' && at === 0)
    if (place || sign === compact[next]) written += compact[next++]
    else written += sign
  }
  return written
}

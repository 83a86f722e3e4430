import { fold } from '../text/fold.ts'
import {
  companyWords,
  currencyWords,
  flagWords,
  genderWords,
  languageCodes,
  languageWords,
  statusWords,
  streetWords,
  titleWords,
} from './lexicon/cell-words.ts'
import { cities } from './lexicon/cities.ts'
import { countryCodes, countryNames } from './lexicon/countries.ts'
import { givenNames } from './lexicon/given-names.ts'

/**
 * Cheap and fuzzy: what a cell looks like, not whether it is right. They see thousands of cells to say what a column
 * holds; the normalisers then read each cell with care. `value` is squeezed and short (see column-sample.ts), `folded` its fold.
 */
export type Detector = (value: string, folded: string) => boolean

const digitsIn = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) count++
  }
  return count
}

const looksLikeEmail: Detector = (value) => {
  const at = value.indexOf('@')
  return at > 0 && /^\S+@[^\s@]+\.[^\s@]+$|<\S+@\S+>$|^mailto:\S+@/i.test(value)
}

const looksLikeUrl: Detector = (_value, folded) => /^(?:https?:\/\/|www\.)\S+$/.test(folded)

/** Any number that a telephone could have, with its leading zero or after Excel took it: 6 to 15 digits. */
const looksLikePhone: Detector = (value) => {
  if (/^\d[.,]\d+E\+\d\d$/i.test(value)) return true
  if (!/^[+(\d][\d\s()./+-]*(?:(?:ext|x|poste|p)\.? ?\d{1,5})?$/i.test(value) || looksLikeDate(value, value)) return false
  const count = digitsIn(value)
  return count >= 6 && count <= 15
}

/** A number that can hardly be anything else: international, or ten digits from a zero, or spaced like one. */
const looksLikePhoneForSure: Detector = (value) => {
  if (/^(?:\+|00)[1-9][\d\s()./-]{6,18}$/.test(value)) return true
  if (/^\(\d{3}\) ?\d{3}-\d{4}$|^\d{3}[-.]\d{3}[-.]\d{4}$/.test(value)) return true
  if (!/^\(?0[1-9][\d\s()./-]{6,14}$/.test(value) || looksLikeDate(value, value)) return false
  const count = digitsIn(value)
  return count >= 9 && count <= 12
}

/** A mobile number of France, the United Kingdom, Germany, Spain, Italy, the Netherlands, Belgium, Switzerland or Portugal. */
const looksLikeMobile: Detector = (value) => {
  const bare = value.replace(/[\s()./-]/g, '')
  return /^(?:(?:\+|00)(?:330?[67]|447|490?1[567]|34[67]|393|310?6|320?4|410?7|3519)\d{6,9}|0[67]\d{8}|07\d{9}|01[567]\d{8,9}|04\d{8}|[67]\d{8}|3[2-9]\d{8}|9[1236]\d{7})$/.test(
    bare,
  )
}

const looksLikePostalCode: Detector = (value) =>
  /^(?:(?:[A-Z]{1,2}[- ])?\d{4,5}|2[ab]\d{3}|\d{2} \d{3}|\d{5}-\d{4}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/i.test(
    value,
  )

/** A postal code by its letters or its hyphen: British, Dutch, Portuguese or Canadian. */
const looksLikeLetteredPostalCode: Detector = (value) =>
  /^(?:\d{4} ?[A-Z]{2}|\d{4}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)$/.test(value)

const looksLikeFiveDigits: Detector = (value) => /^(?:0[1-9]|[1-9]\d)\d{3}$/.test(value)

const looksLikeDate: Detector = (value, folded) =>
  /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})|(?:18|19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?:[ T,]+\d{1,2}[:h.]\d{2}.*)?$/.test(
    value,
  ) ||
  /^(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{6})?$/.test(value) ||
  /^(?:\w{3,10}\.?,? )?(?:\d{1,2}(?:er|st|nd|rd|th|\.)?[ -](?:de )?[a-z]{3,10}\.?,?[ -](?:de )?\d{2,4}|[a-z]{3,10}\.? \d{1,2},? \d{4})(?:,? .*)?$/.test(
    folded,
  )

/** A date as a spreadsheet counts it: days since 1900, for 1927 to 2064. */
const looksLikeSerialDate: Detector = (value) => /^(?:[1-5]\d{4})(?:[.,]\d+)?$/.test(value)

const yearOf = (value: string): number => Number(/(?:18|19|20)\d\d/.exec(value)?.[0] ?? NaN)
/** A day on which somebody now grown up may have been born, with its century. */
const looksLikeOldDate: Detector = (value, folded) => looksLikeDate(value, folded) && yearOf(value) < 2008

const looksLikeAmount: Detector = (value) =>
  /^(?:[-+(]? ?(?:eur|usd|gbp|chf|[€$£])? ?-?\d{1,3}(?:[\s.,'’]?\d{3})*(?:[.,]\d{1,4})?-?\)? ?(?:€|\$|£|eur|euros?|usd|gbp|chf|%)?)$/i.test(
    value,
  ) && value.length < 24

/** An amount with cents or a currency. `17850.0` is a whole number that a machine took for a fraction. */
const looksLikeDecimal: Detector = (value, folded) =>
  (/\d[.,](?:\d\d|[1-9])(?!\d)/.test(value) || /[€$£]/.test(value)) && looksLikeAmount(value, folded)

const looksLikeInteger: Detector = (value) => /^-?\d{1,15}$/.test(value)

const looksLikeFlag: Detector = (_value, folded) => flagWords.has(folded)

const looksLikeTitle: Detector = (_value, folded) => titleWords.has(folded) || titleWords.has(folded.replace(/\.+$/, ''))

/** An academic title: neither a form of address nor a job. */
const looksLikeDegree: Detector = (_value, folded) => /^(?:dr|prof|dipl|mag|ing|phd|msc|mba|drs|ir|doc)\b/.test(folded)

const looksLikeGender: Detector = (_value, folded) => genderWords.has(folded)

const looksLikeLanguage: Detector = (_value, folded) =>
  languageCodes.has(folded.replace(/[-_][a-z]{2}$/, '')) || languageWords.has(folded.replace(/ \(.*$/, ''))

const looksLikeCurrency: Detector = (_value, folded) => currencyWords.has(folded)

const looksLikeCountry: Detector = (_value, folded) =>
  countryCodes.has(folded) || countryNames.has(folded) || countryNames.has(folded.replaceAll('-', ' '))

const looksLikeCountryName: Detector = (_value, folded) => folded.length > 3 && countryNames.has(folded)

/** Whether a run of digits ends in the check digit of Luhn. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = (digits.charCodeAt(at) - 0x30) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

const looksLikeSiret: Detector = (value) => {
  const bare = value.replace(/[\s.-]/g, '')
  return /^\d{14}$/.test(bare) && (passesLuhn(bare) || bare.startsWith('356000000'))
}

const looksLikeSiren: Detector = (value) => {
  const bare = value.replace(/[\s.-]/g, '')
  return /^\d{9}$/.test(bare) && passesLuhn(bare)
}

const looksLikeVat: Detector = (value) => {
  const bare = value.replace(/[\s.-]/g, '').toUpperCase()
  return (
    /^(?:AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[A-Z\d]{7,13}$/.test(bare) &&
    digitsIn(bare) >= 7
  )
}

const looksLikeIban: Detector = (value) => /^[A-Z]{2}\d{2} ?[A-Z\d](?: ?[A-Z\d]){10,29}$/.test(value)

/** Letters and what stands between the words of a name: no digit, no sign, at most six words. */
const looksLikeName: Detector = (value) => /^\p{L}[\p{L}\p{M}'’. ,&/()-]*$/u.test(value) && value.split(' ').length <= 6

const looksLikeGivenName: Detector = (_value, folded) => {
  if (givenNames.has(folded)) return true
  const [first = '', second] = folded.split(/[ -]/, 2)
  return second !== undefined && givenNames.has(first) && (givenNames.has(second) || folded.includes('-'))
}

/** Several words, one of which is a known given name. */
const looksLikeFullName: Detector = (value, folded) =>
  folded.includes(' ') && looksLikeName(value, folded) && folded.split(/[ ,-]+/).some((word) => givenNames.has(word))

const looksLikeManyWords: Detector = (value) => value.includes(' ')

const looksLikeCity: Detector = (_value, folded) =>
  cities.has(folded) ||
  cities.has(
    folded
      .replaceAll('-', ' ')
      .replace(/^st(e?) /, 'saint$1 ')
      .replace(/ \d.*$| cedex.*$/, ''),
  )

const looksLikeAddress: Detector = (value, folded) => digitsIn(value) > 0 && value.includes(' ') && streetWords.test(folded)

const looksLikeCompany: Detector = (_value, folded) =>
  folded.split(/[ ,]+/).some((word, at, all) => all.length > 1 && companyWords.has(word.replace(/\.$/, '')))

/** A code: no space, at least one digit. */
const looksLikeId: Detector = (value) => /^[\p{L}\d._/#:-]{1,40}$/u.test(value) && digitsIn(value) > 0

const looksLikeLettered: Detector = (value) => /\p{L}{2}/u.test(value)

const looksLikeStatus: Detector = (_value, folded) => statusWords.has(folded)

const looksLikeDepartment: Detector = (_value, folded) => /^(?:\d{1,2}|2[ab]|9[78]\d)$/.test(folded)

/** Every shape a column's cells are asked for. */
export const detectors = {
  email: looksLikeEmail,
  url: looksLikeUrl,
  phone: looksLikePhone,
  phoneForSure: looksLikePhoneForSure,
  mobile: looksLikeMobile,
  postalCode: looksLikePostalCode,
  letteredPostalCode: looksLikeLetteredPostalCode,
  fiveDigits: looksLikeFiveDigits,
  date: looksLikeDate,
  serialDate: looksLikeSerialDate,
  oldDate: looksLikeOldDate,
  amount: looksLikeAmount,
  decimal: looksLikeDecimal,
  integer: looksLikeInteger,
  flag: looksLikeFlag,
  title: looksLikeTitle,
  degree: looksLikeDegree,
  gender: looksLikeGender,
  language: looksLikeLanguage,
  currency: looksLikeCurrency,
  country: looksLikeCountry,
  countryName: looksLikeCountryName,
  siret: looksLikeSiret,
  siren: looksLikeSiren,
  vat: looksLikeVat,
  iban: looksLikeIban,
  name: looksLikeName,
  givenName: looksLikeGivenName,
  fullName: looksLikeFullName,
  manyWords: looksLikeManyWords,
  city: looksLikeCity,
  address: looksLikeAddress,
  company: looksLikeCompany,
  id: looksLikeId,
  lettered: looksLikeLettered,
  status: looksLikeStatus,
  department: looksLikeDepartment,
} as const satisfies Record<string, Detector>

export type Shape = keyof typeof detectors

/** Whether a cell has a shape. For tests; columns ask through their sample. */
export const looksLike = (shape: Shape, value: string): boolean => detectors[shape](value, fold(value))

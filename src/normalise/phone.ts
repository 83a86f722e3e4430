import { codeAt } from '../text/code-at.ts'
import { frenchShort, readFrench, typeOfPlain } from './french-phone.ts'
import { findOverseas, frenchPlanOverseas, overseasRegion } from './overseas.ts'
import { PhoneSorter } from './phone-classes.ts'
import { type Known, lookUp } from './phone-library.ts'
import { type Found, type PhoneReading, refuse, stronger } from './phone-reading.ts'
import {
  decimal,
  isBare,
  mendLetterO,
  otherEnding,
  readScientific,
  splitNumbers,
  takeExtension,
  takeWords,
  tidy,
} from './phone-text.ts'
import { ownCopy } from '../text/own-copy.ts'

export type { PhoneReading } from './phone-reading.ts'

/**
 * The nine national digits, as a number, of a French number in a usual spelling with nothing before or behind: `+33`, `0033`
 * or `0`, perhaps `(0)`, and one sign at most between the pairs; -1 for any other text.
 */
function nineOf(raw: string): number {
  const end = raw.length
  if (end < 10 || end > longestPlain) return -1
  let at = codeAt(raw, 0) === zero ? 1 : 0
  if (at === 0 || codeAt(raw, 1) === zero) {
    at = at === 0 ? 1 : 2
    if (codeAt(raw, at) !== 0x33 || codeAt(raw, at + 1) !== 0x33 || (at === 1 && codeAt(raw, 0) !== 0x2b)) return -1
    at += 2
  }
  if (isSign(codeAt(raw, at))) at++
  if (codeAt(raw, at) === 0x28) {
    if (codeAt(raw, at + 1) !== zero || codeAt(raw, at + 2) !== 0x29) return -1
    at += 3
    if (isSign(codeAt(raw, at))) at++
  }
  let nine = codeAt(raw, at++) - zero
  if (!(nine >= 1 && nine <= 9)) return -1
  for (let pair = 0; pair < 4; pair++) {
    if (isSign(codeAt(raw, at))) at++
    if (at + 2 > end) return -1
    const tens = codeAt(raw, at) - zero
    const units = codeAt(raw, at + 1) - zero
    if (tens < 0 || tens > 9 || units < 0 || units > 9) return -1
    nine = nine * 100 + tens * 10 + units
    at += 2
  }
  return at === end ? nine : -1
}
const zero = 0x30
/** `0033 (0) 1 99 00 12 34` with a sign wherever one may be. */
const longestPlain = 22

/** Space, no-break space, dot, hyphen. */
const isSign = (code: number): boolean => code === 0x20 || code === 0x2e || code === 0x2d || code === 0xa0

/** What a spreadsheet makes of a French number: a whole column at a time. */
const lostZero = /^[1-9]\d{8}$/

/** Longer cells are notes, not numbers; what follows may then afford to look back. */
const longest = 120

/** Readings remembered per normaliser, so that the costly ones are made once a value; forgotten together when full. */
const mostRemembered = 20_000

/**
 * Reads cells of telephone numbers into E.164. Order of the mends: two numbers in a cell, extension and words around,
 * scientific notation, letter O, `(0)`, `00`, lost zero or plus, overseas prefixes; then France's plan, which needs no
 * metadata, and the library for all others.
 *
 * @param country ISO 3166 alpha-2, for numbers that don't say; '' if unknown
 * @returns a function of the cell and of the row's postal code, which tells overseas numbers of shared ranges and short
 *   plans apart (`20.12.34` with 98800 is New Caledonia's)
 */
export function phoneNormaliser({ country }: { country: string }): (raw: string, postalCode?: string) => PhoneReading {
  const home = country.toUpperCase()
  const french = home === 'FR'
  const remembered = new Map<string, PhoneReading>()
  const sorter = new PhoneSorter(home)
  /** By class, what is read of its numbers; null where their digits say more. */
  const readings: (ClassReading | null | undefined)[] = []
  return (raw, postalCode = '') => {
    const place = french && postalCode !== '' ? overseasRegion(postalCode) : undefined
    const number = nineOf(raw)
    // 08 and 09 exist on the mainland and overseas alike: there the place decides.
    if (number !== -1 && (place === undefined || number < 800_000_000)) {
      const plus = codeAt(raw, 0) === 0x2b
      if (french || plus) {
        const nine = String(number)
        const type = typeOfPlain(number)
        if (type !== undefined) return { value: `+33${nine}`, reason: undefined, type, also: '', extension: '' }
        return asReading(plus || codeAt(raw, 1) === zero ? readMainland(nine) : readFrench(nine))
      }
    }
    if (french && raw.length === 9 && lostZero.test(raw)) return asReading(readInFrance(raw))
    if (raw.length > longest) return raw.trim() === '' ? empty : asReading(refuse('phone_unreadable'))
    const sort = sorter.classOf(raw)
    const alike = sort === 0 ? null : (readings[sort] ??= readingOfClass(raw, readBare(ownCopy(raw), { country: home, place })))
    if (alike !== null) return asRead(raw, alike)
    const key = place === undefined ? raw : `${place} ${raw}`
    let reading = remembered.get(key)
    if (reading === undefined) {
      const where = { country: home, place }
      const own = ownCopy(raw)
      reading = isBare(own) ? readBare(own, where) : readCell(tidy(own), where)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(place === undefined ? own : ownCopy(key), reading)
    }
    return reading
  }
}

/** What is read of all numbers of a class: all but their digits. */
interface ClassReading extends Pick<PhoneReading, 'type' | 'reason'> {
  /** What stands before the digits in E.164; undefined when they can't be read. */
  readonly before: string | undefined
}

function readingOfClass(raw: string, { value, reason, type, also, extension }: PhoneReading): ClassReading | null {
  const digits = raw.replace(/\D+/g, '')
  if (also !== '' || extension !== '' || (value !== '' && !value.endsWith(digits))) return null
  return { type, reason, before: value === '' ? undefined : value.slice(0, -digits.length) }
}

const asRead = (raw: string, { before, type, reason }: ClassReading): PhoneReading => ({
  value: before === undefined ? '' : before + raw.replace(/\D+/g, ''),
  reason,
  type,
  also: '',
  extension: '',
})

/** Where a number that doesn't say is read. */
interface Whereabouts {
  readonly country: string
  /** The overseas region of the row's postal code. */
  readonly place: string | undefined
}

const empty: PhoneReading = { value: '', reason: undefined, type: 'other', also: '', extension: '' }

const asReading = ({ value, type, reason }: Found, also = '', extension = ''): PhoneReading => ({
  value,
  reason,
  type,
  also,
  extension,
})

function readCell(text: string, where: Whereabouts): PhoneReading {
  if (text === '') return empty
  const pieces = splitNumbers(text)
  if (pieces.length === 1) return readOne(text, where)
  const readings = pieces.map((piece) => readOne(piece, where))
  const good = readings.filter(({ value }) => value !== '').toSorted((a, b) => Number(isFax(a)) - Number(isFax(b)))
  const [first, second] = good
  if (first === undefined || second === undefined) {
    const whole = readOne(text, where)
    return whole.value !== '' || first === undefined ? whole : doubt(first, 'phone_rest_unread')
  }
  if (isFax(second)) return doubt(first, 'phone_rest_unread')
  const both = first.value === second.value ? first : { ...doubt(first, 'phone_two_numbers'), also: second.value }
  return good.length > 2 || good.length < pieces.length ? doubt(both, 'phone_rest_unread') : both
}

const isFax = ({ reason }: PhoneReading): boolean => reason === 'phone_fax'

const doubt = (reading: PhoneReading, reason: NonNullable<Found['reason']>): PhoneReading => ({
  ...reading,
  reason: stronger(reading.reason, reason),
})

/** Digits, nothing else: one number at most. */
function readBare(text: string, where: Whereabouts): PhoneReading {
  const found = readPlain(text, where)
  return found.value === '' ? (readEnding(text, where) ?? asReading(found)) : asReading(found)
}

/** One piece of a cell: a number, words around it, an extension behind it. */
function readOne(text: string, where: Whereabouts): PhoneReading {
  if (isBare(text)) return readBare(text, where)
  const { number: dialled, extension } = takeExtension(text)
  const { number, reason: said } = takeWords(mendLetterO(dialled))
  if (number === '') return asReading(refuse('phone_no_digits'))
  const mended =
    number.length > takeWords(dialled).number.length || mendLetterO(dialled) !== dialled ? 'phone_letter_o' : undefined
  const found = readNumber(number, where)
  if (found.value === '') return readEnding(text, where) ?? asReading(said === 'phone_text' ? refuse('phone_unreadable') : found)
  const remark = stronger(stronger(found.reason, mended), stronger(said, extension === '' ? undefined : 'phone_extension'))
  return asReading({ ...found, reason: remark }, '', extension)
}

/** `01 99 00 12 34 / 35`: the second number differs in its last digits. */
function readEnding(text: string, where: Whereabouts): PhoneReading | undefined {
  const [, head, ending] = otherEnding.exec(text) ?? []
  if (head === undefined || ending === undefined) return undefined
  const first = readOne(head, where)
  return first.value === ''
    ? undefined
    : { ...doubt(first, 'phone_two_numbers'), also: first.value.slice(0, -ending.length) + ending }
}

/** Digits and what is written between them, `+` before them or not. */
function readNumber(text: string, where: Whereabouts): Found {
  const scientific = readScientific(text)
  if (scientific === '') return refuse('phone_scientific_lost')
  if (scientific !== undefined) return remark(readDigits(scientific, where), 'phone_scientific')
  const whole = decimal.exec(text)?.[1]
  if (whole !== undefined) return remark(readNumber(whole, where), 'phone_decimal')
  return /^\+?[\d .,()/|_:;&'*\\•·[\]-]+$/.test(text) ? readPlain(text, where) : refuse('phone_unreadable')
}

/** Digits and signs between them. */
function readPlain(text: string, where: Whereabouts): Found {
  const digits = text.replace(/\D+/g, '')
  const international = text.startsWith('+') || digits.startsWith('00')
  if (/^(\d)\1{3,}$/.test(digits)) return refuse('phone_one_digit')
  if (!international) return readDigits(digits, where)
  const found = readInternational(
    (text.startsWith('+') ? text : digits)
      .replace(/\( ?0 ?\)/, '')
      .replace(/\D+/g, '')
      .replace(/^00/, ''),
  )
  // In some countries 00 is no way out of the country but part of one (0011 in Australia).
  return found.value === '' && !text.startsWith('+') ? firstOf(readAbroad(digits, where.country), found) : found
}

const remark = (found: Found, reason: NonNullable<Found['reason']>): Found =>
  found.value === '' ? found : { ...found, reason: stronger(reason, found.reason) }

const firstOf = (a: Found, b: Found): Found => (a.value === '' ? b : a)

/** A number with its country code, digits only. It is what it says, whatever country is assumed. */
function readInternational(digits: string): Found {
  const [, code, nine] = /^(33|590|594|596|262|508)0?([1-9]\d{8})$/.exec(digits) ?? []
  if (code === '33') return readMainland(nine!)
  const overseas = nine === undefined ? undefined : findOverseas(nine)
  if (overseas?.value.startsWith(`+${code}`)) return { ...overseas, reason: undefined }
  return judge(lookUp(`+${digits}`, ''), true)
}

/** Nine digits said to follow +33, be it wrongly. */
function readMainland(nine: string): Found {
  const found = readFrench(nine)
  return found.value.startsWith('+33') ? found : remark(found, 'phone_overseas_code')
}

/** A number without its country code. */
function readDigits(digits: string, { country, place }: Whereabouts): Found {
  const overseas = frenchPlanOverseas.has(country)
  if (country !== 'FR' && !overseas) return readAbroad(digits, country)
  const region = overseas ? country : place
  // Ten digits from 01 to 07 say themselves whether they are the mainland's; 08, 09 and short plans are the region's own.
  if (region === undefined || /^0[1-7]\d{8}$/.test(digits)) return readInFrance(digits)
  const own = judge(lookUp(digits, region), false)
  return own.value === '' ? readInFrance(digits) : own
}

function readInFrance(digits: string): Found {
  if (/^0[1-9]\d{8}$/.test(digits)) return readFrench(digits.slice(1))
  if (/^[1-9]\d{8}$/.test(digits)) {
    const found = readFrench(digits)
    return found.reason === 'phone_unassigned' ? refuse('phone_not_in_plan') : remark(found, 'phone_zero_restored')
  }
  if (/^(?:33|590|594|596|262)0?[1-9]\d{8}$/.test(digits)) {
    const found = readInternational(digits)
    if (found.reason !== 'phone_unassigned') return remark(found, 'phone_plus_restored')
  }
  if (frenchShort.test(digits)) return refuse('phone_short_code')
  if (digits.length < 9 || /^0\d{8}$/.test(digits)) return refuse('phone_too_short')
  return guessPlus(digits) ?? refuse(digits.length > 10 ? 'phone_too_long' : 'phone_not_in_plan')
}

/** The same elsewhere, by the library. */
function readAbroad(digits: string, country: string): Found {
  const known = lookUp(digits, country)
  const found = judge(known, false)
  if (found.value === `+${digits}`) return remark(found, 'phone_plus_restored')
  if (found.value !== '') return found
  return guessPlus(digits) ?? (known === undefined && country === '' ? refuse('phone_no_country') : found)
}

/** Eleven digits or more that only a country code explains; a shorter number may be anything. */
function guessPlus(digits: string): Found | undefined {
  if (digits.length < 11 || digits.startsWith('0')) return undefined
  const known = lookUp(`+${digits}`, '')
  return known?.valid ? { value: known.value, type: known.type, reason: 'phone_plus_guessed' } : undefined
}

const filler = /^(?:(\d)\1+|123456789?0?)$/

function judge(known: Known | undefined, saidItsCountry: boolean): Found {
  if (known === undefined) return refuse('phone_not_in_plan')
  const { value, type, valid } = known
  if (!valid && known.length !== 'right') return refuse(known.length === 'long' ? 'phone_too_long' : 'phone_too_short')
  // A range that the metadata don't know yet is no reason to lose a number that says where it belongs.
  // But it has to stay itself: behind some invalid numbers the library finds another trunk zero each time.
  if (!valid)
    return saidItsCountry && lookUp(value, '')?.value === value
      ? { value, type, reason: 'phone_unassigned' }
      : refuse('phone_not_in_plan')
  if (filler.test(known.national)) return { value, type, reason: 'phone_placeholder' }
  return { value, type, reason: known.service ? 'phone_service' : undefined }
}

import { findOverseas } from './overseas.ts'
import type { Found } from './phone-reading.ts'

/**
 * Ranges of the mainland that are in service, by the nine digits after the trunk zero. 08 is judged apart; 09 is all
 * boxes (and neither a mobile nor tied to a place).
 * @see libphonenumber 1.13 metadata for FR, with which the tests hold them equal
 */
const landline = /^(?:[13]|2[0-57-9]|26[013-9]|4[1-9]|5[0-8]|59[1-35-9])/
const mobile = /^(?:6[0-24-8]|63[0-8]|69[589]|7[3-9])/

/** What typists enter when a form insists: 0612345678, 0123456789, 0102030405, 0606060606, one digit to the end. */
const placeholder = /^(?:.12345678|123456789|102030405|\d(\d)\1{7}|(\d)(?:0\2){4})$/

/** The number that nine national digits (after the trunk zero, the first not 0) are in France. Total on such digits. */
export function readFrench(nine: string): Found {
  const overseas = findOverseas(nine)
  const value = overseas?.value ?? `+33${nine}`
  if (placeholder.test(nine)) return { value, type: overseas?.type ?? typeOf(nine), reason: 'phone_placeholder' }
  if (overseas !== undefined) return { value, type: overseas.type, reason: undefined }
  if (nine.startsWith('8')) return { value, type: 'other', reason: 'phone_service' }
  const type = typeOf(nine)
  return { value, type, reason: type === 'other' && !nine.startsWith('9') ? 'phone_unassigned' : undefined }
}

/** What the first four digits of nine say, when they say all: nothing but a placeholder can then be odd about the number. */
const says = { notAsked: 0, mobile: 1, landline: 2, other: 3, overseas: 4, notEnough: 5 } as const
const ranges = new Uint8Array(10_000)

/**
 * The type of a plain mainland number, in service and no placeholder; undefined when readFrench() must tell.
 * @param nine the digits as a number, from 100,000,000
 */
export function typeOfPlain(nine: number): Found['type'] | undefined {
  if (isPlaceholder(nine)) return undefined
  const said = saidOf(Math.trunc(nine / perRange))
  if (said === says.mobile) return 'mobile'
  if (said === says.landline) return 'landline'
  return said === says.other ? 'other' : undefined
}

/**
 * The first four digits of a number overseas that is no placeholder, where all that begin so are of one territory and one type;
 * 0 for any other.
 * @param nine the digits as a number, from 100,000,000
 */
export function overseasRange(nine: number): number {
  const four = Math.trunc(nine / perRange)
  return saidOf(four) === says.overseas && !isPlaceholder(nine) ? four : 0
}

/** The country code of the numbers overseas that begin with such four digits. */
export const codeOfRange = (four: number): number => Number(findOverseas(`${four}01234`)!.value.slice(1, 4))

const perRange = 100_000

function isPlaceholder(nine: number): boolean {
  const eight = nine % 100_000_000
  if (eight === 12_345_678 || nine === 123_456_789 || nine === 102_030_405) return true
  return eight % 11_111_111 === 0 || nine % 101_010_101 === 0
}

const saidOf = (four: number): number =>
  ranges[four] === says.notAsked ? (ranges[four] = askRange(String(four))) : ranges[four]!

function askRange(four: string): number {
  const nine = `${four}01234`
  if (four === '6399' || four === '7093') return says.notEnough
  if (findOverseas(nine) !== undefined) return says.overseas
  const { type, reason } = readFrench(nine)
  return reason === undefined ? says[type] : says.notEnough
}

function typeOf(nine: string): Found['type'] {
  // 06 39 98 xx xx is kept for films and tests (ARCEP 2018-0881), and shaped like a mobile.
  if (mobile.test(nine) || nine.startsWith('63998')) return 'mobile'
  return landline.test(nine) ? 'landline' : 'other'
}

/** Short numbers of France: emergencies, 10xx and 3xxx services, 118 xxx directories, 116 xxx helplines. */
export const frenchShort = /^(?:1\d|11\d|10\d\d|3\d{3}|11[68]\d{3})$/

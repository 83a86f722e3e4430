import { textOf } from '../../text/bytes-text.ts'
import { codeOfRange, overseasRange, typeOfPlain } from '../french-phone.ts'
import { PhoneSorter } from '../phone-classes.ts'
import type { Glance } from './glance.ts'

const [zero, three, plus] = [0x30, 0x33, 0x2b]
/** `0033 (0) 1 99 00 12 34` with a sign wherever one may be. */
const longest = 22
/** Of 08 and 09 the place of the row decides. */
const shared = 800_000_000
/** Ranges are told by four digits. */
const perCode = 10_000

/**
 * Phones of the mainland of France in service and in a usual spelling; and of numbers overseas and elsewhere all of a class of
 * which one was judged.
 *
 * @param country of cells that don't say theirs, ISO 3166 alpha-2; '' if unknown
 * @param mobile whether land lines have no place in the column
 * @param kindOf judges one cell of a class: its kind, 2 or more, which says the same of all of them; 0 where it doesn't
 */
export function phoneGlance({ country, mobile, kindOf }: PhoneGlance): Glance {
  const french = country === 'FR'
  const sorter = new PhoneSorter(country)
  /** By class; -1 where nobody asked yet. */
  let kinds = new Int8Array(1 << 8).fill(-1)
  /** By range: negative where France's code is before it, with `perCode` for each of the code where its own is. */
  const overseas = new Map<number, number>()
  function kindOfRange(key: number, bytes: Uint8Array<SharedArrayBuffer>, start: number, end: number): number {
    const known = overseas.get(key)
    if (known !== undefined) return known
    const kind = kindOf(textAt(bytes, start, end))
    overseas.set(key, kind)
    return kind
  }
  return {
    standing: 0,
    look(bytes, start, end) {
      if (french || bytes[start] === plus) {
        const nine = frenchNineAt(bytes, start, end)
        if (nine !== -1) {
          if (nine >= shared) return 0
          const type = typeOfPlain(nine)
          if (type !== undefined) return mobile && type === 'landline' ? 0 : 1
          const range = overseasRange(nine)
          if (range === 0) return 0
          // Behind France's own code it is read otherwise than behind the zero alone.
          const coded = bytes[start] === plus || bytes[start + 1] === zero
          return kindOfRange(coded ? -range : range, bytes, start, end)
        }
        const coded = bytes[start] === plus ? codedAt(bytes, start + 1, end) : -1
        if (coded !== -1) {
          const code = Math.trunc(coded / 1e9)
          const range = overseasRange(coded % 1e9)
          if (range === 0) return 0
          const key = perCode * code + range
          if (!overseas.has(key) && codeOfRange(range) !== code) overseas.set(key, 0)
          return kindOfRange(key, bytes, start, end)
        }
      }
      const sort = sorter.classAt(bytes, start, end)
      if (sort === 0) return 0
      if (sort >= kinds.length) {
        const larger = new Int8Array(2 * sort).fill(-1)
        larger.set(kinds)
        kinds = larger
      }
      if (kinds[sort] === -1) kinds[sort] = kindOf(textAt(bytes, start, end))
      return kinds[sort]!
    },
  }
}

export interface PhoneGlance {
  readonly country: string
  readonly mobile: boolean
  readonly kindOf: (cell: string) => number
}

const textAt = (bytes: Uint8Array<SharedArrayBuffer>, start: number, end: number): string =>
  textOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), start, end)

/** The nine national digits of a French number, as the normaliser finds them; -1 for anything else. */
export function frenchNineAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 10 || end - start > longest) return -1
  let at = start
  if (bytes[start] !== zero || bytes[start + 1] === zero) {
    at += bytes[start] === plus ? 1 : 2
    if ((at === start + 2 && bytes[start] !== zero) || bytes[at] !== three || bytes[at + 1] !== three) return -1
    at += 2
  } else at++
  if (isSign(bytes[at]!)) at++
  if (bytes[at] === 0x28) {
    if (bytes[at + 1] !== zero || bytes[at + 2] !== 0x29) return -1
    at += 3
    if (isSign(bytes[at]!)) at++
  }
  let nine = bytes[at++]! - zero
  if (!(nine >= 1 && nine <= 9)) return -1
  for (let pair = 0; pair < 4; pair++) {
    if (isSign(bytes[at]!)) at++
    if (at + 2 > end) return -1
    const tens = bytes[at]! - zero
    const units = bytes[at + 1]! - zero
    if (tens < 0 || tens > 9 || units < 0 || units > 9) return -1
    nine = nine * 100 + tens * 10 + units
    at += 2
  }
  return at === end ? nine : -1
}

/**
 * The code of three digits of a territory that dials as France does, and the nine digits behind it, as one number; -1 for anything
 * else. What has a dot in it is left to the normaliser, which asks whether it is a decimal.
 */
function codedAt(bytes: Uint8Array, from: number, end: number): number {
  const code = 100 * (bytes[from]! - zero) + 10 * (bytes[from + 1]! - zero) + bytes[from + 2]! - zero
  if (code !== 262 && code !== 590 && code !== 594 && code !== 596) return -1
  let number = code
  let digits = 0
  let apart = false
  for (let at = from + 3; at < end; at++) {
    const digit = bytes[at]! - zero
    if (digit >= 0 && digit <= 9) {
      number = 10 * number + digit
      digits++
      apart = false
    } else if (apart || digits === 9 || (bytes[at] !== 0x20 && bytes[at] !== 0x2d)) return -1
    else apart = true
  }
  return digits === 9 && number % 1e9 >= 1e8 ? number : -1
}

/** Space, dot, hyphen. */
const isSign = (byte: number): boolean => byte === 0x20 || byte === 0x2e || byte === 0x2d

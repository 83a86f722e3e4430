import { typeOfPlain } from '../french-phone.ts'
import type { Glance } from './glance.ts'

const [zero, three, plus] = [0x30, 0x33, 0x2b]
/** `0033 (0) 1 99 00 12 34` with a sign wherever one may be. */
const longest = 22
/** Of 08 and 09 the place of the row decides. */
const shared = 800_000_000

/**
 * Phones of the mainland of France in service and in a usual spelling.
 *
 * @param country of cells that don't say theirs, ISO 3166 alpha-2; '' if unknown
 * @param mobile whether land lines have no place in the column
 */
export function phoneGlance({ country, mobile }: { country: string; mobile: boolean }): Glance {
  const french = country === 'FR'
  return {
    asItStands: false,
    look(bytes, start, end) {
      if (end - start < 10 || end - start > longest || (!french && bytes[start] !== plus)) return 0
      const nine = nineOf(bytes, start, end)
      if (nine === -1 || nine >= shared) return 0
      const type = typeOfPlain(nine)
      return type === undefined || (mobile && type === 'landline') ? 0 : 1
    },
  }
}

/** The nine national digits of a French number, as the normaliser finds them; -1 for anything else. */
function nineOf(bytes: Uint8Array, start: number, end: number): number {
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

/** Space, dot, hyphen. */
const isSign = (byte: number): boolean => byte === 0x20 || byte === 0x2e || byte === 0x2d

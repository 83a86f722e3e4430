import { mostPlain, type Glance } from './glance.ts'

const [zero, six, nine] = [0x30, 0x36, 0x39]

/** Postal codes of France in Europe: five digits, of departments up to 95. */
export const frenchCodeGlance: Glance = {
  standing: mostPlain,
  look: (bytes, start, end) =>
    fiveDigitsAt(bytes, start, end) === -1 || (bytes[start] === nine && bytes[start + 1]! >= six) ? 0 : 1,
}

/** The number that five digits are; -1 for anything else. */
export function fiveDigitsAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 5) return -1
  let number = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte < zero || byte > nine) return -1
    number = 10 * number + byte - zero
  }
  return number
}

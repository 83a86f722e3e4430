import type { AmountShape } from './number-cell.ts'

const [minus, comma, dot, zero] = [0x2d, 0x2c, 0x2e, 0x30]

/** So many bytes are digits that a float holds to the last, with a mark among them. */
const longest = 16

/**
 * Takes plain amounts from bytes: the very cells that `plainAmount` knows, up to fifteen digits. For columns of many values, of
 * which no texts need be made. What was found is kept until the next look.
 */
export class AmountBytes {
  /** All digits as one whole number, with its sign. */
  digits = 0
  /** How many of them stand behind the mark. */
  decimals = 0
  /** What `amountShape` says of it. */
  shape: AmountShape = 'blank'

  /** Is there a plain amount? Anything else is left to those who read texts. */
  find(bytes: Uint8Array, start: number, end: number): boolean {
    const first = bytes[start] === minus ? start + 1 : start
    const isBelow = first > start
    if (end === first || end - first > longest) return false
    const isZero = bytes[first] === zero
    let digits = 0
    let at = first
    for (; at < end && isDigit(bytes[at]!); at++) digits = 10 * digits + bytes[at]! - zero
    const whole = at - first
    if (whole === 0 || whole === longest || (isZero && (whole > 1 || isBelow))) return false
    this.shape = 'whole'
    this.decimals = 0
    if (at < end) {
      const mark = bytes[at]!
      const decimals = end - at - 1
      if ((mark !== dot && mark !== comma) || decimals === 0 || (decimals === 3 && whole <= 3 && !isZero)) return false
      while (++at < end) {
        if (!isDigit(bytes[at]!)) return false
        digits = 10 * digits + bytes[at]! - zero
      }
      this.decimals = decimals
      if (mark === comma) this.shape = decimals < 3 ? 'comma' : 'comma_long'
      else this.shape = decimals < 3 ? 'point' : 'point_long'
    }
    this.digits = isBelow ? -digits : digits
    return true
  }
}

const isDigit = (byte: number): boolean => byte >= zero && byte <= zero + 9

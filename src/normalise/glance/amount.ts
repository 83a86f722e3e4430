import type { Glance } from './glance.ts'

/** Kinds of plain amounts, by what they vote. */
const [whole, comma, commaLong, point, pointLong] = [1, 2, 3, 4, 5]
/** Longer ones are left to the normaliser. */
const longest = 40

/** Amounts above zero that are digits, with one mark at most that no grouping would have: 1234,50 and its like. */
export const amountGlance: Glance = {
  standing: 0,
  look(bytes, start, end) {
    if (end - start > longest || bytes[start] === 0x30) return 0
    let at = start
    while (at < end && isDigit(bytes[at]!)) at++
    const digits = at - start
    if (digits === 0) return 0
    if (at === end) return whole
    const mark = bytes[at]!
    const decimals = end - at - 1
    if ((mark !== 0x2c && mark !== 0x2e) || decimals === 0 || (decimals === 3 && digits <= 3)) return 0
    while (++at < end) if (!isDigit(bytes[at]!)) return 0
    if (mark === 0x2c) return decimals < 3 ? comma : commaLong
    return decimals < 3 ? point : pointLong
  },
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

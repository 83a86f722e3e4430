import type { Glance } from './glance.ts'

/** Kinds of plain dates, by what they vote. */
const [dayFirst, monthFirst, either, same, yearFirst] = [1, 2, 3, 4, 5]

/** Of years so many back there may be something to say. */
const oldest = 119
const daysOf = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Dates of birth in digits, with a year of four, of a column whose order is certain. What is this year's, older than anybody, or
 * a day that programs put down is left to the normaliser.
 *
 * @param asOf YYYY-MM-DD
 */
export function birthGlance(order: 'dmy' | 'mdy', asOf: string): Glance {
  const thisYear = Number(asOf.slice(0, 4))
  return {
    standing: 0,
    look(bytes, start, end) {
      if (end - start !== 10) return 0
      const leads = bytes[start + 4] === 0x2d
      const sign = bytes[start + (leads ? 7 : 2)]!
      if (leads ? sign !== 0x2d : sign !== bytes[start + 5] || (sign !== 0x2f && sign !== 0x2d && sign !== 0x2e)) return 0
      const [a, b] = leads
        ? [pairAt(bytes, start + 5), pairAt(bytes, start + 8)]
        : [pairAt(bytes, start), pairAt(bytes, start + 3)]
      const century = pairAt(bytes, leads ? start : start + 6)
      const rest = pairAt(bytes, leads ? start + 2 : start + 8)
      if (a < 1 || b < 1 || century < 0 || rest < 0) return 0
      const [month, day] = leads || order === 'mdy' ? [a, b] : [b, a]
      const year = 100 * century + rest
      if (month > 12 || day > daysOf[month]! || year >= thisYear || year <= thisYear - oldest) return 0
      if ((month === 1 && day === 1) || (month === 12 && day === 31)) return 0
      if (leads) return yearFirst
      if (a === b) return same
      return a > 12 ? dayFirst : b > 12 ? monthFirst : either
    },
  }
}

/** The number of two digits; below zero where there are none. */
function pairAt(bytes: Uint8Array, at: number): number {
  const [tens, ones] = [bytes[at]! - 0x30, bytes[at + 1]! - 0x30]
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1
}

/** Days are counted from 1 January 1900 to the end of 2099; others only as before and after. */
const firstYear = 1900
const years = 200
/** Every month has 31 numbers, so that no calendar is needed: some belong to no day. */
const aMonth = 31
const aYear = 12 * aMonth

/** Numbers of days that are counted; then that of all before them, and of all after. */
export const beforeDays = aYear * years
export const afterDays = beforeDays + 1

/**
 * The number of a day, from 0; `beforeDays` and `afterDays` for those that are not counted.
 *
 * @param day YYYY-MM-DD, and so on
 */
export function dayNumber(day: string): number {
  const year = Number(day.slice(0, 4)) - firstYear
  if (!(year >= 0)) return beforeDays
  if (year >= years) return afterDays
  return aYear * year + aMonth * (Number(day.slice(5, 7)) - 1) + Number(day.slice(8, 10)) - 1
}

/** The day of a number, as the calendar has it. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

export function dayOf(number: number): Day {
  const inYear = number % aYear
  return {
    year: firstYear + Math.floor(number / aYear),
    month: 1 + Math.floor(inYear / aMonth),
    day: 1 + (inYear % aMonth),
  }
}

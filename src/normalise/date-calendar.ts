/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number
  /** 1..12 */
  readonly month: number
  /** 1..31 */
  readonly day: number
}

const monthLengths: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has at most, by its number: 29 in February. */
export const mostDays: readonly number[] = monthLengths.with(2, 29)

/** No customer file speaks of a day in years before or after these. */
const [firstYear, lastYear] = [1800, 2200]

/** May a customer file speak of a day in that year? */
export const isYear = (year: number): boolean => year >= firstYear && year <= lastYear

/** Is there such a day? 29 February only in leap years, no month 13, no day 0. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (day <= monthLengths[month]!) return true
  return month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** YYYY-MM-DD, for the years 0 to 9999. */
export function toIso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Days since 1970-01-01. @see Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function toDayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day that comes that many days after 1970-01-01. @see Hinnant, civil_from_days. */
export function fromDayNumber(number: number): Day {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((toDayNumber(day) + 4) % 7) + 7) % 7 // 1970-01-01 was a Thursday
}

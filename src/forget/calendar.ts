import { fromDayNumber, isDay, toDayNumber, toIso } from '../normalise/date-calendar.ts'

/** A length of time by the calendar. */
export interface Term {
  readonly months: number
  readonly days: number
}

/**
 * The same day so many months later, or that month's last day where it has no such day: 31 January and a month is 28 or 29
 * February, as Regulation 1182/71 Art. 3(2)(c) has it.
 *
 * @param day YYYY-MM-DD
 */
export function monthsAfter(day: string, months: number): string {
  const date = partsOf(day)
  const index = 12 * date.year + date.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - 12 * year + 1
  let last = date.day
  while (!isDay(year, month, last)) last--
  return toIso({ year, month, day: last })
}

/** @param day YYYY-MM-DD */
export const daysAfter = (day: string, days: number): string => toIso(fromDayNumber(numberOf(day) + days))

/** The day on which a term ends that began with a day: first months, then days. */
export const termAfter = (day: string, { months, days }: Term): string => daysAfter(monthsAfter(day, months), days)

/** Days from one day to another, below 0 when it came before. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/**
 * A term as people write it: `90d`, `39w`, `12m` or `1y`; undefined for anything else.
 *
 * @example readTerm('3y') // { months: 36, days: 0 }
 */
export function readTerm(text: string): Term | undefined {
  const [, number, unit] = /^([1-9]\d{0,4})([dwmy])$/.exec(text) ?? []
  if (number === undefined) return undefined
  const inMonths = { d: 0, w: 0, m: 1, y: 12 }[unit as 'd' | 'w' | 'm' | 'y']
  const inDays = { d: 1, w: 7, m: 0, y: 0 }[unit as 'd' | 'w' | 'm' | 'y']
  return { months: Number(number) * inMonths, days: Number(number) * inDays }
}

const numberOf = (day: string): number => toDayNumber(partsOf(day))

function partsOf(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

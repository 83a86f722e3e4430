import { fromDayNumber, toDayNumber, toIso } from '../normalise/date-calendar.ts'

/** Days since 1970-01-01, both included. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** Parts of the calendar by which customers are put together. */
export const periodUnits = ['month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof periodUnits)[number]

const monthsIn: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 }

/** The number of the period that a day is in, counted from the year 0: periods that follow one another differ by one. */
export function periodOf(day: number, unit: PeriodUnit): number {
  const { year, month } = fromDayNumber(day)
  return Math.floor((12 * year + month - 1) / monthsIn[unit])
}

/**
 * What a period is called.
 *
 * @example periodName(24300, 'month') // '2025-01'
 * @example periodName(8100, 'quarter') // '2025-Q1'
 */
export function periodName(period: number, unit: PeriodUnit): string {
  const months = period * monthsIn[unit]
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  const month = (months % 12) + 1
  if (unit === 'year') return year
  return unit === 'quarter' ? `${year}-Q${(month + 2) / 3}` : `${year}-${String(month).padStart(2, '0')}`
}

/** The last day of a period, in days since 1970-01-01. */
export function lastDayOf(period: number, unit: PeriodUnit): number {
  const months = (period + 1) * monthsIn[unit]
  return toDayNumber({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 }) - 1
}

/** YYYY-MM-DD of a number of days since 1970-01-01. */
export function isoOf(day: number): string {
  const known = written.get(day)
  if (known !== undefined) return known
  const iso = toIso(fromDayNumber(day))
  if (written.size < mostWritten) written.set(day, iso)
  return iso
}

/** Orders are of few days, which are written again and again. */
const written = new Map<number, string>()
const mostWritten = 1 << 14

import type { Dictionary } from '../model/columns.ts'
import { toDayNumber } from '../normalise/date-calendar.ts'
import { packIso } from '../normalise/date-cell.ts'
import { dateNormaliser } from '../normalise/date.ts'
import type { Decision } from '../normalise/decide.ts'
import type { EachText } from './values.ts'

/** What stands for a value that names no day: no calendar goes there. */
export const noDay = -(2 ** 31)

/**
 * The day of each value, in days since 1970-01-01; `noDay` where it names none. Times of day are ignored.
 *
 * @param today YYYY-MM-DD: tells the century of years of two digits
 */
export function daysOf(values: Dictionary, { dates }: Decision, today: string, each: EachText): Int32Array {
  const { order, certain, why } = dates ?? ({ order: 'dmy', certain: false, why: 'default' } as const)
  const read = dateNormaliser({ order, certain, why, asOf: today, kind: 'event', epoch: 1900 })
  const days = new Int32Array(values.count)
  each(values, (text, id) => {
    days[id] = id === 0 ? noDay : dayOf(read(text).value)
  })
  return days
}

/** The number of a day, YYYY-MM-DD with or without a time behind it. */
export function dayOf(iso: string): number {
  const packed = packIso(iso.length === 10 ? iso : iso.slice(0, 10))
  return packed === -1 ? noDay : toDayNumber({ year: packed >> 14, month: (packed >> 7) & 0x7f, day: packed & 0x7f })
}

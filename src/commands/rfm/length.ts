import { InvalidArgumentError } from 'commander'
import type { Messages } from '../../messages/messages.ts'
import { isoOf, type Period } from '../../orders/calendar.ts'
import { dayOf, noDay } from '../../orders/days.ts'

/** A length of time as it was typed, and in days: a month is 365/12 of them, a year 365. */
export interface TimeLength {
  readonly text: string
  readonly days: number
}

/** Days in a unit of time, as models count. */
export const daysIn = { day: 1, week: 7, month: 365 / 12, year: 365 } as const

const units = { d: 'day', w: 'week', m: 'month', y: 'year' } as const

/** Reads `90d`, `39w`, `12m`, `1y`. */
export const toLength =
  (words: Messages) =>
  (text: string): TimeLength => {
    const [, number, unit] = /^([1-9]\d{0,4})([dwmy])$/.exec(text) ?? []
    if (number === undefined) throw new InvalidArgumentError(words.rfm.usage.length)
    return { text, days: Number(number) * daysIn[units[unit as keyof typeof units]] }
  }

/** Reads `2025-01-01..2025-06-30`, both days included. */
export const toPeriod =
  (words: Messages) =>
  (text: string): Period => {
    const [from, to] = text.split('..').map((day) => dayOf(isDayText.test(day) ? day : ''))
    const isPeriod = from !== undefined && to !== undefined && from !== noDay && to !== noDay && from <= to
    if (!isPeriod || text.split('..').some((day) => isoOf(dayOf(day)) !== day))
      throw new InvalidArgumentError(words.rfm.usage.period)
    return { from, to }
  }

const isDayText = /^\d{4}-\d{2}-\d{2}$/

/** Reads `90,180,365`. */
export const toDayCounts =
  (words: Messages) =>
  (text: string): number[] => {
    const days = text.split(',').map((part) => part.trim())
    if (!days.every((day) => /^[1-9]\d{0,4}$/.test(day))) throw new InvalidArgumentError(words.rfm.usage.days)
    return days.map(Number)
  }

import { InvalidArgumentError } from 'commander'
import type { Messages } from '../../messages/messages.ts'

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

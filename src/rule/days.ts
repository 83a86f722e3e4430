import type { Period, When } from './tree.ts'

const dayMs = 86_400_000

/**
 * The day that lies so long before another, both YYYY-MM-DD. A month before the 31st of March is the last day of February.
 */
export function dayBefore(day: string, { count, unit }: Period): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  if (unit === 'd' || unit === 'w') return written(Date.UTC(year, month - 1, date) - count * (unit === 'w' ? 7 : 1) * dayMs)
  const months = 12 * year + month - 1 - count * (unit === 'y' ? 12 : 1)
  const [toYear, toMonth] = [Math.floor(months / 12), months - 12 * Math.floor(months / 12)]
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate()
  return written(Date.UTC(toYear, toMonth, Math.min(date, last)))
}

/** The first and the last day of some days around another, YYYY-MM-DD. A week begins on Monday. */
export function daysOf(when: When, day: string): readonly [from: string, to: string] {
  if (when.is === 'ahead') return [day, dayBefore(day, { ...when.period, count: -when.period.count })]
  if (when.is === 'back') return [dayBefore(day, when.period), day]
  const steps = when.which === 'this' ? 0 : when.which === 'last' ? -1 : 1
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))]
  if (when.unit === 'week') {
    const weekday = (new Date(Date.UTC(year, month, date)).getUTCDay() + 6) % 7
    const monday = Date.UTC(year, month, date - weekday + 7 * steps)
    return [written(monday), written(monday + 6 * dayMs)]
  }
  const months = when.unit === 'month' ? 1 : when.unit === 'quarter' ? 3 : 12
  const begin = month - (month % months) + steps * months
  return [written(Date.UTC(year, begin, 1)), written(Date.UTC(year, begin + months, 0))]
}

/** Days before our calendar are the first of it: nothing in a customer file is older. */
const written = (ms: number): string => (ms < first || Number.isNaN(ms) ? '0001-01-01' : new Date(ms).toISOString().slice(0, 10))
const first = Date.parse('0001-01-01T00:00:00Z')

/** Is it a day of the calendar, YYYY-MM-DD? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

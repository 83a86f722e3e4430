import { monthsBetween } from './months.ts'
import type { RowView } from './row-view.ts'
import { latestOf } from './rows/consent.ts'

/** The day of the last sign of life in a row, YYYY-MM-DD and so on, '' where there is none; and how many months ago it was. */
export interface LastSign {
  readonly day: string
  readonly months: number
}

/** @param signs places of the dates of signs of life, as `lifeSigns` finds them */
export function lastSignOf(row: RowView, signs: readonly number[], asOf: string): LastSign {
  const day = latestOf(row, signs)
  return { day, months: day === '' ? Infinity : monthsBetween(day, asOf) }
}

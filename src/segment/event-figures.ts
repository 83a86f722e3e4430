import type { CellColumn } from './table.ts'

/** What happened between customers and a company: a row each. */
export interface Events {
  /** Of each row that of its customer, −1 for none. */
  readonly rowOf: Int32Array
  /** Days, YYYY-MM-DD. */
  readonly date: CellColumn
}

/**
 * How many events customers have in some days, both included. One whose day can't be told is in none.
 *
 * @param meant of each event 2 where it counts; undefined where all do
 * @param rows of customers
 */
export function countEvents(
  { rowOf, date }: Events,
  meant: Uint8Array | undefined,
  [from, to]: readonly [string, string],
  rows: number,
): Float64Array {
  const isIn = Uint8Array.from(date.texts, (text) =>
    text !== '' && text.slice(0, 10) >= from && text.slice(0, 10) <= to ? 1 : 0,
  )
  const counts = new Float64Array(rows)
  for (let row = 0; row < rowOf.length; row++) {
    const customer = rowOf[row]!
    if (customer >= 0 && isIn[date.ids[row]!] === 1 && (meant === undefined || meant[row] === 2)) counts[customer]!++
  }
  return counts
}

/** The last day of each customer's events up to a day; '' for none. */
export function lastEvents({ rowOf, date }: Events, to: string, rows: number): string[] {
  const last = Array.from({ length: rows }, () => '')
  for (let row = 0; row < rowOf.length; row++) {
    const customer = rowOf[row]!
    const day = date.texts[date.ids[row]!]!.slice(0, 10)
    if (customer >= 0 && day <= to && day > last[customer]!) last[customer] = day
  }
  return last
}

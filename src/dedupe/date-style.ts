import { comparableDate } from '../normalise/comparable/date.ts'
import type { DateOrder } from '../normalise/date-order.ts'

/** How a column spells its days: in which order, with what between; '' for eight digits. */
export interface DateStyle {
  readonly order: DateOrder | 'ymd'
  readonly mark: string
}

/** So many of a column's values must be spelled in one way for it to be the column's. */
const most = 0.8

const days = /^(?:\d{4}([-/. ]?)\d{2}\1\d{2}|\d{2}([-/. ])\d{2}\2\d{4})$/

/**
 * The way in which a column spells nearly all of its days; undefined where there is none.
 *
 * @param order which of the two short numbers comes first, where the year comes last
 */
export function dateStyleOf(texts: readonly string[], order: DateOrder): DateStyle | undefined {
  const counts = new Map<string, number>()
  let filled = 0
  for (const text of texts) {
    if (text === '') continue
    filled++
    const [, first, last] = days.exec(text) ?? []
    if (first !== undefined) counts.set(`ymd${first}`, (counts.get(`ymd${first}`) ?? 0) + 1)
    else if (last !== undefined) counts.set(`${order}${last}`, (counts.get(`${order}${last}`) ?? 0) + 1)
  }
  for (const [style, count] of counts)
    if (count >= most * filled) return { order: style.slice(0, 3) as DateStyle['order'], mark: style.slice(3) }
  return undefined
}

/** Spells days in a style. What is no day, or more than one (a time of day), stays as it is. */
export function dateSpeller({ order, mark }: DateStyle, from: DateOrder): (cell: string) => string {
  const read = comparableDate(from)
  return (cell) => {
    if (!days.test(cell)) return cell
    const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(read(cell)) ?? []
    if (year === undefined) return cell
    const parts = order === 'ymd' ? [year, month, day] : order === 'dmy' ? [day, month, year] : [month, day, year]
    return parts.join(mark)
  }
}

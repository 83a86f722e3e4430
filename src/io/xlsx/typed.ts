/** What the cells of a column are to a spreadsheet: those that can't be read so, or would not come back as they were, stay text. */
export type ColumnType = 'text' | 'number' | 'day'

/** A cell as a spreadsheet counts with it: its number, and the style that shows it as it was written. */
export interface TypedCell {
  readonly value: string
  readonly style: number
}

/** The formats of typed cells, in the order of their styles: a day, then numbers by their decimals. */
export const typedFormats = ['yyyy\\-mm\\-dd', '0', '0.0', '0.00', '0.000', '0.0000', '0.00000', '0.000000'] as const

/** The digits that a spreadsheet keeps. */
const mostDigits = 15

/** Whole or with decimals, without a zero that is not needed before the point. */
const number = /^-?(?:0|[1-9]\d*)(?:\.(\d{1,6}))?$/
const day = /^(\d{4})-(\d\d)-(\d\d)$/
const msADay = 86_400_000
/** Before this one, spreadsheets count days each in their own way. */
const firstDay = 61

/**
 * A cell that a spreadsheet can count with; undefined for one that stays text.
 *
 * @param first the style of `typedFormats[0]`
 * @see ECMA-376-1:2016 §18.17.4.1, days are numbered from 1899-12-30
 */
export function typedCell(cell: string, type: ColumnType, first: number): TypedCell | undefined {
  if (type === 'number') {
    const found = number.exec(cell)
    if (found === null || cell.length > mostDigits || cell === '-0') return undefined
    return { value: cell, style: first + 1 + (found[1]?.length ?? 0) }
  }
  if (type === 'text') return undefined
  const [, year, month, date] = day.exec(cell) ?? []
  if (year === undefined) return undefined
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date))
  const serial = time / msADay + 25_569
  return serial < firstDay || new Date(time).toISOString().slice(0, 10) !== cell
    ? undefined
    : { value: String(serial), style: first }
}

import type { Context } from '../../cli/context.ts'
import type { Value } from '../../report/side-by-side.ts'
import type { GoldenCell } from '../../dedupe/survivorship/evidence.ts'
import type { Deduped } from './deduped.ts'

/** The cells of a table as they stand on a page. */
export interface ReportCells {
  /** The column that is compared, by its number among those, for a column of the table; undefined where it is not. */
  comparedAt(column: number): number | undefined
  /** The column of the table that is the `n`th of those that are compared. */
  columnOf(compared: number): number
  valueOf(row: number, column: number): Value
  goldenValue(cell: GoldenCell, column: number): Value
  /** How a row is called: by its number, and where there are several files by that of its own. */
  calledOf(row: number): string
}

/** Looks up the cells of a run. Two that are compared in one form mean one thing. */
export function reportCells({ plan, table, compared }: Deduped, { words }: Context): ReportCells {
  const places = plan.columns.flatMap(({ kind }, column) => (kind === undefined ? [] : [column]))
  const comparedAt = new Map(places.map((column, at) => [column, at]))
  const meaningOf = (row: number, column: number, text: string): string | number => {
    const at = comparedAt.get(column)
    const id = at === undefined ? 0 : (compared?.comparable.columns[at]!.ids[row] ?? 0)
    return id === 0 ? text : id // what says nothing is told apart by its letters
  }
  return {
    comparedAt: (column) => comparedAt.get(column),
    columnOf: (at) => places[at]!,
    valueOf(row, column) {
      const text = table.evidence.cell(row, column)
      return { text, meaning: meaningOf(row, column, text) }
    },
    goldenValue({ value, row, column: from }, column) {
      const isCell = row !== undefined && (from === undefined || from === column)
      return { text: value, meaning: isCell ? meaningOf(row, column, value) : value }
    },
    calledOf(row) {
      const number = table.numberOf(row)
      return table.lineOf === undefined ? words.dedupeReport.record(number) : words.dedupeReport.row(number)
    },
  }
}

import type { RowView } from '../row-view.ts'

/**
 * Tells of a rule, of the column that it is about (its place among those of the plan, -1 for the row), and of the whole new
 * cell, if there is one, with how sure that is.
 */
export type TellRow = (rule: string, column: number, suggestion?: string, confidence?: number) => void

/** Asks of each row of a part, one after another, whether its cells go together: the view goes from row to row. */
export type RowCheck = (rows: RowView, count: number, tell: TellRow) => void

/** What is asked of one row, asked of each. */
export const ofEach =
  (ask: (row: RowView, tell: TellRow) => void): RowCheck =>
  (rows, count, tell) => {
    for (let row = 0; row < count; row++) {
      rows.go(row)
      ask(rows, tell)
    }
  }

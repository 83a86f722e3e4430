import type { RowView } from '../row-view.ts'

/**
 * Tells of a rule, of the column that it is about (its place among those of the plan, -1 for the row), and of the whole new
 * cell, if there is one, with how sure that is.
 */
export type TellRow = (rule: string, column: number, suggestion?: string, confidence?: number) => void

/** What is asked of cells of a row together. */
export interface RowCheck {
  /** Places of the columns that it reads. Whether a cell holds anything, it may ask of any. */
  readonly columns: readonly number[]
  /** Asks it of each row of a part, one after another: the view goes from row to row. */
  readonly ask: (rows: RowView, count: number, tell: TellRow) => void
}

/** What is asked of one row, asked of each. */
export const ofEach = (columns: readonly number[], ask: (row: RowView, tell: TellRow) => void): RowCheck => ({
  columns,
  ask(rows, count, tell) {
    for (let row = 0; row < count; row++) {
      rows.go(row)
      ask(rows, tell)
    }
  },
})

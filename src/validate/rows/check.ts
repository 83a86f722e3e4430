import type { RowView } from '../row-view.ts'

/**
 * Tells of a rule, of the column that it is about (its place among those of the plan, -1 for the row), and of the whole new
 * cell, if there is one, with how sure that is.
 */
export type TellRow = (rule: string, column: number, suggestion?: string, confidence?: number) => void

/** Asks whether the cells of a row go together. */
export type RowCheck = (row: RowView, tell: TellRow) => void

/** A row as it stands in its source: untrimmed text, as many cells as were found. */
export interface Row {
  /** The physical line on which the row begins, from 1. For sources without lines (a sheet, a table), its row number. */
  readonly line: number
  readonly cells: readonly string[]
}

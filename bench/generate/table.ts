/** One row of a table, in canonical spelling, with the person it belongs to; undefined where it belongs to nobody. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly person: number | undefined
}

/** A table to write: its columns and its rows, made one by one. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: () => Iterable<TableRow>
}

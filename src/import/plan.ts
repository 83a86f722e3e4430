import type { TableName } from '../model/field.ts'
import type { CellColumn, DerivedName } from '../normalise/cells.ts'

/** How one column of the source is taken in. */
export interface ColumnPlan extends CellColumn {
  /** Its place in the source's rows. */
  readonly index: number
  /** Its name in the source. */
  readonly header: string
  /** How sure the field is, 0..1; 0 for a custom column. */
  readonly confidence: number
  /** Its name in the output. */
  readonly name: string
}

/** How one source becomes canonical rows: plain data, so that it can be printed, compared, and sent to another thread. */
export interface ImportPlan {
  readonly table: TableName
  readonly columns: readonly ColumnPlan[]
  /** Columns of the output that no single column of the source gives: the parts of a full name, a second phone. */
  readonly derived: readonly DerivedName[]
  /** The output's columns: fields in their canonical order, then custom columns in the source's. */
  readonly output: readonly string[]
  /** The region of phones, postal codes and dates that don't say theirs, ISO 3166 alpha-2. */
  readonly country: string
  /** The day the run believes it is, YYYY-MM-DD. */
  readonly asOf: string
  /** Are these customers of a base? A mobile that stands under `phone` there was left so, and is left so again. */
  readonly golden: boolean
}

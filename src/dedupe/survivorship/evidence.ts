import type { Dictionary } from '../../model/columns.ts'
import type { FieldName } from '../../model/field.ts'
import type { Holding } from './filler.ts'
import type { Decider, RuleName } from './rules.ts'

export interface EvidenceColumn {
  readonly name: string
  readonly field: FieldName | undefined
}

/** The rows that clusters are made of, as they stand in their sources. */
export interface Evidence {
  readonly columns: readonly EvidenceColumn[]
  /** The original cell: untrimmed, in the source's own spelling. */
  cell(row: number, column: number): string
  /** By column, then by row: a number that two cells of one column share if, and only if, they are the same text; 0 is the empty one. */
  readonly ids: readonly ArrayLike<number>[]
  /** The values themselves, by column, where they are at hand as bytes: what can be told of these needs no text. */
  readonly values?: readonly Dictionary[]
  /** Tells by these numbers what cells of a column hold. */
  holdings(column: number): (id: number) => Holding
  /** The source the row came from; without it all rows are of one. */
  source?(row: number): string
  /** How late the row came in: that of a later import is larger. Rows of one import share it. */
  order?(row: number): number
  /** How many rows of the whole table hold what this cell holds: tells a name from a slip of the pen. */
  frequency?(row: number, column: number): number
}

/** One cell of a golden record, and where it comes from. */
export interface GoldenCell {
  readonly value: string
  /** The row that has the cell; undefined when it was made of several, or when no row has any. */
  readonly row: number | undefined
  /** The rule of the column: the first, where several follow one another. */
  readonly rule: RuleName
  /** What settled it: a rule, or that there was nothing to settle. */
  readonly by: Decider
  /** The rows a computed value was made of, ascending. */
  readonly from?: readonly number[]
  /** The column of `row` that the value stood in, if it is another: a mobile number typed under `phone`. */
  readonly column?: number
}

import type { TableName } from '../model/field.ts'
import type { PackedPage } from '../model/packed.ts'
import type { Row } from '../model/row.ts'

/** An input that comes as cells already: a sheet, a table, JSON. */
export interface RowSource {
  readonly form: 'rows'
  readonly format: 'xlsx' | 'json' | 'ndjson' | 'sqlite'
  /** The table of a base of ours, whose rows are numbered as the base numbers them; undefined for all else. */
  readonly base?: TableName
  /** The sheet or table that is read, and the others there were. */
  readonly part: string | undefined
  readonly otherParts: readonly string[]
  /** The names of the columns as they stand; some may be empty or equal. Empty when there are none. */
  readonly header: readonly string[]
  /** The row on which the header stands, from 1; undefined when names are not in a row. */
  readonly headerLine: number | undefined
  readonly width: number
  /** The first rows, as wide as the source. */
  readonly sample: readonly (readonly string[])[]
  /** All rows, as wide as the source; absent values are ''. `read` is told how many bytes were used up. */
  batches(read?: (bytes: number) => void): AsyncGenerator<readonly Row[]>
  /** All rows as bytes, in these columns, where that is how they come fastest. */
  packed?(columns: readonly number[]): Iterable<PackedPage>
}

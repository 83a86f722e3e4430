import type { ValueColumn } from '../../model/columns.ts'
import type { FieldName, TableName } from '../../model/field.ts'

/** A table of some file as people are looked for in it. */
export interface PeopleTable {
  readonly table: TableName
  readonly rows: number
  readonly columns: readonly PeopleColumn[]
  /** Of phones that don't say theirs. */
  readonly country: string
}

export interface PeopleColumn {
  /** As it stands in the file; '' where it has none. */
  readonly header: string
  readonly field: FieldName | undefined
  readonly cells: ValueColumn
}

/** The text of a cell's value. */
export type ValueText = (column: ValueColumn, id: number) => string

import type { FieldName, TableName } from './field.ts'

/** What was decided for the columns of one kind of file. */
export interface SavedMapping {
  readonly fingerprint: string
  readonly table: TableName
  /** Header → field, or '' for a column that stays as it is. */
  readonly columns: Readonly<Record<string, FieldName | ''>>
}

/** A file of mappings, as it stands on disk. */
export interface SavedMappings {
  readonly version: 1
  readonly mappings: readonly SavedMapping[]
}

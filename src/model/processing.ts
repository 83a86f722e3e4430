import type { ColumnClass, TableName } from './field.ts'

/** What a base tells of the processing of its data: counts, columns and recipients, and nothing about any one person. */
export interface Processing {
  readonly customers: number
  /** Those of them who ordered something. */
  readonly buyers: number
  readonly interactions: number
  /** The columns that some row fills, table by table. */
  readonly columns: readonly KeptColumn[]
  /** How many named segments and forecasts there are. */
  readonly segments: number
  readonly forecasts: number
  /** Who received exports, by name, then by what for. */
  readonly recipients: readonly Recipient[]
}

/** A column that some row fills. */
export interface KeptColumn {
  readonly table: TableName
  readonly name: string
  /** Undefined for a column of a source's own. */
  readonly field: string | undefined
  readonly class: ColumnClass
}

/** Who received what people gave. */
export interface Recipient {
  readonly recipient: string
  readonly purpose: string
  /** The day of the last export, YYYY-MM-DD. */
  readonly last: string
}

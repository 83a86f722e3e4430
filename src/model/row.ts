/** A row as it stands in its source: untrimmed text, as many cells as were found. */
export interface Row {
  /** The physical line on which the row begins, from 1. For sources without lines (a sheet, a table), its row number; of a base, that of the customer or record. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What can be said of a whole row: `rejected`, it could not be taken; otherwise as in reason.ts. */
export const rowReasons = {
  row_padded: 'repaired',
  row_trimmed: 'repaired',
  row_joined: 'repaired',
  row_stray_quote: 'doubted',
  row_bare_quote: 'doubted',
  row_unclosed_quote: 'doubted',
  row_nul: 'doubted',
  row_too_long: 'rejected',
  row_misaligned: 'rejected',
  row_oversize: 'rejected',
  row_foot: 'rejected',
  row_repeated_header: 'rejected',
  row_other_table: 'rejected',
} as const

export type RowReason = keyof typeof rowReasons

/** A row that was not taken, with its bytes as they stood, line end left out. */
export interface Reject {
  readonly line: number
  readonly reason: RowReason
  readonly bytes: Uint8Array
  /** Cells found, where the number is the fault. */
  readonly cells: number
  /** Do its bytes go on in the next reject? Those of a row that is too long to be held. */
  readonly goesOn?: boolean
}

/** How often something was said of rows, and of which first: plain data, parts add up. */
export type RowRemarks = Partial<Record<RowReason, { count: number; readonly lines: number[] }>>

/** What became of the rows of a part of a file, before anything was made of their cells. */
export interface RowsRead {
  /** All rows, blank and rejected ones too. */
  readonly read: number
  readonly blank: number
  readonly rejects: readonly Reject[]
  readonly remarks: RowRemarks
}

/** What became of every row of a file: `read` is the sum of the others. */
export interface RowCounts {
  readonly read: number
  readonly stored: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly blank: number
  readonly suppressed: number
}

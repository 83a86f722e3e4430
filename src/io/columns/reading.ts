import type { ValueColumn } from '../../model/columns.ts'
import type { Cut } from '../../model/cut.ts'
import type { RowsRead } from '../../model/row.ts'

/** The rows of a part of a source, good until the next part; and what became of all rows. */
export interface ReadPart {
  readonly cut: Cut
  readonly found: RowsRead
}

/** A source that is being read into columns, in one thread or more. */
export interface Reading {
  /** Its parts, in order. `read` is told how many bytes were used up. */
  parts(read: (bytes: number) => void): AsyncGenerator<ReadPart>
  /** Its columns, when there are no more parts. */
  columns(): readonly ValueColumn[] | Promise<readonly ValueColumn[]>
  close(): Promise<unknown>
}

import type { Pending } from '../rows-file.ts'
import type { UnreachableReason } from './reachable.ts'

/** What was written, and has no name yet. */
export interface Exported {
  readonly rows: number
  readonly columns: readonly string[]
  /** How many customers the rows are of, where these are records. */
  readonly customers?: number
  /** Rows that could not be taken. */
  readonly left: number
  /** Customers left out, as the tool they are for can't reach them. */
  readonly unreachable: number
  /** Cells left empty, as their value stands in the file already and the tool takes it once. */
  readonly repeated: number
  /** Phone cells that hold no number. */
  readonly phones: number
  /** Customers left out since they may not be reached on the channel that was named, by the reason. */
  readonly withheld: ReadonlyMap<UnreachableReason, number>
  /** The files it is in: more than one where the tool does not take so many rows in one. */
  readonly parts: readonly string[]
  readonly output: Pending
}

import type { GoldenCell } from '../../dedupe/survivorship/evidence.ts'
import type { Constraints } from '../../match/resolution.ts'
import type { Matched } from './match.ts'
import type { Table } from './table.ts'

/** A table whose duplicates were found, and how its golden records are made. */
export interface Deduped extends Matched {
  readonly table: Table
  /** What people have decided. */
  readonly constraints: Constraints
  /** The golden record of some rows: a cell a column of the table. */
  readonly golden: (rows: readonly number[]) => readonly GoldenCell[]
  /** How many rows were one customer before, in a base. */
  readonly mergedBefore: number
  /** How a cluster is called: those of a file count from 1, those of a base are the numbers of their customers. */
  clusterNumberOf(cluster: number): number
}

import type { Recalled } from '../../base/rectifications.ts'
import type { ImportPlan } from '../../import/plan.ts'
import type { Seen } from '../../import/tidy.ts'
import type { Fault } from '../../model/error.ts'
import type { RowCounts, RowRemarks } from '../../model/row.ts'
import type { Understood } from './understand.ts'

/** A file that was imported. */
export interface Imported {
  readonly path: string
  readonly understood: Understood
  /** The plan that held for all rows. */
  readonly plan: ImportPlan
  readonly rows: RowCounts
  readonly remarks: RowRemarks
  readonly seen: Seen
  /** Where the rejected lines are. */
  readonly rejects: string | undefined
  /** Decisions about cells of a base that came otherwise this time. */
  readonly lapsed: number
  /** Those of them that a person had asked for (GDPR Art. 16). */
  readonly contradicted: number
  /** Records of people who objected, or whose data may only be stored: they were taken in, and marked. */
  readonly stopped: number
  /** Customers who came with an address or a number that somebody else had corrected. */
  readonly recalled: readonly Recalled[]
  /** The column that tells rows apart, in a base. */
  readonly keyColumn: string | undefined
}

/** A file that could not be. */
export interface Failed {
  readonly path: string
  readonly fault: Fault
}

export type Outcome = Imported | Failed

export const hasFailed = (outcome: Outcome): outcome is Failed => 'fault' in outcome

/** What became of the rows of a file that was not read. */
export const noRows: RowCounts = { read: 0, stored: 0, updated: 0, unchanged: 0, rejected: 0, blank: 0, suppressed: 0 }

/** What became of the rows of all files together. */
export function totalOf(done: readonly Imported[]): RowCounts {
  const total: Record<keyof RowCounts, number> = { ...noRows }
  for (const { rows } of done) for (const key of Object.keys(total) as (keyof RowCounts)[]) total[key] += rows[key]
  return total
}

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

import type { CheckedColumn, ValidatePlan } from '../plan.ts'
import type { Situation } from '../situation.ts'
import type { Glance } from './glance.ts'

/** The glance at the cells of a column in one situation, where there is one. */
export function glanceAt(_column: CheckedColumn, _plan: ValidatePlan, _situation: Situation): Glance | undefined {
  return undefined
}

import type { ColumnFinding } from '../columns.ts'
import type { FoundByRule } from '../finding.ts'
import { findColumn, type ValidatePlan } from '../plan.ts'
import type { Seen } from '../seen.ts'
import type { Tolerance } from './rules.ts'

/** What a tolerance was about, and what there is: shares, 0..1. */
export interface Shortfall {
  /** `filled`, `valid`, or the name of a rule. */
  readonly of: string
  readonly share: number
  readonly least: number
}

/** What was found of rows that repeat a key. */
export type Repeats = readonly { readonly column: number; readonly found: FoundByRule }[]

/** The tolerances that are not met. */
export function shortfalls(
  tolerances: readonly Tolerance[],
  plan: ValidatePlan,
  seen: Seen,
  repeats: Repeats,
): readonly ColumnFinding[] {
  return tolerances.flatMap(({ column: name, of, least }): ColumnFinding[] => {
    const column = name === undefined ? -1 : findColumn(plan, name)
    const [part, whole] = partOf(of, column, seen, repeats)
    const shortfall = { of, least, share: whole === 0 ? 1 : part / whole }
    return part >= least * whole ? [] : [{ rule: 'below_tolerance', column, count: whole - part, shortfall }]
  })
}

/** How many are as they should be, and of how many. */
function partOf(of: string, column: number, seen: Seen, repeats: Repeats): [number, number] {
  if (column === -1) {
    const found = [seen.rowsFound, ...seen.columns.map((one) => one.found), ...repeats.map((one) => one.found)]
    return [Math.max(0, seen.rows - countOf(of, found)), seen.rows]
  }
  const { filled, invalid, found } = seen.columns[column]!
  if (of === 'filled') return [filled, seen.rows]
  if (of === 'valid') return [filled - invalid, filled]
  const whole = of === 'required' ? seen.rows : filled
  const repeated = repeats.flatMap((one) => (one.column === column ? [one.found] : []))
  return [Math.max(0, whole - countOf(of, [found, ...repeated])), whole]
}

const countOf = (rule: string, found: readonly FoundByRule[]): number =>
  found.reduce((sum, byRule) => sum + (byRule[rule]?.count ?? 0), 0)

import type { CellKind } from '../model/field.ts'
import { keysOf } from './keys.ts'
import { ownRowChecks } from './own/row-checks.ts'
import type { ValidatePlan } from './plan.ts'
import { lifeSigns, placesOf } from './row-view.ts'
import { rowChecksOf } from './rows/checks.ts'
import type { ValidateSettings } from './settings.ts'
import { readBy } from './situation.ts'

/** A share of what is asked of rows: their cells in some columns, and what these are asked together. Plain data. */
export interface Share {
  /** Places among the columns of the plan. */
  readonly columns: readonly number[]
  /** Is it the one that also asks what rows hold, their keys and their age? */
  readonly ends: boolean
}

/** All there is to ask. */
export const wholeOf = ({ columns }: ValidatePlan): Share => ({ columns: [...columns.keys()], ends: true })

/** The work on a file's rows for two threads. */
export interface Shares {
  /** What is asked first, by the thread that also cuts the rows. */
  readonly begins: Share
  readonly ends: Share
}

/** What cells of a kind cost, with what is asked of them and others together: milliseconds a thousand rows. Measured. */
const costs: Partial<Record<CellKind, number>> = {
  given_name: 0.4,
  family_name: 3,
  full_name: 1.5,
  email: 1.1,
  phone: 1.1,
  address: 0.6,
  city: 2.2,
}
const fewCosts = 0.15

/** Where the smaller share has less than this of the work, a second thread is better given rows of its own. */
const leastShare = 0.35

/**
 * Two shares that cost about the same and ask nothing of each other's cells: each thread then learns, and remembers, what half
 * of the columns hold, where threads that divide the rows learn all of it twice. Undefined for a file that has no such halves.
 */
export function sharesOf(plan: ValidatePlan, settings: ValidateSettings): Shares | undefined {
  const keys = keysOf(plan, settings).map(({ column }) => column)
  const ends = new Set([...keys, ...lifeSigns(plan)])
  const begins = new Set<number>()
  const costOf = (columns: Iterable<number>): number =>
    [...columns].reduce((sum, column) => sum + (costs[plan.columns[column]!.kind ?? 'text'] ?? fewCosts), 0)
  const groups = groupsOf(plan, settings)
  for (const group of groups) if (group.some((column) => ends.has(column))) group.forEach((column) => ends.add(column))
  ends.delete(wholeRow)
  const free = groups.filter(([column]) => !ends.has(column!)).toSorted((a, b) => costOf(b) - costOf(a))
  for (const group of free) {
    const lighter = costOf(ends) < costOf(begins) ? ends : begins
    for (const column of group) lighter.add(column)
  }
  const [cost, other] = [costOf(begins), costOf(ends)]
  if (Math.min(cost, other) < leastShare * (cost + other)) return undefined
  return { begins: { columns: [...begins], ends: false }, ends: { columns: [...ends], ends: true } }
}

/** Among the columns of keys, the row as a whole. */
const wholeRow = -1

/** All columns, those in one group that something is asked of together. */
function groupsOf(plan: ValidatePlan, settings: ValidateSettings): readonly (readonly number[])[] {
  const places = placesOf(plan)
  const checks = [...rowChecksOf(plan), ...ownRowChecks(plan, settings)]
  const together = [
    ...plan.columns.map(({ kind }, column) => [column, ...readBy(kind, places)]),
    ...checks.map(({ columns }) => [...columns]),
  ]
  let groups: number[][] = []
  for (const columns of together) {
    const touched = groups.filter((group) => group.some((column) => columns.includes(column)))
    groups = [...groups.filter((group) => !touched.includes(group)), [...new Set([...columns, ...touched.flat()])]]
  }
  return groups.filter((group) => group.length > 0)
}

import { openToPlan } from '../../base/open.ts'
import type { Candidate, ForgetPlan } from '../../forget/plan.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { planBase, type Asking, type BasePlan } from './base-plan.ts'
import { nearRecords } from './near-records.ts'

/** Of so many people, among so many records, candidates are looked for although nobody will be asked, so that the plan names them. Set by time. */
const [fewPeople, fewRecords] = [20, 100_000]

/** A plan, and the base as it was when that was made. */
export interface PlannedBase {
  readonly plan: BasePlan
  isAsItWas(): boolean
  close(): void
}

/**
 * Plans what becomes of people in a base, and keeps it open, so that who erases them can tell whether the plan still holds.
 *
 * @param looksNear whether candidates are looked for however many there may be
 */
export function openPlanned(path: string, asking: Asking, looksNear: boolean): PlannedBase {
  const { database, isAsItWas, close } = openToPlan(path)
  try {
    const plan = planBase(path, database, asking)
    const near = looksNear || (asking.wanted.length <= fewPeople && lastRecord(database) <= fewRecords)
    const candidates = near ? withNear(plan.candidates, nearRecords(database, plan, asking)) : plan.candidates
    return { plan: { ...plan, candidates }, isAsItWas, close }
  } catch (error) {
    close()
    throw error
  }
}

/** At least as many as there are records, and told at once. */
const lastRecord = (database: Database): number =>
  (database.prepare('select max(_record) from records').pluck().get() as number | null) ?? 0

/** Those who share a phone are told however unlike they are. */
function withNear(sharing: readonly Candidate[], near: readonly Candidate[]): Candidate[] {
  const known = new Set(near.map(({ record }) => record))
  return [...near, ...sharing.filter(({ record }) => !known.has(record))]
}

/** The same as for files. */
export function planOfBase({ people, candidates, places, kept }: BasePlan): ForgetPlan {
  const subjects = people.map(({ records, foundBy }, at) => ({ subject: at + 1, records: records.length, foundBy }))
  return { subjects, candidates, places, kept }
}

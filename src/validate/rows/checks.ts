import { placesOf } from '../row-view.ts'
import type { ValidatePlan } from '../plan.ts'
import type { RowCheck } from './check.ts'
import { bankChecks } from './bank.ts'
import { consentChecks } from './consent.ts'
import { contactChecks } from './contact.ts'
import { dateChecks } from './dates.ts'
import { nameChecks } from './names.ts'
import { orderChecks } from './orders.ts'
import { phoneChecks } from './phone.ts'
import { placeChecks } from './place.ts'
import { registerChecks } from './registers.ts'
import { shiftedChecks } from './shifted.ts'

/** What is asked of the rows of a file, in this order. */
export function rowChecksOf(plan: ValidatePlan): readonly RowCheck[] {
  const places = placesOf(plan)
  if (plan.table === 'orders') return orderChecks(places)
  if (plan.table !== 'customers') return consentChecks(plan, places)
  return [
    ...contactChecks(places),
    ...nameChecks(places, plan.names),
    ...placeChecks(plan.country, places),
    ...phoneChecks(places),
    ...registerChecks(places),
    ...bankChecks(plan),
    ...dateChecks(places),
    ...consentChecks(plan, places),
    ...shiftedChecks(places),
  ]
}

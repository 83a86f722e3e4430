import { consentRules, prospectMonths } from '../../model/consent-law.ts'
import type { FieldName } from '../../model/field.ts'
import { monthsBetween } from '../months.ts'
import type { ValidatePlan } from '../plan.ts'
import type { RowView } from '../row-view.ts'
import { ofEach, type RowCheck } from './check.ts'

/** How long consent to calls holds. Also before the law that says so: it will not hold longer then. */
const phoneMonths = consentRules.find(({ channel }) => channel === 'phone')!.months

/** A consent needs the day on which it was given, and holds only so long. */
export function consentChecks({ table, asOf }: ValidatePlan, places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const flags: readonly FieldName[] =
    table === 'consents' ? ['given'] : ['consent_email', 'consent_sms', 'consent_phone', 'consent_post']
  const days: readonly FieldName[] =
    table === 'consents' ? ['date'] : ['confirmed_at', 'last_contact_at', 'updated_at', 'created_at']
  const dated = days.flatMap((field) => places.get(field) ?? [])
  if (dated.length === 0) return []
  return flags.flatMap((field): RowCheck[] => {
    const column = places.get(field)
    if (column === undefined) return []
    const months = field === 'consent_phone' ? phoneMonths : prospectMonths
    return [
      ofEach([column, ...dated], (row, tell) => {
        if (row.value(column) !== 'true') return
        const day = latestOf(row, dated)
        if (day === '') tell('consent_undated', column)
        else if (monthsBetween(day, asOf) >= months) tell('consent_expired', column)
      }),
    ]
  })
}

/** The latest of the dates in some columns, '' where there is none. */
export function latestOf(row: RowView, columns: readonly number[]): string {
  let latest = ''
  for (const column of columns) {
    const value = row.isSound(column) ? row.value(column) : ''
    if (value > latest) latest = value
  }
  return latest
}

import type { FieldName } from '../../model/field.ts'
import { monthsBetween } from '../months.ts'
import type { ValidatePlan } from '../plan.ts'
import type { RowView } from '../row-view.ts'
import { ofEach, type RowCheck } from './check.ts'

/**
 * A prospect's data, and with them a consent, are kept three years after the last contact that came from them.
 *
 * @see CNIL, référentiel relatif aux traitements de gestion commerciale (2022)
 */
const validMonths = 36
/** Consent to calls holds a year at most. @see loi n° 2025-594, in force since 2026-08-11 */
const phoneMonths = 12

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
    const months = field === 'consent_phone' ? phoneMonths : validMonths
    return [
      ofEach((row, tell) => {
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

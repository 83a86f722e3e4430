import type { FieldName } from '../../model/field.ts'
import { ofEach, type RowCheck } from './check.ts'

/** Nobody becomes a customer before being born. */
export function dateChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const [birthAt, createdAt] = [places.get('birth_date'), places.get('created_at')]
  if (birthAt === undefined || createdAt === undefined) return []
  return [
    ofEach([birthAt, createdAt], (row, tell) => {
      const [birth, created] = [row.value(birthAt), row.value(createdAt)]
      if (isDay(birth) && isDay(created) && created.slice(0, 10) <= birth) tell('row_dates_order', birthAt)
    }),
  ]
}

/** What could not be read as a date stands as it was. */
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value)

import type { FieldName } from '../../model/field.ts'
import { valueReader } from '../row-view.ts'
import { ofEach, type RowCheck } from './check.ts'

/** Nobody becomes a customer before being born. */
export function dateChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const birthOf = valueReader(places, 'birth_date')
  const createdOf = valueReader(places, 'created_at')
  const column = places.get('birth_date')
  if (birthOf === undefined || createdOf === undefined || column === undefined) return []
  return [
    ofEach((row, tell) => {
      const birth = birthOf(row)
      const created = createdOf(row)
      if (isDay(birth) && isDay(created) && created.slice(0, 10) <= birth) tell('row_dates_order', column)
    }),
  ]
}

/** What could not be read as a date stands as it was. */
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value)

import type { FieldName } from '../../model/field.ts'
import { phoneAgainstCountry } from '../../normalise/phone-agrees.ts'
import { valueReader } from '../row-view.ts'
import type { RowCheck } from './check.ts'

/** Phones of another country than the row's. */
export function phoneChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const countryOf = valueReader(places, 'country')
  if (countryOf === undefined) return []
  return (['phone', 'mobile'] as const).flatMap((field): RowCheck[] => {
    const column = places.get(field)
    if (column === undefined) return []
    return [
      (row, tell) => {
        const phone = row.values[column]!
        if (!row.sound[column]! || phone === '') return
        const said = phoneAgainstCountry(phone, countryOf(row))
        if (said !== undefined) tell(said.reason, column)
      },
    ]
  })
}

import type { FieldName } from '../../model/field.ts'
import { phoneAgainstCountry } from '../../normalise/phone-agrees.ts'
import type { RowCheck } from './check.ts'
import { ByCells } from './remembered.ts'

/** Phones of another country than the row's. */
export function phoneChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const country = places.get('country')
  if (country === undefined) return []
  return (['phone', 'mobile'] as const).flatMap((field): RowCheck[] => {
    const column = places.get(field)
    if (column === undefined) return []
    // Only the country code is asked for, which plain phones of a kind share.
    const answers = new ByCells([column, country], (row) => phoneAgainstCountry(row.value(column), row.value(country)), true)
    return [
      {
        columns: [column, country],
        ask(rows, count, tell) {
          const judge = rows.judges[column]!
          for (let row = 0; row < count; row++) {
            if (!judge.isSound(row)) continue
            rows.go(row)
            const said = answers.of(rows)
            if (said !== undefined) tell(said.reason, column)
          }
        },
      },
    ]
  })
}

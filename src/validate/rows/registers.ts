import type { FieldName } from '../../model/field.ts'
import { siretAgainstSiren, vatAgainstSiren } from '../../normalise/registers-agree.ts'
import { ofEach, type RowCheck } from './check.ts'

/** Numbers of one company that are of two. */
export function registerChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const siren = places.get('siren')
  if (siren === undefined) return []
  return (
    [
      ['siret', siretAgainstSiren],
      ['vat', vatAgainstSiren],
    ] as const
  ).flatMap(([field, against]): RowCheck[] => {
    const column = places.get(field)
    if (column === undefined) return []
    return [
      ofEach([column, siren], (row, tell) => {
        if (!row.isFilled(column) || !row.isFilled(siren) || !row.isSound(column) || !row.isSound(siren)) return
        const said = against(row.value(column), row.value(siren))
        if (said !== undefined) tell(said.reason, column, said.value, said.confidence)
      }),
    ]
  })
}

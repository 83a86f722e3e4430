import type { FieldName } from '../../model/field.ts'
import type { RowCheck } from './check.ts'

/** Fields by any of which a person can be reached. */
const reaching: readonly FieldName[] = ['email', 'phone', 'mobile', 'address']
/** Fields any of which says who it is. */
const naming: readonly FieldName[] = ['given_name', 'family_name', 'full_name', 'company']

/** Can whoever it is be reached, and is there anybody's name? Only where the file has columns for that. */
export function contactChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  return [noneOf(places, reaching, 'row_no_contact'), noneOf(places, naming, 'row_no_name')].filter(
    (check) => check !== undefined,
  )
}

function noneOf(
  places: ReadonlyMap<FieldName, number>,
  fields: readonly FieldName[],
  rule: 'row_no_contact' | 'row_no_name',
): RowCheck | undefined {
  const columns = fields.flatMap((field) => places.get(field) ?? [])
  if (columns.length === 0) return undefined
  const [first, ...others] = columns as [number, ...number[]]
  return {
    columns: [],
    ask(rows, count, tell) {
      const { numbers } = rows.judges[first]!
      for (let row = 0; row < count; row++) {
        if (numbers[row] !== 0) continue
        rows.go(row)
        if (!others.some((column) => rows.isFilled(column))) tell(rule, columns.length === 1 ? first : -1)
      }
    },
  }
}

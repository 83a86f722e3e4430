import type { FieldName } from '../model/field.ts'
import type { UnderstoodColumn } from './roles.ts'

/** What one person or household has: rows that all hold the same of it, and nothing else to tell them apart, are about one. */
const telling: readonly (readonly FieldName[])[] = [
  ['email'],
  ['phone'],
  ['mobile'],
  ['iban'],
  ['siret'],
  ['vat'],
  ['full_name'],
  ['given_name', 'family_name'],
]

/**
 * Are all rows of a table, in which no column tells any row from another, about one person? They are if every row names
 * that person; nobody is told by a town.
 */
export function areAllAlike(columns: readonly UnderstoodColumn[]): boolean {
  const isSame = (field: FieldName): boolean =>
    columns.some(({ field: own, cells }) => own === field && cells.values.count === 2 && cells.ids.every((id) => id !== 0))
  return telling.some((fields) => fields.every(isSame))
}

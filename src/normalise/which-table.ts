import { fieldsOf, type FieldName, type TableName } from '../model/field.ts'
import type { Claim } from './column-claims.ts'

/** Every table, in the order of the model. */
export const tables: readonly TableName[] = ['customers', 'orders', 'interactions', 'consents']

/**
 * Which table a file holds, by the fields that its columns would be in each. Customers unless the rest is plain: an order
 * has money or a quantity, and an order's number or a day and a customer; an interaction has a day, a customer and what
 * happened or how it was liked; a consent has a day, a customer, what for, and yes or no. Rules and confidences set by
 * hand; scored by bench/columns.
 *
 * @param assign what the columns would be in a table
 * @param given fields already fixed, which vote for the table that alone has them
 */
export function decideTable(
  assign: (table: TableName) => readonly Claim[],
  given: readonly (FieldName | '')[],
): { readonly table: TableName; readonly confidence: number } {
  for (const table of tables)
    if (given.some((field) => field !== '' && tablesOf(field).length === 1 && tablesOf(field)[0] === table))
      return { table, confidence: 0.95 }

  const named = (table: TableName): ReadonlyMap<FieldName, number> =>
    new Map([
      ...assign(table).map(({ field, label }): [FieldName, number] => [field, label]),
      ...given.flatMap((field): [FieldName, number][] => (field !== '' ? [[field, 1]] : [])),
    ])
  const people = named('customers')
  const names = (['given_name', 'family_name', 'full_name', 'birth_date', 'title'] as const).filter((field) =>
    people.has(field),
  ).length
  const personal = (
    ['phone', 'mobile', 'address', 'postal_code', 'city', 'gender', 'company', 'job_title', 'created_at', 'language'] as const
  ).filter((field) => people.has(field)).length

  const orders = named('orders')
  const sold = (['quantity', 'unit_price', 'product'] as const).filter((field) => has(orders, field)).length
  const money = has(orders, 'amount') || has(orders, 'unit_price')
  if (has(orders, 'order_id') && (money || sold > 0) && (orders.has('date') || orders.has('customer')))
    return { table: 'orders', confidence: 0.95 }
  if (orders.has('date') && orders.has('customer') && money && sold > 0 && names < 2) return { table: 'orders', confidence: 0.9 }
  if (orders.has('date') && orders.has('customer') && money && names === 0 && personal <= 1)
    return { table: 'orders', confidence: 0.85 }

  if (names === 0 && personal <= 2) {
    const consents = named('consents')
    if (
      has(consents, 'given') &&
      consents.has('date') &&
      consents.has('customer') &&
      (has(consents, 'purpose', 0.75) || has(consents, 'proof'))
    )
      return { table: 'consents', confidence: 0.9 }
    const events = named('interactions')
    const told = (['score', 'note', 'channel'] as const).filter((field) => has(events, field, 0.75)).length
    if (
      events.has('date') &&
      events.has('customer') &&
      ((has(events, 'kind') && told > 0) || (has(events, 'score', 0.75) && told > 1))
    )
      return { table: 'interactions', confidence: 0.85 }
  }
  const known = names + personal + (people.has('email') ? 1 : 0)
  return { table: 'customers', confidence: known >= 2 ? 0.9 : known === 1 ? 0.6 : 0.3 }
}

const tablesOf = (field: FieldName): TableName[] => tables.filter((table) => field in fieldsOf[table])

/** Whether a table has a field whose header said so: by 0.85, known whole or all but whole. */
const has = (fields: ReadonlyMap<FieldName, number>, field: FieldName, label = 0.85): boolean => (fields.get(field) ?? 0) >= label

import { orderFields, type FieldName, type OrderField } from '../model/field.ts'
import type { Concept } from '../normalise/aliases/concept.ts'
import { understandColumns } from '../normalise/columns.ts'
import { readHeader } from '../normalise/header.ts'

/** What else a header may say of a column that orders can't do without, the likeliest first. */
const standIns: Readonly<Partial<Record<OrderField, readonly Concept[]>>> = {
  customer: ['customer', 'id', 'email', 'full_name', 'company', 'phone', 'mobile'],
  date: ['date', 'created_at', 'updated_at'],
}

/**
 * Which column is which field of orders. A header that is the very name of a field is that field, whatever its cells hold.
 * What orders can't do without is found by its header alone, where its cells look like something else: customers may be
 * called by their names.
 *
 * @param header undefined when the table has none
 * @param given fields of columns by their headers, which overrule everything
 */
export function understandOrders(
  header: readonly string[] | undefined,
  sample: readonly (readonly string[])[],
  given: ReadonlyMap<string, FieldName | ''>,
): Map<OrderField, number> {
  const wanted = new Set(given.values())
  const named = (header ?? []).flatMap((name): [string, FieldName][] => {
    const field = name.trim().toLowerCase()
    return field in orderFields && !given.has(name) && !wanted.has(field as FieldName) ? [[name, field as FieldName]] : []
  })
  const { columns } = understandColumns(header, sample, { table: 'orders', given: new Map([...named, ...given]) })
  const found = new Map<OrderField, number>()
  for (const { field, index } of columns) if (field !== undefined && field in orderFields) found.set(field as OrderField, index)
  for (const [field, concepts] of Object.entries(standIns) as [OrderField, readonly Concept[]][]) {
    if (found.has(field)) continue
    const free = columns.filter((column) => column.field === undefined && given.get(column.header) !== '')
    const at = concepts.flatMap((concept) => free.filter((column) => says(column.header, concept)))[0]?.index
    if (at !== undefined) found.set(field, at)
  }
  return found
}

const says = (header: string, concept: Concept): boolean => readHeader(header).labels.some((label) => label.concept === concept)

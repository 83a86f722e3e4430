import { isObject, type Json, type PartReader } from './refused.ts'
import type { OwnType } from './rules.ts'

/** The types of a Table Schema that say more than text. */
const types: Readonly<Record<string, OwnType>> = {
  number: 'number',
  integer: 'integer',
  year: 'integer',
  date: 'day',
  datetime: 'day',
  boolean: 'flag',
}

/**
 * What a Table Schema asks of columns, in our words: types, constraints, and a primary key of one column.
 *
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export function fromTableSchema(json: Json, read: PartReader): (Json & { readonly place: string })[] {
  const { primaryKey } = json
  const key = Array.isArray(primaryKey) && primaryKey.length === 1 ? primaryKey[0] : primaryKey
  return (json['fields'] as readonly unknown[]).map((field, at) => {
    const place = `fields.${at}`
    if (!isObject(field) || typeof field['name'] !== 'string') return read.refuse(place, 'object')
    const { name, type } = field
    const limits = read.objectAt(field, 'constraints')
    const isKey = name === key
    return {
      place,
      column: name,
      required: isKey ? true : limits['required'],
      unique: isKey ? true : limits['unique'],
      type: typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : undefined,
      oneOf: limits['enum'],
      pattern: limits['pattern'],
      min: limits['minimum'],
      max: limits['maximum'],
      minLength: limits['minLength'],
      maxLength: limits['maxLength'],
    }
  })
}

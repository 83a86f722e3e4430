import { isObject, type Json, type PartReader } from './refused.ts'
import type { OwnType } from './rules.ts'

/** The types of a Table Schema, with what we ask of those that say more than text. */
const types: Readonly<Record<string, OwnType | undefined>> = {
  any: undefined,
  array: undefined,
  boolean: 'flag',
  date: 'day',
  datetime: 'day',
  duration: undefined,
  geojson: undefined,
  geopoint: undefined,
  integer: 'integer',
  list: undefined,
  number: 'number',
  object: undefined,
  string: undefined,
  time: undefined,
  year: 'integer',
  yearmonth: undefined,
}

/**
 * What a Table Schema asks of columns, in our words: types, constraints, and a primary key. Of a key of several columns, each
 * must be filled.
 *
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export function fromTableSchema(json: Json, read: PartReader): (Json & { readonly place: string })[] {
  const fields = json['fields'] as readonly unknown[]
  const key = readKey(json['primaryKey'], fields, read)
  return fields.map((field, at) => {
    const place = `fields.${at}`
    if (!isObject(field)) return read.refuse(place, 'object')
    const { name, type } = field
    if (typeof name !== 'string') return read.refuse(place, 'field_name')
    if (type !== undefined && !(typeof type === 'string' && Object.hasOwn(types, type)))
      read.refuse(`${place}.type`, 'schema_type')
    if (!isObject(field['constraints'] ?? {})) read.refuse(`${place}.constraints`, 'object')
    const limits = read.objectAt(field, 'constraints')
    const isKey = key.includes(name)
    return {
      place,
      column: name,
      required: isKey ? true : limits['required'],
      unique: isKey && key.length === 1 ? true : limits['unique'],
      type: type && types[type],
      oneOf: limits['enum'],
      pattern: limits['pattern'],
      min: limitOf(limits['minimum']),
      max: limitOf(limits['maximum']),
      minLength: limits['minLength'],
      maxLength: limits['maxLength'],
    }
  })
}

/** The names of the columns that make the key. */
function readKey(key: unknown, fields: readonly unknown[], read: PartReader): readonly unknown[] {
  const names: readonly unknown[] = key === undefined ? [] : Array.isArray(key) ? key : [key]
  for (const name of names)
    if (!fields.some((field) => isObject(field) && field['name'] === name)) read.refuse('primaryKey', 'key_column')
  return names
}

/** A limit may be written as cells are: `"9"` is 9, and of a day with a time the day counts. */
function limitOf(limit: unknown): unknown {
  if (typeof limit !== 'string') return limit
  return /^-?\d+(?:\.\d+)?$/.test(limit) ? Number(limit) : limit.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1')
}

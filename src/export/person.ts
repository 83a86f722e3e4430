import type { CustomerField } from '../model/field.ts'

/** A customer: canonical cells by field, '' where there is none. */
export type Person = (field: CustomerField) => string

/** Makes a person of a row. */
export function personReader(columns: readonly string[]): (cells: readonly string[]) => Person {
  const places = new Map(columns.map((name, at) => [name, at]))
  return (cells) => (field) => {
    const place = places.get(field)
    return place === undefined ? '' : cells[place]!
  }
}

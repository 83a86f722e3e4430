import type { UnderstoodColumn } from '../../src/dedupe/roles.ts'
import type { Texts } from '../../src/model/texts.ts'
import type { ValueColumn } from '../../src/model/columns.ts'
import type { FieldName } from '../../src/model/field.ts'

/** A column of values, numbered as they first appear. */
export function valueColumn(cells: readonly string[]): ValueColumn {
  const ids = new Map([['', 0]])
  for (const cell of cells) if (!ids.has(cell)) ids.set(cell, ids.size)
  const values = [...ids.keys()].map((text) => Buffer.from(text))
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (values.length + 1)))
  for (const [id, value] of values.entries()) starts[id + 1] = starts[id]! + value.length
  const bytes = new Uint8Array(new SharedArrayBuffer(starts.at(-1)))
  bytes.set(Buffer.concat(values))
  const column = new Uint32Array(new SharedArrayBuffer(4 * cells.length))
  column.set(cells.map((cell) => ids.get(cell)!))
  return { values: { count: values.length, bytes, starts }, ids: column }
}

/** The columns of a table written row by row; each is of the field it is called like, if it is called like one. */
export function valueTable(header: readonly string[], rows: readonly (readonly string[])[]): UnderstoodColumn[] {
  return header.map((name, at) => ({
    name,
    field: name === name.toLowerCase() ? (name as FieldName) : undefined,
    cells: valueColumn(rows.map((row) => row[at]!)),
  }))
}

export const texts: Texts = {
  of: ({ bytes, starts }, id) => Buffer.from(bytes.subarray(starts[id], starts[id + 1])).toString(),
  each(values, take, from = 0, to = values.count) {
    for (let id = from; id < to; id++) take(texts.of(values, id), id)
  },
}

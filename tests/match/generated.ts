import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Comparable } from '../../src/match/field.ts'
import { fieldsOf } from '../../src/match/field.ts'
import type { MatchColumn } from '../../src/match/column.ts'
import type { Kind } from '../../src/match/kind.ts'
import { internComparable } from '../../src/match/lexicon.ts'
import type { Dictionary, ValueColumn } from '../../src/model/columns.ts'

/** A small generated set of fixtures/truth, with columns of these headers compared as these kinds, by their letters in lower case. */
export function generatedSet(name: string, kinds: Readonly<Record<string, Kind>>): Comparable {
  const text = readFileSync(`fixtures/truth/${name}.csv`)
  const delimiter = text.subarray(0, text.indexOf('\n')).includes(';') ? ';' : ','
  const rows: Record<string, string>[] = parse(text, { columns: true, delimiter, relax_quotes: true })
  return comparableOf(
    rows.length,
    Object.entries(kinds).map(([header, kind]) => ({ name: header, kind, cells: rows.map((row) => row[header]!) })),
  )
}

interface Column {
  readonly name: string
  readonly kind: Kind
  readonly cells: readonly string[]
}

/** Rows as they are compared, from the cells of each column. Names share a lexicon, phones do. */
export function comparableOf(rows: number, columns: readonly Column[]): Comparable {
  const shared: Partial<Record<Kind, string>> = { given_name: 'names', family_name: 'names', phone: 'phones' }
  const matched: MatchColumn[] = []
  const lexicons = new Set(columns.map((column) => shared[column.kind] ?? column))
  for (const one of lexicons) {
    const group = columns.filter((column) => (shared[column.kind] ?? column) === one)
    const dictionaries = new Map<Dictionary, readonly string[]>()
    const { lexicon, ids } = internComparable(
      group.map(({ cells }) => ({ column: valuesOf(cells, dictionaries), comparable: (cell) => cell.toLowerCase() })),
      {
        of: (values, id) => dictionaries.get(values)![id]!,
        each: (values, take, from = 0, to = values.count) => {
          for (let id = from; id < to; id++) take(dictionaries.get(values)![id]!, id)
        },
      },
    )
    for (const [at, column] of group.entries())
      matched[columns.indexOf(column)] = { name: column.name, kind: column.kind, lexicon, ids: ids[at]! }
  }
  return { rows, columns: matched, fields: fieldsOf(matched) }
}

/** A column whose every cell is a value of its own; the texts stand beside it, since nobody here reads bytes. */
function valuesOf(cells: readonly string[], texts: Map<Dictionary, readonly string[]>): ValueColumn {
  const ids = new Uint32Array(new SharedArrayBuffer(4 * cells.length))
  for (const row of cells.keys()) ids[row] = row + 1
  const values = {
    count: cells.length + 1,
    bytes: new Uint8Array(new SharedArrayBuffer(0)),
    starts: new Uint32Array(new SharedArrayBuffer(4)),
  }
  texts.set(values, ['', ...cells])
  return { values, ids }
}

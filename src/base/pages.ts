import type { Database } from '../io/sqlite/driver.ts'
import { cellEnd, rowEnd, type PackedPage } from '../model/packed.ts'

/** A row of a base with its number: that of the customer, or of the order, interaction or consent. */
export interface NumberedRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** What is read: a table, the column that numbers its rows, and the SQL of each cell, which is never null. */
export interface PagesOf {
  readonly table: string
  readonly key: string
  readonly cells: readonly string[]
}

const pageRows = 5000
/** SQLite takes 127 arguments, or more where it was built so. */
const mostArguments = 100

/**
 * Rows in the order of their numbers. A page of them comes as one text, with what stands in no cell between cells and rows: the
 * way from SQLite costs as much for a cell as for a page.
 */
export function numberedPages(database: Database, of: PagesOf): () => Generator<NumberedRow[]> {
  const width = of.cells.length + 1
  const page = database.prepare(pageSql({ ...of, cells: [of.key, ...of.cells] }, 'text')).raw()
  const plain = plainPage(database, of)
  return function* () {
    for (let after = 0; ;) {
      const [last, rows, text] = page.get(after) as Page
      if (rows === 0) return
      yield unpacked(text as string, rows, width) ?? plain(after)
      after = last
    }
  }
}

/** The same rows without their numbers, as bytes; a page that can't be told apart again comes as text. */
export function packedPages(database: Database, of: PagesOf): () => Generator<PackedPage> {
  const width = of.cells.length
  const page = database.prepare(pageSql(of, 'blob')).raw()
  const plain = plainPage(database, of)
  return function* () {
    for (let after = 0; ;) {
      const [last, rows, bytes] = page.get(after) as Page
      if (rows === 0) return
      if (isWhole(bytes as Uint8Array, rows, width)) yield { rows, bytes: bytes as Uint8Array }
      else yield { rows, cells: plain(after).map(({ cells }) => cells) }
      after = last
    }
  }
}

type Page = [last: number, rows: number, packed: string | Uint8Array]

/** Cells of a row between separators, rows of a page between others: the numbers go up in the subquery, and so they stay. */
function pageSql({ table, key, cells }: PagesOf, as: 'text' | 'blob'): string {
  return `select max(k), count(*), cast(group_concat(x, char(${rowEnd})) as ${as})
    from (select ${key} k, ${joined(cells)} x from ${table} where ${key} > ? order by ${key} limit ${pageRows})`
}

function joined(cells: readonly string[]): string {
  if (cells.length <= mostArguments) return `concat_ws(char(${cellEnd}), ${cells.join(', ')})`
  const parts: string[] = []
  for (let at = 0; at < cells.length; at += mostArguments) parts.push(joined(cells.slice(at, at + mostArguments)))
  return joined(parts)
}

/** The rows of a page cell by cell, whatever stands in them. */
function plainPage(database: Database, { table, key, cells }: PagesOf): (after: number) => NumberedRow[] {
  const page = database
    .prepare(`select ${[key, ...cells].join(', ')} from ${table} where ${key} > ? order by ${key} limit ${pageRows}`)
    .raw()
  return (after) => (page.all(after) as [number, ...string[]][]).map(([number, ...row]) => ({ number, cells: row }))
}

const [cellMark, rowMark] = [String.fromCharCode(cellEnd), String.fromCharCode(rowEnd)]

/** Undefined when a cell holds what separates them. */
function unpacked(text: string, rows: number, width: number): NumberedRow[] | undefined {
  const lines = text.split(rowMark)
  if (lines.length !== rows) return undefined
  const read: NumberedRow[] = []
  for (const line of lines) {
    const cells = line.split(cellMark)
    if (cells.length !== width) return undefined
    read.push({ number: Number(cells.shift()), cells })
  }
  return read
}

/** Are there as many separators as there must be? A cell that holds one makes them more. */
function isWhole(bytes: Uint8Array, rows: number, width: number): boolean {
  let [ofCells, ofRows] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === cellEnd) ofCells++
    else if (byte === rowEnd) ofRows++
  }
  return ofRows === rows - 1 && ofCells === rows * (width - 1)
}

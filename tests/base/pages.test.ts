import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberedPages, packedPages, type PagesOf } from '../../src/base/pages.ts'
import { cellWriter } from '../../src/io/columns/row-writer.ts'
import { rowEncoder, type RowForm } from '../../src/io/encode.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { openDatabase } from '../../src/io/sqlite/driver.ts'
import { cellEnd, rowEnd } from '../../src/model/packed.ts'

function tableOf(rows: readonly (readonly string[])[], width: number): { database: Database; of: PagesOf } {
  const database = openDatabase(':memory:')
  const names = Array.from({ length: width }, (_, at) => `c${at}`)
  database.exec(`create table t (n integer primary key, ${names.map((name) => `${name} text`).join(', ')}) strict`)
  const add = database.prepare(`insert into t values (?, ${names.map(() => '?').join(', ')})`)
  for (const [at, row] of rows.entries()) add.run(3 * at + 1, ...row)
  return { database, of: { table: 't', key: 'n', cells: names.map((name) => `coalesce(${name}, '')`) } }
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '\u0000',
    'a\u0000b',
    '\ufeffx',
    '"',
    ',',
    '\r\n',
    String.fromCharCode(cellEnd),
    String.fromCharCode(rowEnd),
    '=1+1',
    '1.5',
  ),
)
const form: RowForm & { as: 'csv' } = { as: 'csv', delimiter: ',', eol: '\n', gzip: false, excel: false }

function packedCsv(database: Database, of: PagesOf): string {
  const writer = cellWriter(form)
  const parts: Buffer[] = []
  for (const page of packedPages(database, of)()) {
    const rows = 'cells' in page ? page.cells : split(page.bytes)
    expect(rows.length).toBe(page.rows)
    for (const row of rows) {
      for (const text of row) writer.cell(Buffer.from(text), 0, Buffer.byteLength(text))
      writer.endRow()
    }
    parts.push(Buffer.from((writer.take() as { bytes: Uint8Array }).bytes))
  }
  return Buffer.concat(parts).toString()
}

const split = (bytes: Uint8Array): string[][] =>
  Buffer.from(bytes)
    .toString()
    .split(String.fromCharCode(rowEnd))
    .map((row) => row.split(String.fromCharCode(cellEnd)))

test('a page is the same as its cells one by one, whatever stands in them', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }))
  fc.assert(
    fc.property(table, (rows) => {
      const { database, of } = tableOf(rows, rows[0]?.length ?? 1)
      const numbered = [...numberedPages(database, of)()].flat()
      expect(numbered).toEqual(rows.map((cells, at) => ({ number: 3 * at + 1, cells })))
      const encoder = rowEncoder(form)
      for (const row of rows) encoder.add(row)
      expect(packedCsv(database, of)).toBe(Buffer.from((encoder.take() as { bytes: Uint8Array }).bytes).toString())
      database.close()
    }),
    { numRuns: 300 },
  )
})

test('rows of several pages, and of more columns than SQLite takes arguments, keep their order', () => {
  const rows = Array.from({ length: 12_001 }, (_, at) => [`r${at}`, at % 5000 === 7 ? 'a\u001fb' : ''])
  const { database, of } = tableOf(rows, 2)
  expect([...numberedPages(database, of)()].flat().map(({ cells }) => cells)).toEqual(rows)
  expect([...packedPages(database, of)()].map((page) => page.rows)).toEqual([5000, 5000, 2001])
  const wide = [Array.from({ length: 350 }, (_, at) => `w${at}`)]
  const table = tableOf(wide, 350)
  expect([...numberedPages(table.database, table.of)()].flat().map(({ cells }) => cells)).toEqual(wide)
})

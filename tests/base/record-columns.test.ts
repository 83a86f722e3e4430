import { describe, expect, it } from 'vitest'
import { readRecordColumns } from '../../src/base/record-columns.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { aBase, importRows, merge, textOf } from './a-base.ts'

/** The cells of records, row by row. */
function rowsOf(database: Database, only?: readonly number[]): string[][] {
  const { rows, columns } = readRecordColumns(database, only)
  return Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => textOf(cells, row)))
}

const columns = ['id', 'notes', 'value']

describe('readRecordColumns', () => {
  it('gives one row a record, in the order of their numbers, with its customer, source and import', () => {
    const database = aBase()
    importRows(database, 'customers', columns, [
      ['1', 'a', ''],
      ['2', 'b', 'x'],
      ['3', 'a', 'x'],
    ])
    importRows(database, 'customers', columns, [['2', 'c', 'x']], undefined, 'fair.csv')
    importRows(database, 'customers', columns, [['1', 'b', '']])
    merge(database, [[1, 3]])
    const found = readRecordColumns(database)
    expect(found.columns.map(({ name, field }) => [name, field])).toEqual([
      ['id', 'id'],
      ['notes', 'notes'],
      ['value', undefined],
    ])
    expect(rowsOf(database)).toEqual([
      ['1', 'b', ''],
      ['2', 'b', 'x'],
      ['3', 'a', 'x'],
      ['2', 'c', 'x'],
    ])
    expect([...found.records]).toEqual([1, 2, 3, 4])
    expect([...found.customers]).toEqual([1, 2, 1, 4])
    expect([...found.sources]).toEqual([1, 1, 1, 2])
    expect([...found.imports]).toEqual([3, 1, 1, 2])
    expect(found.sourceNames.get(2)).toBe('fair.csv')
    expect(found.importedOn.get(3)).toBe('2026-01-01')
  })

  it('gives equal cells equal numbers, empty ones 0', () => {
    const database = aBase()
    importRows(database, 'customers', columns, [
      ['1', 'a', ''],
      ['2', '', ''],
      ['3', 'a', ''],
    ])
    const [, notes, value] = readRecordColumns(database).columns
    expect([...notes!.cells.ids]).toEqual([1, 0, 1])
    expect([...value!.cells.ids]).toEqual([0, 0, 0])
    expect(value!.cells.values.count).toBe(1)
  })

  it('reads an empty base', () => {
    expect(readRecordColumns(aBase())).toMatchObject({ rows: 0, columns: [] })
  })

  it('reads as many records as there are, with gaps between their numbers', () => {
    const database = aBase()
    const rows = Array.from({ length: 9000 }, (_, i) => [String(i + 1), `note ${i % 7}`, i % 3 === 0 ? '' : `é${i}`])
    importRows(database, 'customers', columns, rows)
    database.exec('delete from records where _record between 1000 and 6500 or _record = 9000')
    const left = rows.filter((_, i) => (i < 999 || i >= 6500) && i < 8999)
    expect(rowsOf(database)).toEqual(left)
    expect(rowsOf(database, [1, 7000, 8999])).toEqual([rows[0], rows[6999], rows[8998]])
    expect(rowsOf(database, [])).toEqual([])
  })

  it.each([
    ['NUL', 'a\0b'],
    ['separators of ours', '\u001f,\u00ff|\n"'],
    ['many lines', 'a\r\nb\n\nc'],
    ['letters of every length', 'aé€😀'],
    ['a cell of a megabyte', 'é'.repeat(500_000)],
  ])('keeps %s', (_, text) => {
    const database = aBase()
    const rows = [
      ['1', text, ''],
      ['2', '', text],
      ['3', text, text],
    ]
    importRows(database, 'customers', columns, rows)
    expect(rowsOf(database)).toEqual(rows)
  })

  it('reads bytes that are no text as they are', () => {
    const database = aBase()
    const rows = Array.from({ length: 20 }, (_, i) => [String(i), 'a', 'b'])
    importRows(database, 'customers', columns, rows)
    database.exec("update records set notes = cast(x'61ff62' as text) where _record in (3, 4, 20)")
    const read = readRecordColumns(database)
    const { values, ids } = read.columns[1]!.cells
    const bytes = [...ids].map((id) =>
      Buffer.from(values.bytes.subarray(values.starts[id], values.starts[id + 1])).toString('hex'),
    )
    expect(bytes).toEqual(rows.map((_, i) => ([2, 3, 19].includes(i) ? '61ff62' : '61')))
    expect(rowsOf(database).map(([key, , value]) => [key, value])).toEqual(rows.map(([key, , value]) => [key, value]))
  })
})

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { RowSource } from '../../../src/io/rows.ts'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { openTable } from '../../../src/io/sqlite/table.ts'
import { DataError } from '../../../src/model/error.ts'
import type { Row } from '../../../src/model/row.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-table-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

function database(sql: string): string {
  const path = join(folder, `${files++}.sqlite`)
  const made = openDatabase(path)
  made.exec(sql)
  made.close()
  return path
}

async function rowsOf(source: RowSource): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of source.batches()) rows.push(...batch)
  return rows
}

const faultOf = (open: () => unknown): unknown => {
  try {
    return open()
  } catch (error) {
    return error instanceof DataError ? error.fault : error
  }
}

describe('a table of a SQLite file', () => {
  it.each<[string, string, string]>([
    ['text as it is, with zeros and spaces', "' 007 '", ' 007 '],
    ['NULL as an empty cell', 'null', ''],
    ['whole numbers with all their digits', '9223372036854775807', '9223372036854775807'],
    ['negative ones', '-9007199254740993', '-9007199254740993'],
    ['decimals with a dot and no more digits than they need', '1234.1', '1234.1'],
    ['a whole number kept as a decimal', '33612345678.0', '33612345678'],
    ['large decimals without exponent', '1e21', '1000000000000000000000'],
    ['small ones too', '-1.5e-7', '-0.00000015'],
    ['a blob of text as text', "x'c3a974c3a9'", 'été'],
    ['any other blob in hexadecimal', "x'ff00fe'", 'ff00fe'],
  ])('gives %s', async (_says, value, cell) => {
    const source = openTable(database(`create table t(a, b text); insert into t values (${value}, 'x')`))
    expect(source.sample).toEqual([[cell, 'x']])
    expect(await rowsOf(source)).toEqual([{ line: 1, cells: [cell, 'x'] }])
  })

  it.each<[string, string, string, string[]]>([
    ['the only one there is', 'create table stuff(a)', 'stuff', []],
    ['the one called customers', 'create table orders(a); create table Customers(a)', 'Customers', ['orders']],
    ['a French name', 'create table commandes(a); create table tbl_clients(a)', 'tbl_clients', ['commandes']],
    ['the exact word before a longer name', 'create table client_notes(a); create table kunden(a)', 'kunden', ['client_notes']],
    ['else the one with most rows', 'create table a(x); create table b(x); insert into b values (1)', 'b', ['a']],
    ['a table before a view', 'create table x(a); create view customers as select a from x', 'x', ['customers']],
    [
      'no shadow of a full-text table',
      'create virtual table docs using fts5(body); create table t(a); insert into t values (1)',
      't',
      ['docs'],
    ],
  ])('chooses %s', (_says, sql, part, otherParts) => {
    expect(openTable(database(sql))).toMatchObject({ part, otherParts, format: 'sqlite', headerLine: undefined })
  })

  it('reads the table it is told to, in any case, and views', () => {
    const path = database(`create table customers(a); create table "Old ""ones"""(b, "c d"); create view v as select 1 as one`)
    expect(openTable(path, 'old "ONES"').header).toEqual(['b', 'c d'])
    expect(openTable(path, 'v').sample).toEqual([['1']])
    expect(faultOf(() => openTable(path, 'nobody'))).toEqual({
      fault: 'no-such-part',
      about: { path, part: 'nobody', parts: ['customers', 'Old "ones"', 'v'] },
    })
  })

  it('reads tables without rowid, with computed columns, and with a column called rowid', async () => {
    const path = database(`create table a(k text primary key, n integer, d as (n * 2)) without rowid;
      insert into a values ('y', 1), ('x', 2); create table b(rowid text, oid text); insert into b values ('z', 'w'), ('v', 'u')`)
    expect((await rowsOf(openTable(path, 'a'))).map(({ cells }) => cells)).toEqual([
      ['x', '2', '4'],
      ['y', '1', '2'],
    ])
    expect((await rowsOf(openTable(path, 'b'))).map(({ cells }) => cells)).toEqual([
      ['z', 'w'],
      ['v', 'u'],
    ])
  })

  it('numbers the rows of a long table and leaves early without a trace', async () => {
    const path = database(
      `create table t(a); with recursive n(i) as (select 1 union all select i + 1 from n where i < 12345) insert into t select i from n`,
    )
    const source = openTable(path)
    expect(source.sample).toHaveLength(1000)
    const rows = await rowsOf(source)
    expect(rows).toHaveLength(12_345)
    expect(rows.every(({ line, cells }) => cells[0] === String(line))).toBe(true)
    for await (const batch of source.batches()) {
      expect(batch).toHaveLength(5000)
      break
    }
    const again = openDatabase(path)
    again.exec('drop table t') // nobody holds it
    again.close()
  })

  it('leaves nothing beside a file in WAL mode, nor a byte of it changed', async () => {
    const path = database(`pragma journal_mode = wal; create table t(a); insert into t values ('x')`)
    const before = readFileSync(path)
    const listed = readdirSync(folder)
    expect(await rowsOf(openTable(path))).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(listed)
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('reads what stands in the log beside it', async () => {
    const path = join(folder, 'live.sqlite')
    const live = openDatabase(path)
    live.pragma('journal_mode = wal')
    live.exec(`create table t(a); insert into t values ('in the log')`)
    expect((await rowsOf(openTable(path)))[0]?.cells).toEqual(['in the log'])
    const copy = join(folder, 'copy.sqlite')
    for (const ending of ['', '-wal']) copyFileSync(path + ending, copy + ending)
    live.close()
    expect((await rowsOf(openTable(copy)))[0]?.cells).toEqual(['in the log'])
    expect(readdirSync(folder)).toContain('copy.sqlite-wal')
  })

  it.each<[string, () => string, string]>([
    ['a file that is cut short', () => cut(database('create table t(a); create table u(a)'), 4000), 'SQLITE_'],
    ['a file that only begins like one', () => written('SQLite format 3\0 and so on'), 'SQLITE_NOTADB'],
    ['standard input', () => '-', 'ESPIPE'],
  ])('refuses %s', (_says, path, why) => {
    expect(faultOf(() => openTable(path()))).toMatchObject({
      fault: 'unreadable',
      about: { why: expect.stringContaining(why) as string },
    })
  })

  it('says so when there is no table', () => {
    const path = database('create table t(a); drop table t')
    expect(faultOf(() => openTable(path))).toEqual({ fault: 'no-table', about: { path } })
  })
})

function cut(path: string, length: number): string {
  writeFileSync(path, readFileSync(path).subarray(0, length))
  return path
}

function written(text: string): string {
  const path = join(folder, `${files++}.sqlite`)
  writeFileSync(path, text)
  return path
}

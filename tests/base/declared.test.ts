import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keepExport } from '../../src/base/exports.ts'
import { keepForecast } from '../../src/base/forecasts.ts'
import { openToRead, openToWrite } from '../../src/base/open.ts'
import { keepDisclosure } from '../../src/base/subject/disclosures.ts'
import { addColumns } from '../../src/base/schema.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { baseTables } from '../../src/model/base-tables.ts'
import type { FieldName, TableName } from '../../src/model/field.ts'
import { fieldsOf } from '../../src/model/field.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-declared-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 1, host: 'here', isAlive: () => true }

/** A base with every table that comes late, every field, and a custom column in each table. */
async function wholeBase(): Promise<Database> {
  const path = join(folder, 'crm.sqlite')
  const held = await openToWrite(path, self)
  for (const table of Object.keys(fieldsOf) as TableName[]) {
    const fields = Object.keys(fieldsOf[table]).map((name) => ({ name, field: name as FieldName }))
    addColumns(held.database, table, [...fields, { name: 'Pointure', field: undefined }])
  }
  held.commit()
  held.close()
  const day = '2026-06-30'
  await keepExport(path, { day, recipient: 'Agence Exemple', purpose: 'mailing', columns: ['email'], customers: 1 }, self)
  await keepForecast(path, { asOf: day, horizonDays: 30, model: 'nbd', knew: {} }, [], self)
  await keepDisclosure(path, { day, right: 'access', verified: 'code by e-mail' }, self)
  return openToRead(path)
}

/** Columns as `table.column` that are declared nowhere: neither as the base's own, nor in `columns`. */
const undeclared = (database: Database): unknown[] => {
  const all = database
    .prepare(
      `select s.name "table", c.name "column" from sqlite_schema s join pragma_table_xinfo(s.name) c where s.type = 'table'
         and not exists (select 1 from columns d where d.name = c.name
           and d.table_name = case s.name when 'records' then 'customers' else s.name end)`,
    )
    .all() as { table: string; column: string }[]
  return all
    .filter(({ table, column }) => baseTables[table]?.columns[column] === undefined)
    .map(({ table, column }) => `${table}.${column}`)
}

test('every column of every table of a base is classified', async () => {
  const database = await wholeBase()
  expect(undeclared(database)).toEqual([])
  const tables = database.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all()
  expect(Object.keys(baseTables).toSorted()).toEqual(tables)
  for (const [table, { columns, tie }] of Object.entries(baseTables)) {
    const there = database.prepare('select name from pragma_table_xinfo(?)').pluck().all(table)
    expect(there).toEqual(expect.arrayContaining(Object.keys(columns)))
    if (tie.to !== 'nobody') expect(Object.keys(columns)).toContain(tie.column)
    else expect(Object.values(columns).some(({ personal }) => personal)).toBe(false)
  }
  database.close()
})

test('a column that nobody declared is found', async () => {
  const database = await wholeBase()
  database.pragma('query_only = off')
  database.exec('begin; alter table runs add column author text; create table letters (body text)')
  expect(undeclared(database)).toEqual(['runs.author', 'letters.body'])
  database.exec('rollback')
  database.close()
})

test('every table that a base is ever given is declared', () => {
  const made = readdirSync('src/base', { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join('src/base', file), 'utf8').matchAll(/create table (?:if not exists )?(\w+) /g)].map(
        ([, name]) => name!,
      ),
    )
  const passing = new Set(['rows']) // of the file in which an import's rows wait
  expect([...new Set(made)].filter((name) => !passing.has(name)).toSorted()).toEqual(Object.keys(baseTables).toSorted())
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openToRead, openToWrite } from '../../src/base/open.ts'
import { summarise } from '../../src/base/read.ts'
import { applicationId, createSchema, schemaVersion } from '../../src/base/schema.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { openDatabase } from '../../src/io/sqlite/driver.ts'
import { aBase, customersOfOrders, decide, exported, importRows, merge, undo } from './a-base.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-versions-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 1, host: 'here', isAlive: () => true }

const evidence = `_import integer not null, _source integer not null, _line integer not null, _key text not null,
  _nth integer not null default 1, _layout integer not null, _original text not null`

/** The schema of version 1, with a customer file and orders of one file each. */
const version1 = `
create table sources (source_id integer primary key, name text not null, table_name text not null, key_column text,
  unique (name, table_name)) strict;
create table layouts (layout_id integer primary key, header text not null unique) strict;
create table imports (import_id integer primary key, source_id integer not null references sources,
  layout_id integer not null references layouts, file text not null, imported_on text not null,
  encoding text, delimiter text, header_line integer,
  read integer not null, stored integer not null, updated integer not null, unchanged integer not null,
  rejected integer not null, blank integer not null, suppressed integer not null) strict;
create table columns (table_name text not null, name text not null collate nocase, field text, class text not null,
  position integer not null, primary key (table_name, name)) strict, without rowid;
create table records (_record integer primary key, _owner integer,
  _customer integer generated always as (coalesce(_owner, _record)) virtual, ${evidence}, id text, city text) strict;
create table customers (_customer integer primary key, id text, city text) strict;
create table orders (_record integer primary key, _customer integer, _identifier text, ${evidence},
  order_id text, customer text) strict;
create table interactions (_record integer primary key, _customer integer, _identifier text, ${evidence}) strict;
create table consents (_record integer primary key, _customer integer, _identifier text, ${evidence}) strict;
insert into sources values (1, 'shop.csv', 'customers', 'id'), (2, 'shop.csv', 'orders', 'order_id');
insert into layouts values (1, '["id","city"]'), (2, '["order_id","customer"]');
insert into imports values (1, 1, 1, 'shop.csv', '2026-01-01', null, null, null, 2, 2, 0, 0, 0, 0, 0),
  (2, 2, 2, 'shop.csv', '2026-01-01', null, null, null, 2, 2, 0, 0, 0, 0, 0);
insert into columns values ('customers', 'id', 'id', 'identity', 0), ('customers', 'city', 'city', 'contact', 1),
  ('orders', 'order_id', 'order_id', 'accounting', 0), ('orders', 'customer', 'customer', 'identity', 1);
insert into records (_record, _import, _source, _line, _key, _layout, _original, id, city)
  values (1, 1, 1, 2, '=1', 1, '["1","Lyon"]', '1', 'Lyon'), (2, 1, 1, 3, '=2', 1, '["2",""]', '2', null);
insert into customers values (1, '1', 'Lyon'), (2, '2', null);
insert into orders values (1, 2, null, 2, 2, 2, '=A', 1, 2, '["A","2"]', 'A', '2'), (2, null, null, 2, 2, 3, '=B', 1, 2, '["B","9"]', 'B', '9');
`

let made = 0
function version1Base(): string {
  const path = join(folder, `${++made}.sqlite`)
  const database = openDatabase(path)
  database.pragma(`application_id = ${applicationId}`)
  database.pragma('user_version = 1')
  database.exec(version1)
  database.close()
  return path
}

/** Tables with their columns, and indexes: what SQL sees of a schema. */
function shapeOf(database: Database): unknown {
  return database
    .prepare(
      `select s.type, s.name, c.name, c.type, c."notnull", c.pk, c.hidden from sqlite_schema s
       left join pragma_table_xinfo(s.name) c where c.name is null or c.name not in ('id', 'city', 'order_id', 'customer')
       order by s.name, c.cid`,
    )
    .raw()
    .all()
}

test('a base of version 1 is read as it is', () => {
  const path = version1Base()
  const database = openToRead(path)
  expect(summarise(database)).toMatchObject({ version: 1, customers: 2, records: 2, orders: 2, orphans: 1 })
  expect(exported(database)).toEqual([
    ['id', 'source_id', 'city'],
    ['c1', '1', 'Lyon'],
    ['c2', '2', ''],
  ])
  database.close()
})

test('it becomes one of ours when it is written', async () => {
  const path = version1Base()
  const held = await openToWrite(path, self)
  held.commit()
  held.close()
  const database = openDatabase(path)
  expect(database.pragma('user_version', { simple: true })).toBe(schemaVersion)
  expect(shapeOf(database)).toEqual(shapeOf(aBase()))
  expect(customersOfOrders(database)).toEqual([2, null])
  const before = exported(database)
  importRows(
    database,
    'customers',
    ['id', 'city'],
    [
      ['1', 'Lyon'],
      ['9', 'Nice'],
    ],
  )
  expect(customersOfOrders(database)).toEqual([2, 3])
  merge(database, [[1, 2]])
  expect(customersOfOrders(database)).toEqual([1, 3])
  undo(database)
  expect(exported(database)).toEqual([...before, ['c3', '9', 'Nice']])
  database.close()
})

test('a run that keeps nothing leaves it as old as it was', async () => {
  const path = version1Base()
  const held = await openToWrite(path, self)
  held.close()
  const database = openDatabase(path)
  expect(database.pragma('user_version', { simple: true })).toBe(1)
  expect(customersOf(database)).toEqual([2, null])
  database.close()
})

function customersOf(database: Database): unknown[] {
  return database.prepare('select _customer from orders order by _record').pluck().all()
}

test('the last number of each kind of evidence is known after a migration', async () => {
  const path = version1Base()
  const held = await openToWrite(path, self)
  expect(held.database.prepare('select * from numbering').raw().all()).toEqual([
    ['consents', 0],
    ['interactions', 0],
    ['orders', 2],
    ['records', 2],
  ])
  held.close()
})

test('a new base has the version of ours', () => {
  const database = openDatabase(':memory:')
  createSchema(database)
  expect(database.pragma('user_version', { simple: true })).toBe(schemaVersion)
})

test('a base of version 2 keeps its merges, and what is decided about it can be taken back', async () => {
  const path = version2Base()
  const old = openToRead(path)
  const before = exported(old)
  old.close()
  const held = await openToWrite(path, self)
  held.commit()
  held.close()
  const database = openDatabase(path)
  expect(database.pragma('user_version', { simple: true })).toBe(schemaVersion)
  expect(shapeOf(database)).toEqual(shapeOf(mergedBase()))
  expect(exported(database)).toEqual(before)
  decide(database, [[1, 'city', 'Lyon', 'Nice']])
  expect(exported(database)).toEqual([before[0], ['c1', '2', 'Nice']])
  undo(database, 2, 'validate')
  expect(exported(database)).toEqual(before)
  undo(database, 1)
  expect(exported(database)).toHaveLength(3)
  database.close()
})

function mergedBase(): Database {
  const database = aBase()
  importRows(
    database,
    'customers',
    ['id', 'city'],
    [
      ['1', 'Lyon'],
      ['2', ''],
    ],
  )
  merge(database, [[1, 2]])
  return database
}

const addedLater = ['requests', 'request_steps', 'request_subjects', 'identity_codes', 'marks', 'warnings', 'register_answers']

/** A base of version 2 in which two records were merged: one of ours without what came after it. */
function version2Base(): string {
  const path = join(folder, `${++made}.sqlite`)
  const database = mergedBase()
  database.exec('drop table decisions')
  for (const table of ['segments', 'segment_versions', 'memberships', 'refreshes', 'audit_end', ...addedLater])
    database.exec(`drop table ${table}`)
  database.pragma('user_version = 2')
  database.exec(`vacuum into '${path}'`)
  database.close()
  return path
}

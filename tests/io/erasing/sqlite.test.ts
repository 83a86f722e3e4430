import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { purge } from '../../../src/base/purge.ts'
import {
  eraseRows,
  openForeign,
  ownTables,
  takeBackBegun,
  type RowsLike,
  type TableErased,
} from '../../../src/io/erasing/sqlite.ts'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clientele-test-'))
  path = join(folder, 'theirs.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

function made(sql: string): void {
  const database = openDatabase(path)
  database.exec(sql)
  database.close()
}

/** Erases, makes the bytes go, and tells what was done. */
function erased(rows: Readonly<Record<string, readonly RowsLike[]>>): TableErased[] {
  const database = openForeign(path)
  try {
    const done = eraseRows(
      path,
      database,
      Object.entries(rows).map(([table, like]) => ({ table, rows: like })),
    )
    expect(purge(database)).toEqual({ busy: false, indexes: [] })
    return done
  } finally {
    database.close()
  }
}

function asked(query: string): unknown[] {
  const database = openDatabase(path, { readonly: true })
  try {
    return database.prepare(query).raw().all()
  } finally {
    database.close()
  }
}

const goes = (...row: string[]): RowsLike => ({ row, cells: undefined })
const deleted = (table: string, n: number): TableErased => ({ table, deleted: n, anonymised: 0 })
const anonymised = (table: string, n: number): TableErased => ({ table, deleted: 0, anonymised: n })
const two = "insert into people values (1, 'ann@example.com', 'Ann'), (2, 'bob@example.com', 'Bob');"
const people = `create table people (id integer primary key, email text, name text); ${two}`
const [ann, bob] = [goes('1', 'ann@example.com', 'Ann'), [2, 'bob@example.com', 'Bob']]

describe('eraseRows', () => {
  it.each<[string, string, RowsLike[], TableErased, unknown[]]>([
    ['takes a row', people, [ann], deleted('people', 1), [bob]],
    [
      'takes all rows that are the same',
      `create table people (id integer, email text, name text); ${two} insert into people values (1, 'ann@example.com', 'Ann');`,
      [ann],
      deleted('people', 2),
      [bob],
    ],
    [
      'takes a row of a table without a row id',
      `create table people (id integer, email text, name text, primary key (email, id)) without rowid; ${two}`,
      [ann],
      deleted('people', 1),
      [bob],
    ],
    [
      'takes a row of a table that calls a column rowid',
      `create table people (rowid text, email text, name text); ${two}`,
      [ann],
      deleted('people', 1),
      [['2', 'bob@example.com', 'Bob']],
    ],
    [
      'takes a row of a strict table whose texts are stored as bytes',
      "create table people (id int, email blob, name text) strict; insert into people values (1, x'616e6e406578616d706c652e636f6d', 'Ann'), (2, x'ff', 'Bob');",
      [ann],
      deleted('people', 1),
      [[2, Buffer.from([0xff]), 'Bob']],
    ],
    [
      'takes a row that is known by numbers alone',
      'create table people (id int, email real, name text); insert into people values (1, 0.5, null), (2, 1.5, null);',
      [goes('1', '0.5', '')],
      deleted('people', 1),
      [[2, 1.5, null]],
    ],
    [
      'takes a row with a computed column, which follows',
      `create table people (id integer primary key, email text, name text, mail text as (upper(email)) stored);
       insert into people (id, email, name) values (1, 'ann@example.com', 'Ann'), (2, 'bob@example.com', 'Bob');`,
      [goes('1', 'ann@example.com', 'Ann', 'ANN@EXAMPLE.COM')],
      deleted('people', 1),
      [[...bob, 'BOB@EXAMPLE.COM']],
    ],
    [
      'empties cells, a computed one by what it is computed of',
      `create table people (id integer primary key, email text, name text, mail text as (upper(email)));
       insert into people (id, email, name) values (1, 'ann@example.com', 'Ann');`,
      [{ row: ['1', 'ann@example.com', 'Ann', 'ANN@EXAMPLE.COM'], cells: [1, 3].map((column) => ({ column, after: '' })) }],
      anonymised('people', 1),
      [[1, null, 'Ann', null]],
    ],
    [
      'empties cells that can be neither nothing nor the same',
      "create table people (id int not null, email text not null unique, name text not null check (name <> '')); " + two,
      [
        { row: ann.row, cells: [0, 1, 2].map((column) => ({ column, after: '' })) },
        { row: bob.map(String), cells: [0, 1, 2].map((column) => ({ column, after: '' })) },
      ],
      anonymised('people', 2),
      [
        [0, '', '-1'],
        [0, '-2', '-2'],
      ],
    ],
    ['respects a trigger that forbids it, and empties', `${people} create trigger no before delete on people begin select raise(abort, 'no'); end;`, [ann], anonymised('people', 1), [[1, null, null], bob]], // prettier-ignore
    [
      'takes what an index over part of the rows knows',
      `${people} create index some on people (email) where name is not null; create index lower on people (lower(email));`,
      [ann],
      deleted('people', 1),
      [bob],
    ],
  ])('%s', (_, sql, rows, done, left) => {
    made(sql)
    expect(erased({ people: rows })).toEqual([done])
    expect(asked('select * from people')).toEqual(left)
    expect(asked('pragma integrity_check')).toEqual([['ok']])
    expect(readFileSync(path).toString('latin1').toLowerCase()).not.toContain('ann@')
  })

  const orders = (action: string): string =>
    `${people} create table orders (id integer primary key, person int references people (id) ${action}, note text);
     insert into orders values (7, 1, 'tea'), (8, 2, 'cup');`

  it.each<[string, string, TableErased, unknown[], unknown[]]>([
    ['takes what hangs on a row', 'on delete cascade', deleted('people', 1), [bob], [[8, 2, 'cup']]],
    ['lets go of what pointed at a row', 'on delete set null', deleted('people', 1), [bob], [[7, null, 'tea'], [8, 2, 'cup']]], // prettier-ignore
    ['empties a row that others point at', '', anonymised('people', 1), [[1, null, null], bob], [[7, 1, 'tea'], [8, 2, 'cup']]], // prettier-ignore
    ['empties it where that is told at the end', 'deferrable initially deferred', anonymised('people', 1), [[1, null, null], bob], [[7, 1, 'tea'], [8, 2, 'cup']]], // prettier-ignore
  ])('%s', (_, action, done, left, theirs) => {
    made(orders(action))
    expect(erased({ people: [ann] })).toEqual([done])
    expect(asked('select * from people')).toEqual(left)
    expect(asked('select * from orders')).toEqual(theirs)
    expect(asked('pragma foreign_key_check')).toEqual([])
  })

  it.each(['on delete cascade', 'on delete cascade not null'])(
    'keeps an order that would go with its customer (%s)',
    (action) => {
      made(orders(action))
      const order = { row: ['7', '1', 'tea'], cells: [{ column: 1, after: '' }] }
      erased({ orders: [order], people: [ann] })
      expect(asked('select id, note from orders')).toEqual([
        [7, 'tea'],
        [8, 'cup'],
      ])
      expect(asked('select name from people where email is not null')).toEqual([['Bob']])
      expect(asked('pragma foreign_key_check')).toEqual([])
    },
  )

  it('takes rows that point at others before those', () => {
    made(orders(''))
    expect(erased({ people: [ann], orders: [goes('7', '1', 'tea')] })).toEqual([deleted('people', 1), deleted('orders', 1)])
    expect(asked('select * from people')).toEqual([bob])
  })

  it('changes nothing where a row is no longer as it was read', () => {
    made(people)
    expect(() => erased({ people: [ann, goes('2', 'bob@example.com', 'Robert')] })).toThrow('changed-meanwhile')
    expect(asked('select * from people')).toEqual([['1', 'ann@example.com', 'Ann'].map((cell, at) => (at === 0 ? 1 : cell)), bob])
  })

  it.each(['wal', 'delete', 'truncate', 'persist'])('leaves no byte in any file, with a journal of kind %s', (journal) => {
    made(`pragma journal_mode = ${journal}; ${people} analyze;`)
    erased({ people: [ann] })
    for (const end of ['', '-wal', '-journal', '-shm']) {
      let bytes = ''
      try {
        bytes = readFileSync(`${path}${end}`).toString('latin1')
      } catch {
        continue // no such file
      }
      expect(bytes).not.toContain('ann@')
    }
    if (journal === 'wal') expect(asked('pragma journal_mode')).toEqual([['wal']])
  })

  it.each([
    ['that keeps its texts', 'create virtual table people using fts5(id, email, name);'],
    ['of the older kind', 'create virtual table people using fts4(id, email, name);'],
  ])('takes a row of a search index %s, words and all', (_, sql) => {
    made(`${sql} ${two.replaceAll(/\((\d)/g, "('$1'").replaceAll('Ann', 'Annabella')}`)
    erased({ people: [goes('1', 'ann@example.com', 'Annabella')] })
    expect(asked('select name from people')).toEqual([['Bob']])
    expect(asked("select name from people where people match 'annabella'")).toEqual([])
    expect(readFileSync(path).toString('latin1').toLowerCase()).not.toContain('annabella')
  })

  it('makes a search index over a table again without the row', () => {
    made(
      `${people} update people set name = 'Annabella' where id = 1;
       create virtual table words using fts5(email, name, content = people, content_rowid = id);
       insert into words (words) values ('rebuild');`,
    )
    erased({ people: [goes('1', 'ann@example.com', 'Annabella')] })
    expect(asked("select count(*) from words where words match 'annabella'")).toEqual([[0]])
    expect(asked("select count(*) from words where words match 'bob'")).toEqual([[1]])
    expect(readFileSync(path).toString('latin1').toLowerCase()).not.toContain('annabella')
  })

  it('says who holds a file that it may not write', () => {
    made(people)
    const other = openDatabase(path)
    other.exec('begin immediate')
    const database = openForeign(path)
    try {
      database.pragma('busy_timeout = 10')
      expect(() => eraseRows(path, database, [{ table: 'people', rows: [ann] }])).toThrow('held-open')
    } finally {
      database.close()
      other.close()
    }
  })
})

describe('ownTables', () => {
  it('names tables that hold rows, and search indexes that keep texts; no views, no tables behind those', () => {
    made(
      `${people} create view names as select name from people;
       create virtual table notes using fts5(text);
       create virtual table words using fts5(email, content = people, content_rowid = id);
       create table "odd ""name" (a);`,
    )
    expect(ownTables(path)).toEqual(['people', 'notes', 'odd "name'])
  })
})

describe('takeBackBegun', () => {
  it('makes a database readable again whose writer was cut off', () => {
    made(
      `pragma page_size = 512; ${people} insert into people with recursive n (value) as (select 3 union all select value + 1 from n where value < 2000) select value, 'p' || value, 'x' from n;`,
    )
    const writer = openDatabase(path)
    writer.exec("pragma cache_size = 1; begin; update people set email = email || 'x';")
    for (const end of ['', '-journal']) copyFileSync(`${path}${end}`, join(folder, `cut.sqlite${end}`))
    writer.exec('rollback')
    writer.close()
    path = join(folder, 'cut.sqlite')
    expect(() => asked('select * from people')).toThrow('readonly')
    takeBackBegun(path)
    expect(asked('select email from people limit 1')).toEqual([['ann@example.com']])
  })

  it('leaves a database alone that is whole', () => {
    made(people)
    takeBackBegun(path)
    expect(asked('select * from people')).toHaveLength(2)
  })
})

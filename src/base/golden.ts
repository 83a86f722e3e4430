import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { decidedCells } from './decided-cells.ts'
import type { RecordColumns } from './record-columns.ts'
import { readRecordColumns } from './record-columns.ts'
import { columnsOf } from './schema.ts'

/**
 * Makes the golden cells of customers of several records, in the order of `records.columns`. What it makes of some rows must
 * depend on nothing but their cells, sources and imports, their order and the settings: it is asked again, with other rows
 * around them, when one of the records changes and when a later run is taken back.
 *
 * @param settings of the run that last formed the customers, as they came back from JSON
 */
export type Golden = (records: RecordColumns, settings: unknown) => GoldenOfRows

/** @param rows all those of one customer, ascending */
export type GoldenOfRows = (rows: readonly number[]) => readonly string[]

/** Finds the records of a customer fast, once any were merged or decided about; before that every record is its own. */
export function indexOwners(database: Database): void {
  database.exec('create index if not exists records_owner on records (_owner) where _owner is not null')
}

/** Has this base ever merged records, or decided about one? */
export function hasMerged(database: Database): boolean {
  return database.prepare("select 1 from sqlite_schema where name = 'records_owner'").get() !== undefined
}

/** Writes the golden record of a customer, which may be new; '' is stored as null, as an import does. */
export function goldenWriter(database: Database): (customer: number, cells: readonly string[]) => void {
  const { names, update } = goldenColumns(database)
  const write = database.prepare(
    `insert into customers (${['_customer', ...names].join(', ')}) values (${['?', ...names.map(() => '?')].join(', ')}) ${update}`,
  )
  return (customer, cells) => void write.run(customer, ...cells.map((cell) => (cell === '' ? null : cell)))
}

/**
 * Makes the golden records of these customers again from the records that are theirs now, as decisions have them. A customer of
 * one record is that record; one without records is no more.
 */
export function remakeCustomers(database: Database, customers: readonly number[], golden: Golden): void {
  if (customers.length === 0) return
  indexOwners(database)
  // A column of a source may be called like one of these: every name below says whose it is.
  database.exec(`create temp table remade (customer integer primary key);
    create temp table members (record integer primary key, customer integer not null)`)
  const note = database.prepare('insert into remade values (?)')
  for (const customer of customers) note.run(customer)
  database.exec(`insert into members select r._record, c.customer from remade c cross join records r on r._record = c.customer
      where r._owner is null;
    insert into members select r._record, c.customer from remade c cross join records r on r._owner = c.customer;
    delete from customers where customers._customer in (select c.customer from remade c)
      and customers._customer not in (select m.customer from members m)`)
  copySingles(database)
  surviveSeveral(database, golden)
  database.exec('drop table remade; drop table members')
}

function copySingles(database: Database): void {
  const { names, update } = goldenColumns(database)
  const cellOf = decidedCells(database, 'r')
  const cells = columnsOf(database, 'customers').map(({ name }) => `nullif(${cellOf(name)}, '')`)
  database.exec(`insert into customers (${['_customer', ...names].join(', ')})
    select ${['m.customer', ...cells].join(', ')}
    from (select customer, min(record) record from members group by customer having count(*) = 1) m
    cross join records r on r._record = m.record
    where true ${update}`)
}

function surviveSeveral(database: Database, golden: Golden): void {
  const several = database
    .prepare(
      `select record from members where customer in (select customer from members group by customer having count(*) > 1)
       order by record`,
    )
    .pluck()
    .all() as number[]
  if (several.length === 0) return
  const records = readRecordColumns(database, several)
  const rowsOf = new Map<number, number[]>()
  for (const [row, customer] of records.customers.entries()) {
    const rows = rowsOf.get(customer)
    if (rows === undefined) rowsOf.set(customer, [row])
    else rows.push(row)
  }
  const runOf = database
    .prepare('select max(run_id) from assignments join runs using (run_id) where after = ? and undone_on is null')
    .pluck()
  const settingsOf = database.prepare('select settings from runs where run_id = ?').pluck()
  const makers = new Map<number, GoldenOfRows>()
  const write = goldenWriter(database)
  for (const [customer, rows] of rowsOf) {
    const run = runOf.get(customer) as number
    if (!makers.has(run)) makers.set(run, golden(records, JSON.parse(settingsOf.get(run) as string)))
    write(customer, makers.get(run)!(rows))
  }
}

/** The columns of golden records as SQL names, and what to do where a customer has one already. */
function goldenColumns(database: Database): { names: string[]; update: string } {
  const names = columnsOf(database, 'customers').map(({ name }) => quoteName(name))
  const set = names.map((name) => `${name} = excluded.${name}`).join(', ')
  return { names, update: `on conflict do ${set === '' ? 'nothing' : `update set ${set}`}` }
}

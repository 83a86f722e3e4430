import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { baseTables } from '../model/base-tables.ts'
import { columnsOf } from './schema.ts'

/** What is to go from a base: plain data, numbers of rows. */
export interface BaseErasure {
  /** All records of all customers who go. */
  readonly records: readonly number[]
  /** Orders that stay, without the person. */
  readonly anonymise: readonly number[]
  /** Rows that go although their table's tie does not tell: those of nobody, and orders that are old enough. */
  readonly delete: Readonly<Record<'orders' | 'interactions' | 'consents', readonly number[]>>
  /** What forecasts and requests call them. */
  readonly names: readonly string[]
}

/** What was done to a table. */
export interface ErasedRows {
  readonly table: string
  readonly deleted: number
  readonly anonymised: number
}

/**
 * Erases from every table of a base, in the caller's transaction, by the one declaration of what ties rows to people
 * (`model/base-tables`). Orders that must be kept lose all that is not accounting: whose they were, the cells that they came from,
 * and what tells their row apart, unless that is the number of the order.
 */
export function eraseFromBase(database: Database, erasure: BaseErasure): ErasedRows[] {
  return withListed(database, erasure, () => Object.keys(baseTables).map((table) => eraseFromTable(database, table)))
}

/** What erasing would do to each table. Nothing is touched. */
export function countTied(database: Database, erasure: BaseErasure): ErasedRows[] {
  return Object.entries(baseTables).map(([table, { tie }]): ErasedRows => {
    const count = (column: string, values: readonly (number | string)[]): number =>
      database
        .prepare(`select count(*) from ${table} where ${column} in (select value from json_each(?))`)
        .pluck()
        .get(JSON.stringify(values)) as number
    if (table in relatedNames) {
      const deleted = erasure.delete[table as keyof typeof relatedNames].length
      return { table, deleted, anonymised: table === 'orders' ? erasure.anonymise.length : 0 }
    }
    if (tie.to === 'nobody') return { table, deleted: 0, anonymised: 0 }
    const byName = tie.to === 'name' || tie.to === 'identifier'
    return { table, deleted: count(tie.column, byName ? erasure.names : erasure.records), anonymised: 0 }
  })
}

function withListed<Answer>(
  database: Database,
  { records, anonymise, delete: rows, names }: BaseErasure,
  work: () => Answer,
): Answer {
  database.exec(`create temp table leaving (record integer primary key);
    create temp table kept_orders (number integer primary key);
    create temp table leaving_rows (table_name text not null, number integer not null, primary key (table_name, number)) without rowid;
    create temp table leaving_names (name text primary key) without rowid`)
  const fill = (table: string, values: readonly (number | string)[]): void =>
    void database.prepare(`insert or ignore into ${table} select value from json_each(?)`).run(JSON.stringify(values))
  fill('leaving', records)
  fill('kept_orders', anonymise)
  fill('leaving_names', names)
  for (const [table, numbers] of Object.entries(rows))
    database.prepare('insert into leaving_rows select ?, value from json_each(?)').run(table, JSON.stringify(numbers))
  try {
    return work()
  } finally {
    // A full disk rolls everything back, these too.
    for (const table of ['leaving', 'kept_orders', 'leaving_rows', 'leaving_names'])
      database.exec(`drop table if exists temp.${table}`)
  }
}

function eraseFromTable(database: Database, table: string): ErasedRows {
  const { tie } = baseTables[table]!
  const run = (condition: string): number => database.prepare(`delete from ${table} where ${condition}`).run().changes
  if (tie.to === 'nobody') return { table, deleted: 0, anonymised: 0 }
  if (tie.to === 'name' || tie.to === 'identifier')
    return { table, deleted: run(`${tie.column} in (select name from leaving_names)`), anonymised: 0 }
  if (!(table in relatedNames)) return { table, deleted: run(`${tie.column} in (select record from leaving)`), anonymised: 0 }
  const anonymised = table === 'orders' ? anonymiseOrders(database) : 0
  return { table, deleted: run(`_record in (select number from leaving_rows where table_name = '${table}')`), anonymised }
}

/** Rows of these are listed one by one: those of nobody are among them, and orders that stay are not. */
const relatedNames = { orders: true, interactions: true, consents: true }

function anonymiseOrders(database: Database): number {
  const columns = columnsOf(database, 'orders')
  const number = columns.find(({ field }) => field === 'order_id')?.name
  // A row that is told apart by the number of its order is known again when its file comes again.
  const key = number === undefined ? "'~' || _record" : `iif(_key = '=' || ${quoteName(number)}, _key, '~' || _record)`
  const lost = columns.filter(({ class: kind }) => kind !== 'accounting').map(({ name }) => `${quoteName(name)} = null`)
  return database
    .prepare(
      `update orders set ${[`_key = ${key}`, '_owner = null', '_identifier = null', "_original = '[]'", ...lost].join(', ')}
       where _record in (select number from kept_orders)`,
    )
    .run().changes
}

import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { columnsOf } from './schema.ts'

/** The SQL that has the number of a customer. */
export const customerNumber = 'customers._customer'

/** A column of golden records, as `goldenRecords` names it, and the SQL that has its cell: null where it is empty. */
export interface AskedColumn {
  readonly name: string
  readonly sql: string
}

/** The columns of customers. */
export function askedColumns(database: Database): AskedColumn[] {
  return [
    { name: 'id', sql: `('c' || ${customerNumber})` },
    ...columnsOf(database, 'customers').map(({ name, field }) => ({
      name: field === 'id' ? 'source_id' : name,
      sql: `nullif(customers.${quoteName(name)}, '')`,
    })),
  ]
}

/** The distinct cells of a column that are not empty. */
export function distinctCells(database: Database, { sql }: AskedColumn): string[] {
  return database.prepare(`select distinct ${sql} from customers where ${sql} is not null`).pluck().all() as string[]
}

/** A condition on customers, and what its question marks stand for. */
export interface Where {
  readonly sql: string
  readonly parameters: readonly (string | number)[]
}

/** Lets SQL call functions: the same answer for the same values. */
export function letCall(database: Database, functions: Readonly<Record<string, (...values: never[]) => unknown>>): void {
  for (const [name, call] of Object.entries(functions))
    database.function(name, { deterministic: true }, call as (...values: unknown[]) => unknown)
}

/** The numbers of the customers that are so, ascending. */
export function customersWhere(database: Database, { sql, parameters }: Where): Uint32Array {
  const rows = database.prepare(`select ${customerNumber} from customers where ${sql} order by 1`).pluck()
  return Uint32Array.from(rows.all(...parameters) as number[])
}

/** The golden records of the customers that are so, in the order of their numbers. */
export function* recordsWhere(
  database: Database,
  columns: readonly AskedColumn[],
  { sql, parameters }: Where,
): Generator<readonly string[]> {
  const cells = columns.map((column) => `coalesce(${column.sql}, '')`).join(', ')
  const rows = database.prepare(`select ${cells} from customers where ${sql} order by ${customerNumber}`).raw()
  yield* rows.iterate(...parameters) as IterableIterator<string[]>
}

/** The condition of being one of these. */
export const amongCustomers = (customers: Uint32Array): Where => ({
  sql: `${customerNumber} in (select value from json_each(?))`,
  parameters: [`[${customers.join()}]`],
})

/** A condition, but for these customers. */
export const apartFrom = (customers: Uint32Array, where: Where): Where =>
  customers.length === 0
    ? where
    : {
        sql: `(${where.sql}) and ${customerNumber} not in (select value from json_each(?))`,
        parameters: [...where.parameters, `[${customers.join()}]`],
      }

/** How many customers there are. */
export function countCustomers(database: Database): number {
  return database.prepare('select count(*) from customers').pluck().get() as number
}

/** The highest number that a customer has; 0 where there are none. */
export function lastCustomer(database: Database): number {
  return database.prepare('select coalesce(max(_customer), 0) from customers').pluck().get() as number
}

import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { TableName } from '../model/field.ts'
import type { Processing } from '../model/processing.ts'
import { columnsOf, evidenceTable, relatedTables } from './schema.ts'

/** Reads what a base of any version tells of the processing of its data. */
export function readProcessing(database: Database): Processing {
  const tables = new Set(database.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[])
  const count = (from: string): number => database.prepare(`select count(*) from ${from}`).pluck().get() as number
  const countIn = (table: string): number => (tables.has(table) ? count(table) : 0)
  const isFilled = (table: TableName, name: string): boolean =>
    database
      .prepare(`select 1 from ${evidenceTable(table)} where ${quoteName(name)} is not null and ${quoteName(name)} <> '' limit 1`)
      .get() !== undefined
  const first = database.pragma('user_version', { simple: true }) === 1 // whose orders name the customer, not a record
  return {
    customers: count('customers'),
    buyers: first
      ? count('(select distinct _customer from orders where _customer is not null)')
      : count('(select distinct r._customer from orders o join records r on r._record = o._owner)'),
    interactions: count('interactions'),
    columns: (['customers', ...relatedTables] as const).flatMap((table) =>
      columnsOf(database, table)
        .filter(({ name }) => isFilled(table, name))
        .map((column) => ({ table, ...column })),
    ),
    segments: countIn('segments'),
    forecasts: countIn('forecasts'),
    recipients: tables.has('exports')
      ? (database
          .prepare(
            `select recipient, purpose, max(exported_on) last from exports where length(recipient) > 0
             group by recipient, purpose order by recipient, purpose`,
          )
          .all() as Processing['recipients'])
      : [],
  }
}

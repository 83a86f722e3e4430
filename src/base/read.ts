import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { TableName } from '../model/field.ts'
import type { PackedPage } from '../model/packed.ts'
import { numberedPages, packedPages, type NumberedRow } from './pages.ts'
import { columnsOf, type DeclaredColumn, type RelatedTable, relatedTables } from './schema.ts'

/** What is in a base, in numbers. */
export interface BaseSummary {
  readonly version: number
  readonly customers: number
  readonly records: number
  readonly orders: number
  readonly interactions: number
  readonly consents: number
  /** Orders, interactions and consents whose customer is not known yet. */
  readonly orphans: number
  readonly sources: readonly {
    readonly name: string
    readonly table: string
    readonly imports: number
    readonly last: string | undefined
  }[]
  readonly columns: readonly ({ readonly table: TableName } & DeclaredColumn)[]
}

export function summarise(database: Database): BaseSummary {
  const count = (from: string): number => database.prepare(`select count(*) from ${from}`).pluck().get() as number
  const sources = database
    .prepare(
      `select name, table_name "table", count(import_id) imports, max(imported_on) last
       from sources left join imports using (source_id) group by source_id order by source_id`,
    )
    .all() as { name: string; table: string; imports: number; last: string | null }[]
  return {
    version: database.pragma('user_version', { simple: true }) as number,
    customers: count('customers'),
    records: count('records'),
    orders: count('orders'),
    interactions: count('interactions'),
    consents: count('consents'),
    orphans: relatedTables.reduce((sum, table) => sum + countOrphans(database, table), 0),
    sources: sources.map((source) => ({ ...source, last: source.last ?? undefined })),
    columns: (['customers', ...relatedTables] as const).flatMap((table) =>
      columnsOf(database, table).map((column) => ({ table, ...column })),
    ),
  }
}

/** Rows of a table in the order of their numbers, with the header they stand under. */
export interface TableRows {
  readonly header: readonly string[]
  batches(): Generator<NumberedRow[]>
  /** The cells of some columns, in that order, as they leave a base fastest. */
  packed(columns: readonly number[]): Generator<PackedPage>
}

/**
 * Every customer's golden record. The base's own id is `id`; an id that a source gave stands beside it as `source_id`.
 */
export function goldenRecords(database: Database): TableRows {
  const columns = columnsOf(database, 'customers')
  const header = ['id', ...columns.map(({ name, field }) => (field === 'id' ? 'source_id' : name))]
  return { header, ...pagesOf(database, 'customers', '_customer', ["'c' || _customer", ...cellsOf(columns)]) }
}

/** Every order, interaction or consent, in the columns it came in. */
export function relatedRows(database: Database, table: RelatedTable): TableRows {
  const columns = columnsOf(database, table)
  return { header: columns.map(({ name }) => name), ...pagesOf(database, table, '_record', cellsOf(columns)) }
}

const cellsOf = (columns: readonly DeclaredColumn[]): string[] => columns.map(({ name }) => `coalesce(${quoteName(name)}, '')`)

function pagesOf(database: Database, table: TableName, key: string, cells: readonly string[]): Omit<TableRows, 'header'> {
  return {
    batches: numberedPages(database, { table, key, cells }),
    packed: (columns) => packedPages(database, { table, key, cells: columns.map((column) => cells[column]!) })(),
  }
}

/** How many rows there are whose customer is not in the base. */
export function countOrphans(database: Database, table: RelatedTable): number {
  return database
    .prepare(`select count(*) from ${table} where ${ownerColumn(database)} is null`)
    .pluck()
    .get() as number
}

/** What a base of the first version calls `_owner`. */
export const ownerColumn = (database: Database): string =>
  database.pragma('user_version', { simple: true }) === 1 ? '_customer' : '_owner'

/** The numbers of rows whose customer is not in the base, ascending, and what they call it. */
export function orphansOf(database: Database, table: RelatedTable): { readonly number: number; readonly named: string }[] {
  const named = columnsOf(database, table).find(({ field }) => field === 'customer')?.name
  const cell = named === undefined ? "''" : `coalesce(${quoteName(named)}, '')`
  return database
    .prepare(`select _record number, ${cell} named from ${table} where ${ownerColumn(database)} is null order by _record`)
    .all() as {
    number: number
    named: string
  }[]
}

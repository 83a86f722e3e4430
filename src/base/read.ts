import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { TableName } from '../model/field.ts'
import { columnsOf, type DeclaredColumn, relatedTables } from './schema.ts'

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
  const version = database.pragma('user_version', { simple: true }) as number
  const owner = version === 1 ? '_customer' : '_owner'
  const sources = database
    .prepare(
      `select name, table_name "table", count(import_id) imports, max(imported_on) last
       from sources left join imports using (source_id) group by source_id order by source_id`,
    )
    .all() as { name: string; table: string; imports: number; last: string | null }[]
  return {
    version,
    customers: count('customers'),
    records: count('records'),
    orders: count('orders'),
    interactions: count('interactions'),
    consents: count('consents'),
    orphans: relatedTables.reduce((sum, table) => sum + count(`${table} where ${owner} is null`), 0),
    sources: sources.map((source) => ({ ...source, last: source.last ?? undefined })),
    columns: (['customers', ...relatedTables] as const).flatMap((table) =>
      columnsOf(database, table).map((column) => ({ table, ...column })),
    ),
  }
}

/** Golden records in the order of their ids, with the header they stand under. */
export interface GoldenRecords {
  readonly header: readonly string[]
  batches(): Generator<string[][]>
}

const pageRows = 5000

/**
 * Every customer's golden record. The base's own id is `id`; an id that a source gave stands beside it as `source_id`.
 */
export function goldenRecords(database: Database): GoldenRecords {
  const columns = columnsOf(database, 'customers')
  const header = ['id', ...columns.map(({ name, field }) => (field === 'id' ? 'source_id' : name))]
  const cells = columns.map(({ name }) => `coalesce(${quoteName(name)}, '')`)
  const page = database
    .prepare(
      `select ${['_customer', "'c' || _customer", ...cells].join(', ')} from customers where _customer > ? order by _customer limit ${pageRows}`,
    )
    .raw()
  return {
    header,
    *batches() {
      for (let after = 0; ;) {
        const rows = page.all(after) as [number, ...string[]][]
        if (rows.length === 0) return
        after = rows.at(-1)![0]
        yield rows.map(([, ...row]) => row)
      }
    },
  }
}

import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { ValueColumn } from '../model/columns.ts'
import { byKey, readQueryColumns } from './query-columns.ts'
import { customersOfRecords } from './record-owners.ts'
import { columnsOf, type RelatedTable } from './schema.ts'

/** Interactions or consents in columns: one row each, in the order in which they came. */
export interface RelatedColumns {
  readonly names: readonly string[]
  /** Of each row the number of its customer, 0 where that is not known. */
  readonly customers: Uint32Array
  cells(column: number): ValueColumn
}

/** Opens rows that are about customers for those who look at some of their columns. */
export function relatedColumns(database: Database, table: RelatedTable): RelatedColumns {
  const columns = columnsOf(database, table)
  const rows = byKey(database, table, '_record')
  const of = customersOfRecords(database)
  const [owners] = readQueryColumns(database, { numbers: ['coalesce(_owner, 0)'], cells: [], ...rows }).numbers
  return {
    names: columns.map(({ name }) => name),
    customers: owners!.map((record) => of[record] ?? 0),
    cells(column) {
      const cells = [`coalesce(${quoteName(columns[column]!.name)}, '')`]
      return readQueryColumns(database, { numbers: [], cells, ...rows }).cells[0]!
    },
  }
}

import type { Database } from '../io/sqlite/driver.ts'
import type { ValueColumn } from '../model/columns.ts'
import { byKey, readQueryColumns } from './query-columns.ts'
import { askedColumns, customerNumber } from './where.ts'

/** Golden records in columns: one row a customer, in the order of their numbers. */
export interface CustomerTable {
  /** As `goldenRecords` names its columns. */
  readonly names: readonly string[]
  /** The number of each row's customer, ascending. */
  readonly customers: Uint32Array
  /** The cells of a column, read when they are asked for. */
  cells(column: number): ValueColumn
}

/** Opens the golden records of a base for those who look at some of their columns. */
export function customerTable(database: Database): CustomerTable {
  const columns = askedColumns(database)
  const rows = byKey(database, 'customers', customerNumber)
  const [customers] = readQueryColumns(database, { numbers: [customerNumber], cells: [], ...rows }).numbers
  return {
    names: columns.map(({ name }) => name),
    customers: customers!,
    cells(column) {
      const cells = [`coalesce(${columns[column]!.sql}, '')`]
      return readQueryColumns(database, { numbers: [], cells, ...rows }).cells[0]!
    },
  }
}

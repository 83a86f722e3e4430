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
  /** Reads columns that will be asked for, all in one walk through the base. */
  readAhead(columns: readonly number[]): void
}

/** Opens the golden records of a base for those who look at some of their columns. */
export function customerTable(database: Database): CustomerTable {
  const columns = askedColumns(database)
  const rows = byKey(database, 'customers', customerNumber)
  const [customers] = readQueryColumns(database, { numbers: [customerNumber], cells: [], ...rows }).numbers
  const ahead = new Map<number, ValueColumn>()
  const read = (some: readonly number[]): readonly ValueColumn[] => {
    const cells = some.map((column) => `coalesce(${columns[column]!.sql}, '')`)
    return readQueryColumns(database, { numbers: [], cells, ...rows }).cells
  }
  return {
    names: columns.map(({ name }) => name),
    customers: customers!,
    cells: (column) => ahead.get(column) ?? read([column])[0]!,
    readAhead(asked) {
      const unread = asked.filter((column) => !ahead.has(column))
      if (unread.length > 0) for (const [at, cells] of read(unread).entries()) ahead.set(unread[at]!, cells)
    },
  }
}

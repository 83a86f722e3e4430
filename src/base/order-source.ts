import type { ValueColumn } from '../model/columns.ts'
import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { openToRead } from './open.ts'
import { byKey, readQueryColumns } from './query-columns.ts'
import { columnsOf } from './schema.ts'
import { letCall } from './where.ts'

/** The orders of a base, with everybody who might have one. */
export interface BaseOrders {
  /** The names of their columns: fields and custom columns. */
  readonly names: readonly string[]
  /** The ids of all customers, as `goldenRecords` has them. */
  readonly customers: readonly string[]
  /** Their cells, and their numbers in the base. The customer is the base's own id where it is known, else as the order calls it. */
  read(): { readonly rows: number; readonly columns: readonly ValueColumn[]; readonly numbers: Uint32Array }
  close(): void
}

/**
 * Opens the orders of a base.
 *
 * @throws {DataError} when it is no base, or can't be read
 */
export function openBaseOrders(path: string): BaseOrders {
  const database = openToRead(path)
  const declared = columnsOf(database, 'orders')
  // A base to which no orders came has none of their columns, and its customers are prospects.
  const columns = declared.length > 0 ? declared : (['customer', 'date'] as const).map((field) => ({ name: field, field }))
  return {
    names: columns.map(({ name }) => name),
    customers: database.prepare("select 'c' || _customer from customers").pluck().all() as string[],
    read() {
      letCall(database, { customer_of: customerOfRecords(database) })
      const cells = columns.map(({ name, field }) => {
        if (declared.length === 0) return "''"
        return field === 'customer'
          ? `coalesce('c' || customer_of(_owner), _identifier, ${quoteName(name)}, '')`
          : `coalesce(${quoteName(name)}, '')`
      })
      const found = readQueryColumns(database, { numbers: ['_record'], cells, ...byKey(database, 'orders', '_record') })
      return { rows: found.rows, columns: found.cells, numbers: found.numbers[0]! }
    },
    close: () => void database.close(),
  }
}

/** Whose a record is. Held in memory: looked up order by order, records are a walk through a base as large as their cells. */
function customerOfRecords(database: Database): (record: number | null) => number | null {
  const [records, customers] = readQueryColumns(database, {
    numbers: ['_record', '_customer'],
    cells: [],
    ...byKey(database, 'records', '_record'),
  }).numbers
  const of = new Uint32Array((records!.at(-1) ?? 0) + 1)
  for (let at = 0; at < records!.length; at++) of[records![at]!] = customers![at]!
  return (record) => (record === null ? null : of[record] || null)
}

import type { ValueColumn } from '../model/columns.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { openToRead } from './open.ts'
import { byKey, readQueryColumns } from './query-columns.ts'
import { letCustomerOf } from './record-owners.ts'
import { columnsOf } from './schema.ts'

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
      letCustomerOf(database)
      const cells = columns.map(({ name, field }) => {
        if (declared.length === 0) return "''"
        return field === 'customer'
          ? `coalesce('c' || cast(customer_of(_owner) as integer), _identifier, ${quoteName(name)}, '')`
          : `coalesce(${quoteName(name)}, '')`
      })
      const found = readQueryColumns(database, { numbers: ['_record'], cells, ...byKey(database, 'orders', '_record') })
      return { rows: found.rows, columns: found.cells, numbers: found.numbers[0]! }
    },
    close: () => void database.close(),
  }
}

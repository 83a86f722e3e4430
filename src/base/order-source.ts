import type { Source } from '../io/source.ts'
import type { Row } from '../model/row.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { openToRead } from './open.ts'
import { columnsOf } from './schema.ts'

const pageRows = 5000

/** The orders of a base as an input, with everybody who might have one. */
export interface BaseOrders extends Source {
  /** The ids of all customers, as `goldenRecords` has them. */
  readonly customers: readonly string[]
}

/**
 * The orders of a base as an input: fields and custom columns, the customer by the base's own id where it is known, else as
 * the order calls it.
 */
export function openBaseOrders(path: string): BaseOrders {
  const database = openToRead(path)
  const declared = columnsOf(database, 'orders')
  // A base to which no orders came has none of their columns, and its customers are prospects.
  const columns = declared.length > 0 ? declared : (['customer', 'date'] as const).map((field) => ({ name: field, field }))
  const owner = "'c' || (select _customer from records where records._record = orders._owner)"
  const cells = declared.map(({ name, field }) =>
    field === 'customer' ? `coalesce(${owner}, _identifier, ${quoteName(name)}, '')` : `coalesce(${quoteName(name)}, '')`,
  )
  const page = database
    .prepare(`select ${['_record', ...cells].join(', ')} from orders where _record > ? order by _record limit ${pageRows}`)
    .raw()
  return {
    path,
    size: 0,
    customers: database.prepare("select 'c' || _customer from customers").pluck().all() as string[],
    content: {
      form: 'rows',
      format: 'sqlite',
      part: undefined,
      otherParts: [],
      header: columns.map(({ name }) => name),
      headerLine: undefined,
      width: columns.length,
      sample: [],
      // oxlint-disable-next-line require-await -- a generator of batches, whatever they come from
      async *batches() {
        for (let after = 0; ;) {
          const rows = page.all(after) as [number, ...string[]][]
          if (rows.length === 0) return
          after = rows.at(-1)![0]
          yield rows.map(([line, ...row]): Row => ({ cells: row, line }))
        }
      },
    },
    close: () => void database.close(),
  }
}

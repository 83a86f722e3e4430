import type { Database } from '../io/sqlite/driver.ts'
import { byKey, readQueryColumns } from './query-columns.ts'
import { letCall } from './where.ts'

/**
 * Lets SQL ask whose a record is: `customer_of(_owner)`, null for nobody's. Held in memory: looked up row by row, records are a
 * walk through a base as large as their cells.
 */
export function letCustomerOf(database: Database): void {
  const [records, customers] = readQueryColumns(database, {
    numbers: ['_record', '_customer'],
    cells: [],
    ...byKey(database, 'records', '_record'),
  }).numbers
  const of = new Uint32Array((records!.at(-1) ?? 0) + 1)
  for (let at = 0; at < records!.length; at++) of[records![at]!] = customers![at]!
  letCall(database, { customer_of: (record: number | null) => (record === null ? null : of[record] || null) })
}

import type { Database } from '../io/sqlite/driver.ts'
import { byKey, readQueryColumns } from './query-columns.ts'

/**
 * Of each number of a record that of its customer, 0 for none. Held in memory: looked up row by row, records are a walk through a
 * base as large as their cells.
 */
export function customersOfRecords(database: Database): Uint32Array {
  const [records, customers] = readQueryColumns(database, {
    numbers: ['_record', '_customer'],
    cells: [],
    ...byKey(database, 'records', '_record'),
  }).numbers
  const of = new Uint32Array((records!.at(-1) ?? 0) + 1)
  for (let at = 0; at < records!.length; at++) of[records![at]!] = customers![at]!
  return of
}

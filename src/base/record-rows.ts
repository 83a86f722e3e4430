import { uniqueNames } from '../io/csv/names.ts'
import type { Database } from '../io/sqlite/driver.ts'
import { decidedCells } from './decided-cells.ts'
import { hasMerged } from './golden.ts'
import type { NumberedRow } from './pages.ts'
import type { TableRows } from './read.ts'
import { columnsOf } from './schema.ts'

const batchRows = 1000

/**
 * Every record with where it came from, as decisions have it: those of one customer one after the other, in the order in which
 * they came. Each is numbered by its customer of today, which is its `id`; an id that a source gave stands beside it as `source_id`.
 * Holds eight bytes a record.
 */
export function recordRows(database: Database): Pick<TableRows, 'header' | 'batches'> {
  const columns = columnsOf(database, 'customers')
  const own = columns.map(({ name, field }) => (field === 'id' ? 'source_id' : name))
  const cellOf = decidedCells(database, 'r')
  const cells = [
    "'c' || r._customer",
    's.name',
    'i.imported_on',
    'cast(r._line as text)',
    ...columns.map(({ name }) => cellOf(name)),
  ]
  const page = database
    .prepare(
      `select r._customer, ${cells.join(', ')} from json_each(?) some cross join records r on r._record = some.value
       join sources s on s.source_id = r._source join imports i on i.import_id = r._import order by some.key`,
    )
    .raw()
  return {
    header: uniqueNames(['id', 'source', 'imported_on', 'line', ...own], own.length + 4).names,
    *batches() {
      const records = byCustomer(database)
      for (let at = 0; at < records.length; at += batchRows) {
        const rows = page.all(JSON.stringify([...records.subarray(at, at + batchRows)])) as [number, ...string[]][]
        yield rows.map(([number, ...row]): NumberedRow => ({ number, cells: row }))
      }
    },
  }
}

/** The numbers of all records, by their customers and then as they came. */
function byCustomer(database: Database): Uint32Array {
  const count = database.prepare('select count(*) from records').pluck().get() as number
  const records = new Uint32Array(count)
  // A base that never merged has each record for its own customer, and reads them as they lie.
  const order = hasMerged(database) ? '_customer, _record' : '_record'
  let at = 0
  for (const record of database.prepare(`select _record from records order by ${order}`).pluck().iterate())
    records[at++] = record as number
  return records
}

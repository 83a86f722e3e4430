import type { Database } from '../io/sqlite/driver.ts'
import type { ValueColumn } from '../model/columns.ts'
import { decidedCells } from './decided-cells.ts'
import type { DeclaredColumn } from './schema.ts'
import { byKey, readQueryColumns, type ColumnsQuery } from './query-columns.ts'
import { columnsOf } from './schema.ts'

/** A column of the records of customers. */
export interface RecordColumn extends DeclaredColumn {
  readonly cells: ValueColumn
}

/** Records of customers in columns: one row a record, in the order of their numbers. */
export interface RecordColumns {
  readonly rows: number
  /** The fields and custom columns of customers, in the order of `columnsOf`, which is that of golden records. */
  readonly columns: readonly RecordColumn[]
  /** The number of each row's record, ascending. */
  readonly records: Uint32Array<SharedArrayBuffer>
  /** The customer it is of today: rows of one customer were merged before. */
  readonly customers: Uint32Array<SharedArrayBuffer>
  readonly sources: Uint32Array<SharedArrayBuffer>
  /** The import that brought this version of the record. Later imports have greater numbers. */
  readonly imports: Uint32Array<SharedArrayBuffer>
  readonly sourceNames: ReadonlyMap<number, string>
  /** The day of each import, YYYY-MM-DD. */
  readonly importedOn: ReadonlyMap<number, string>
}

/** Where each row comes from and goes to, as columns of numbers. */
const facts = ['_record', '_customer', '_source', '_import'] as const

/**
 * Reads the records of customers, all or only some, as decisions have them, into columns of distinct values.
 *
 * @param only numbers of records, ascending
 */
export function readRecordColumns(database: Database, only?: readonly number[]): RecordColumns {
  const declared = columnsOf(database, 'customers')
  const cellOf = decidedCells(database, 'r')
  const { rows, numbers, cells } = readQueryColumns(database, {
    numbers: facts.map((name) => `r.${name}`),
    cells: declared.map(({ name }) => cellOf(name)),
    ...(only === undefined ? byKey(database, 'records r', 'r._record') : these(only)),
  })
  const [records, customers, sources, imports] = numbers
  return {
    rows,
    columns: declared.map((column, at) => ({ ...column, cells: cells[at]! })),
    records: records!,
    customers: customers!,
    sources: sources!,
    imports: imports!,
    sourceNames: named(database, 'select source_id, name from sources'),
    importedOn: named(database, 'select import_id, imported_on from imports'),
  }
}

/** @param only numbers of records, ascending */
const these = (only: readonly number[]): Pick<ColumnsQuery, 'from' | 'last' | 'bounds'> => ({
  from: 'json_each(?) some cross join records r on r._record = some.value',
  last: only.length,
  bounds: (at, size) => [JSON.stringify(only.slice(at, at + size))],
})

/**
 * The row of a record.
 *
 * @throws {Error} when it is not among them
 */
export function rowOfRecord({ records }: RecordColumns, number: number): number {
  let low = 0
  for (let high = records.length; low < high;) {
    const middle = (low + high) >>> 1
    if (records[middle]! < number) low = middle + 1
    else high = middle
  }
  if (records[low] !== number) throw new Error(`record ${number} was not read`)
  return low
}

function named(database: Database, query: string): Map<number, string> {
  return new Map(database.prepare(query).raw().all() as [number, string][])
}

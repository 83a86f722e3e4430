import { cellAt, cellSize, emptyCut, lengthenCut, widenText, type Cut } from '../io/columns/cut.ts'
import { hashPrime, hashSeed, mixed } from '../io/columns/hash.ts'
import { Interner } from '../io/columns/interner.ts'
import type { Database } from '../io/sqlite/driver.ts'
import type { ValueColumn } from '../model/columns.ts'
import { decidedCells } from './decided-cells.ts'
import type { DeclaredColumn } from './schema.ts'
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

/** So many records are asked for at a time, so that what they hold stays small beside the columns. */
const batchRecords = 2000

/** Stands between the cells of a column, and in none of them: no text in UTF-8 has this byte. */
const separator = 0xff

/** Where each row comes from and goes to, as columns of numbers. */
const facts = ['_record', '_customer', '_source', '_import'] as const

/**
 * Reads the records of customers, all or only some, as decisions have them, into columns of distinct values. No string is made of a cell: SQLite
 * hands out a column of a batch as one run of bytes, which is cut here.
 *
 * @param only numbers of records, ascending
 */
export function readRecordColumns(database: Database, only?: readonly number[]): RecordColumns {
  const declared = columnsOf(database, 'customers')
  const columns = declared.map((column) => ({ ...column, interner: new Interner() }))
  const read = batchReader(database, declared, only)
  const cut = emptyCut(columns.length)
  const numbers: number[][] = facts.map(() => [])
  const total = only?.length ?? (database.prepare('select coalesce(max(_record), 0) from records').pluck().get() as number)
  for (let at = 0, size = batchRecords; at < total;) {
    const batch = read(at, size)
    if (batch === undefined || !cutCells(cut, batch)) {
      size = Math.ceil(size / 2) // a batch of one always fits, and is not cut
      continue
    }
    for (const [i, { interner }] of columns.entries()) interner.add(cut, i)
    for (const [i, values] of batch.facts.entries()) for (const value of values) numbers[i]!.push(value)
    at += size
    size = Math.min(batchRecords, 2 * size)
  }
  const [records, customers, sources, imports] = numbers.map(shared)
  return {
    rows: records!.length,
    columns: columns.map(({ interner, ...column }) => ({ ...column, cells: interner.column() })),
    records: records!,
    customers: customers!,
    sources: sources!,
    imports: imports!,
    sourceNames: named(database, 'select source_id, name from sources'),
    importedOn: named(database, 'select import_id, imported_on from imports'),
  }
}

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

/** Some records, column by column. */
interface Batch {
  readonly rows: number
  readonly facts: readonly (readonly number[])[]
  readonly cells: readonly Uint8Array[]
}

/** Reads the batch of `size` that begins after `at`; undefined when it is more than SQLite takes in hand at once. */
function batchReader(
  database: Database,
  columns: readonly DeclaredColumn[],
  only: readonly number[] | undefined,
): (at: number, size: number) => Batch | undefined {
  const numbers = facts.map((name) => `json_group_array(r.${name})`)
  const cellOf = decidedCells(database, 'r')
  const cells = columns.map(({ name }) => {
    return `cast(group_concat(${cellOf(name)}, cast(x'${separator.toString(16)}' as text)) as blob)`
  })
  const from =
    only === undefined
      ? 'records r where r._record > ? and r._record <= ?'
      : 'json_each(?) some cross join records r on r._record = some.value'
  const query = database.prepare(`select ${[...numbers, ...cells].join(', ')} from ${from}`).raw()
  return (at, size) => {
    const bounds = only === undefined ? [at, at + size] : [JSON.stringify(only.slice(at, at + size))]
    try {
      const found = query.get(...bounds) as (string | Uint8Array)[]
      const parsed = (found.slice(0, facts.length) as string[]).map((json) => JSON.parse(json) as number[])
      return { rows: parsed[0]!.length, facts: parsed, cells: found.slice(facts.length) as Uint8Array[] }
    } catch (cause) {
      if (size > 1 && cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_TOOBIG') return undefined
      throw cause
    }
  }
}

/** Cuts a batch into cells; false when there are not as many as rows, for the sake of bases whose text is none. */
function cutCells(cut: Cut, { rows, cells }: Batch): boolean {
  cut.rows = 0
  while (cut.capacity < rows) lengthenCut(cut, cells.length)
  if (rows === 0) return true
  let end = 0
  for (const [column, bytes] of cells.entries()) {
    widenText(cut, end + bytes.length)
    const { text, cells: places } = cut
    text.set(bytes, end)
    let place = cellAt(cut, column, 0)
    const last = cellAt(cut, column, rows - 1)
    let start = end
    let hash = hashSeed
    end += bytes.length
    for (let at = start; at < end; at++) {
      const byte = text[at]!
      if (byte !== separator || rows === 1) {
        hash = Math.imul(hash ^ byte, hashPrime)
        continue
      }
      if (place === last) return false
      places[place] = start
      places[place + 1] = at - start
      places[place + 2] = mixed(hash)
      place += cellSize
      start = at + 1
      hash = hashSeed
    }
    if (place !== last) return false
    places[place] = start
    places[place + 1] = end - start
    places[place + 2] = mixed(hash)
  }
  cut.rows = rows
  return true
}

function shared(numbers: readonly number[]): Uint32Array<SharedArrayBuffer> {
  const array = new Uint32Array(new SharedArrayBuffer(4 * numbers.length))
  array.set(numbers)
  return array
}

function named(database: Database, query: string): Map<number, string> {
  return new Map(database.prepare(query).raw().all() as [number, string][])
}

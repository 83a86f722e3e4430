import { emptyCut, lengthenCut, widenText } from '../io/columns/cut.ts'
import { hashPrime, hashSeed, mixed } from '../io/columns/hash.ts'
import { Interner } from '../io/columns/interner.ts'
import type { Database } from '../io/sqlite/driver.ts'
import type { ValueColumn } from '../model/columns.ts'
import { cellAt, cellSize, type Cut } from '../model/cut.ts'

/** Rows to be read into columns, in the order in which SQLite walks them. */
export interface ColumnsQuery {
  /** SQL of whole numbers. */
  readonly numbers: readonly string[]
  /** SQL of texts, '' for nothing: never null. */
  readonly cells: readonly string[]
  /** What stands behind `from`, for the rows between two bounds. */
  readonly from: string
  /** Where the last row is, and what bounds those of `size` that begin behind `at`. */
  readonly last: number
  bounds(at: number, size: number): readonly (string | number)[]
}

/** Rows in columns. */
export interface QueryColumns {
  readonly rows: number
  readonly numbers: readonly Uint32Array<SharedArrayBuffer>[]
  readonly cells: readonly ValueColumn[]
}

/** So many rows are asked for at a time, so that what they hold stays small beside the columns. */
const batchRows = 2000

/** Stands between the cells of a column, and in none of them: no text in UTF-8 has this byte. */
const separator = 0xff

/** All rows of a table by a key of numbers, ascending. */
export function byKey(database: Database, table: string, key: string): Pick<ColumnsQuery, 'from' | 'last' | 'bounds'> {
  return {
    from: `${table} where ${key} > ? and ${key} <= ?`,
    last: database.prepare(`select coalesce(max(${key}), 0) from ${table}`).pluck().get() as number,
    bounds: (at, size) => [at, at + size],
  }
}

/**
 * Reads rows into columns of distinct values. No string is made of a cell: SQLite hands out a column of a batch as one run of
 * bytes, which is cut here.
 */
export function readQueryColumns(database: Database, query: ColumnsQuery): QueryColumns {
  const interners = query.cells.map(() => new Interner())
  const read = batchReader(database, query)
  const cut = emptyCut(Math.max(1, interners.length))
  const numbers: number[][] = query.numbers.map(() => [])
  let rows = 0
  for (let at = 0, size = batchRows; at < query.last;) {
    const batch = read(at, size)
    if (batch === undefined || !cutCells(cut, batch)) {
      size = Math.ceil(size / 2) // a batch of one always fits, and is not cut
      continue
    }
    for (const [column, interner] of interners.entries()) interner.add(cut, column)
    for (const [column, values] of batch.numbers.entries()) for (const value of values) numbers[column]!.push(value)
    rows += batch.rows
    at += size
    size = Math.min(batchRows, 2 * size)
  }
  return { rows, numbers: numbers.map(shared), cells: interners.map((interner) => interner.column()) }
}

/** Some rows, column by column. */
interface Batch {
  readonly rows: number
  readonly numbers: readonly (readonly number[])[]
  readonly cells: readonly Uint8Array[]
}

/** Reads the batch of `size` that begins after `at`; undefined when it is more than SQLite takes in hand at once. */
function batchReader(
  database: Database,
  { numbers, cells, from, bounds }: ColumnsQuery,
): (at: number, size: number) => Batch | undefined {
  const lists = numbers.map((sql) => `json_group_array(${sql})`)
  const runs = cells.map((sql) => `cast(group_concat(${sql}, cast(x'${separator.toString(16)}' as text)) as blob)`)
  const query = database.prepare(`select ${['count(*)', ...lists, ...runs].join(', ')} from ${from}`).raw()
  return (at, size) => {
    try {
      const [rows, ...found] = query.get(...bounds(at, size)) as [number, ...(string | Uint8Array)[]]
      const parsed = (found.slice(0, lists.length) as string[]).map((json) => JSON.parse(json) as number[])
      return { rows, numbers: parsed, cells: found.slice(lists.length) as Uint8Array[] }
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

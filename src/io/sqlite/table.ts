import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'
import { DataError } from '../../model/error.ts'
import type { Row } from '../../model/row.ts'
import { plainDecimal } from '../decimal.ts'
import { likeliestPart, namedPart } from '../parts.ts'
import type { RowSource } from '../rows.ts'
import type { Database } from './driver.ts'
import { openDatabase, quoteName } from './driver.ts'

const batchRows = 5000
const sampleRows = 1000

/** A value as the driver gives it: whole numbers as bigint, so that none loses digits. */
export type Value = string | bigint | number | Buffer | null

/**
 * Opens a table, or a view, of any SQLite file. Without a name: the only table, else the one that most looks like
 * customers, by its name or its rows. What stands in a `-wal` file beside it counts; the file itself is never written.
 *
 * Text comes as it is, numbers in full, NULL as '', a blob as text where it is UTF-8, else as hexadecimal digits.
 * Rows are numbered from 1 in the order of the table, and come from one moment: other programs may go on writing.
 *
 * @throws {DataError} when it can't be read, or has no such table
 */
export function openTable(path: string, table?: string): RowSource {
  if (path === '-') throw new DataError({ fault: 'unreadable', about: { path, why: 'ESPIPE' } }) // SQLite reads files only
  return withDatabase(path, (database) => {
    const { name, others } = chooseTable(database, path, table)
    const header = columnsOf(database, name)
    const query = `select ${header.map(quoteName).join(', ')} from ${quoteName(name)}`
    const sample = (database.prepare(`${query} limit ${sampleRows}`).raw().safeIntegers().all() as Value[][]).map(toCells)
    return {
      form: 'rows',
      format: 'sqlite',
      part: name,
      otherParts: others,
      header,
      headerLine: undefined,
      width: header.length,
      sample,
      batches: () => readRows(path, query),
    }
  })
}

// oxlint-disable-next-line require-await -- the rows of a source come one batch after another, whatever they come from
async function* readRows(path: string, query: string): AsyncGenerator<readonly Row[]> {
  const { database, close } = openToRead(path)
  try {
    let rows: Row[] = []
    let line = 0
    for (const values of database.prepare(query).raw().safeIntegers().iterate() as Iterable<Value[]>) {
      rows.push({ line: ++line, cells: toCells(values) })
      if (rows.length < batchRows) continue
      yield rows
      rows = []
    }
    if (rows.length > 0) yield rows
  } catch (cause) {
    throw refused(path, cause)
  } finally {
    close()
  }
}

function chooseTable(database: Database, path: string, wanted: string | undefined): { name: string; others: string[] } {
  const all = database
    .prepare(
      String.raw`select part.name, part.type from pragma_table_list as part
        join sqlite_schema as made on made.name = part.name and made.type in ('table', 'view')
        where part.schema = 'main' and part.type <> 'shadow' and part.name not like 'sqlite\_%' escape '\'
        order by part.type = 'view', made.rowid`,
    )
    .all() as { name: string; type: string }[]
  const tables = all.filter(({ type }) => type !== 'view')
  const found = wanted === undefined ? likeliest(database, tables.length > 0 ? tables : all) : namedPart(all, wanted, path).name
  if (found === undefined) throw new DataError({ fault: 'no-table', about: { path } })
  return { name: found, others: all.map(({ name }) => name).filter((name) => name !== found) }
}

function likeliest(database: Database, tables: readonly { readonly name: string }[]): string | undefined {
  if (tables.length < 2) return tables[0]?.name
  const count = (name: string): number => {
    try {
      return database
        .prepare(`select count(*) from ${quoteName(name)}`)
        .pluck()
        .get() as number
    } catch {
      return 0 // a virtual table of a module that we don't have
    }
  }
  return likeliestPart(tables.map(({ name }) => ({ name, rows: count(name) })))?.name
}

/** The columns that `select *` would give: those that virtual tables hide are left out, computed ones are not. */
function columnsOf(database: Database, table: string): string[] {
  const columns = database.prepare('select name, hidden from pragma_table_xinfo(?)').all(table) as {
    name: string
    hidden: number
  }[]
  return columns.filter(({ hidden }) => hidden !== 1).map(({ name }) => name)
}

export const toCells = (values: readonly Value[]): string[] => values.map(toText)

function toText(value: Value): string {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return plainDecimal(value)
  return isUtf8(value) ? value.toString('utf8') : value.toString('hex')
}

/** A connection that can't write, and how to close it so that nothing is left beside the file. */
function openToRead(path: string): { database: Database; close: () => void } {
  const beside = [`${path}-wal`, `${path}-shm`]
  const alone = !beside.some((file) => existsSync(file))
  let database: Database
  try {
    database = openDatabase(path, { readonly: true })
  } catch (cause) {
    throw refused(path, cause)
  }
  return {
    database,
    close() {
      database.close()
      if (alone && beside.some((file) => existsSync(file))) sweep(path)
    },
  }
}

/**
 * A reader of a file in WAL mode leaves an empty log behind, since only who may write may take it away. Closing a
 * connection that may, and has written nothing, does that under SQLite's own locks.
 */
function sweep(path: string): void {
  try {
    const database = openDatabase(path, { fileMustExist: true })
    database.pragma('query_only = on')
    database.prepare('select 1 from sqlite_schema').all()
    database.close()
  } catch {
    // The folder or the file is read-only to us, or another program is at work: its log is not ours to sweep.
  }
}

function withDatabase<T>(path: string, work: (database: Database) => T): T {
  const { database, close } = openToRead(path)
  try {
    return work(database)
  } catch (cause) {
    throw refused(path, cause)
  } finally {
    close()
  }
}

/** What SQLite says about a file, as a fault; our own errors as they are. Our SQL is sound, so a view that is not is the file's. */
function refused(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (!code.startsWith('SQLITE_')) return cause
  return new DataError({ fault: 'unreadable', about: { path, why: code } }, { cause })
}

import { DataError } from '../../model/error.ts'
import { unwritable } from '../fault.ts'
import { pointedAt, pointersFirst } from './pointers.ts'
import { openDatabase, quoteName, type Database } from '../sqlite/driver.ts'
import { toCells, type Value } from '../sqlite/table.ts'

/** What becomes of the rows of a table that stand like this: they go, or some of their cells are to be others. */
export interface RowsLike {
  /** All cells, as they were read. */
  readonly row: readonly string[]
  readonly cells: readonly { readonly column: number; readonly after: string }[] | undefined
}

export interface TableErasure {
  readonly table: string
  readonly rows: readonly RowsLike[]
}

/** What was done to a table. */
export interface TableErased {
  readonly table: string
  readonly deleted: number
  readonly anonymised: number
}

/** So long another program's lock is waited for. */
const patienceMs = 10_000

/**
 * Opens a database of somebody else's to be written, as it is: its journal mode stays, its foreign keys hold.
 *
 * @throws {DataError} when it can't be written
 */
export function openForeign(path: string): Database {
  try {
    const database = openDatabase(path, { fileMustExist: true, timeout: patienceMs })
    database.pragma('foreign_keys = on')
    database.pragma('secure_delete = on')
    database.prepare('select count(*) from sqlite_schema').get()
    return database
  } catch (cause) {
    throw refusedWriting(path, cause)
  }
}

/**
 * Erases rows in one transaction, those of tables first that point at others. Where a row can't go because others point at it, or
 * would take with it what is kept, or a cell can't be empty, the schema is respected: the row stays and says nothing any more.
 *
 * @throws {DataError} when rows are no longer as they were read, or another program holds the file
 */
export function eraseRows(path: string, database: Database, erasures: readonly TableErasure[]): TableErased[] {
  try {
    try {
      return eraseTogether(path, database, erasures, false)
    } catch (cause) {
      // Keys may be looked at no sooner than at the end.
      if (!isRefused(cause)) throw cause
      return eraseTogether(path, database, erasures, true)
    }
  } catch (cause) {
    throw refusedWriting(path, cause)
  }
}

function eraseTogether(path: string, database: Database, erasures: readonly TableErasure[], hasFailed: boolean): TableErased[] {
  const kept = new Set(erasures.filter(({ rows }) => rows.some(({ cells }) => cells !== undefined)).map(({ table }) => table))
  database.exec('begin immediate')
  try {
    const order = pointersFirst(database, erasures)
    const done = new Map(order.map((erasure) => [erasure.table, eraseFromTable(path, database, erasure, kept, hasFailed)]))
    database.exec('commit')
    return erasures.map(({ table }) => done.get(table)!)
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

/** The names of tables that hold rows of their own: no views, no tables behind virtual ones, and search indexes only if they keep texts. */
export function ownTables(path: string): string[] {
  const database = openDatabase(path, { readonly: true })
  try {
    const all = database
      .prepare(
        String.raw`select part.name, part.type, made.sql from pragma_table_list as part
          join sqlite_schema as made on made.name = part.name and made.type = 'table'
          where part.schema = 'main' and part.type in ('table', 'virtual') and part.name not like 'sqlite\_%' escape '\'
          order by made.rowid`,
      )
      .all() as { name: string; type: string; sql: string }[]
    return all
      .filter(({ type, sql }) => type === 'table' || (/\busing\s+fts[345]\b/i.test(sql) && !/\bcontent\s*=/i.test(sql)))
      .map(({ name }) => name)
  } catch (cause) {
    throw refusedWriting(path, cause)
  } finally {
    database.close()
  }
}

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
  readonly hidden: number
}

function eraseFromTable(
  path: string,
  database: Database,
  { table, rows }: TableErasure,
  kept: ReadonlySet<string>,
  hasFailed: boolean,
): TableErased {
  const all = database.prepare('select name, type, "notnull", pk, hidden from pragma_table_xinfo(?)').all(table) as Column[]
  const columns = all.filter(({ hidden }) => hidden !== 1)
  const key = keyOf(database, table, columns)
  const wanted = new Map(rows.map((one) => [JSON.stringify(one.row), one]))
  const seen = new Set<string>()
  const found: { readonly key: readonly Value[]; readonly like: RowsLike }[] = []
  const query = `select ${[...key, ...columns.map(({ name }) => quoteName(name))].join(', ')} from ${quoteName(table)}`
  const look = (more: string, ...bound: string[]): void => {
    for (const values of database
      .prepare(`${query}${more}`)
      .raw()
      .safeIntegers()
      .iterate(...bound) as Iterable<Value[]>) {
      const text = JSON.stringify(toCells(values.slice(key.length)))
      const like = wanted.get(text)
      if (like === undefined) continue
      seen.add(text)
      found.push({ key: values.slice(0, key.length), like })
    }
  }
  const telling = tellingColumn(rows)
  if (telling !== undefined) {
    const texts = JSON.stringify([...new Set(rows.map(({ row }) => row[telling]!))])
    look(` where cast(${quoteName(columns[telling]!.name)} as text) in (select value from json_each(?))`, texts)
  }
  if (seen.size < wanted.size) {
    seen.clear()
    found.length = 0
    look('')
  }
  if (seen.size < wanted.size) throw new DataError({ fault: 'changed-meanwhile', about: { path } })
  const where = key.map((name) => `${name} is ?`).join(' and ')
  const remove = database.prepare(`delete from ${quoteName(table)} where ${where}`)
  const isPointedAt = pointedAt(database, table, where, kept, hasFailed)
  let [deleted, anonymised] = [0, 0]
  for (const { key: values, like } of found) {
    const emptied = like.cells ?? columns.map((_, column) => ({ column, after: '' }))
    const mayGo = like.cells === undefined && !isPointedAt(values)
    if (mayGo && attempt(database, () => void remove.run(...values))) deleted++
    else {
      // The key last: the row is found by it.
      for (const { column, after } of emptied.toSorted((a, b) => columns[a.column]!.pk - columns[b.column]!.pk))
        setCell(database, table, where, values, columns[column]!, after, anonymised + 1)
      anonymised++
    }
  }
  return { table, deleted, anonymised }
}

/**
 * The column by which rows are found without reading all others: words stand in it in every one of them, which are the same text
 * however they are stored.
 */
function tellingColumn(rows: readonly RowsLike[]): number | undefined {
  const distinct = (rows[0]?.row ?? []).map((_, column) =>
    rows.every(({ row }) => isWords(row[column]!)) ? new Set(rows.map(({ row }) => row[column])).size : 0,
  )
  const most = Math.max(0, ...distinct)
  return most === 0 ? undefined : distinct.indexOf(most)
}

/** Not a number, nor the digits that stand for other bytes. */
const isWords = (text: string): boolean => /[g-z]/i.test(text)

/** What tells the rows of a table apart. */
function keyOf(database: Database, table: string, columns: readonly Column[]): string[] {
  const { wr } = database.prepare("select wr from pragma_table_list(?) where schema = 'main'").get(table) as { wr: number }
  if (wr === 1) return columns.filter(({ pk }) => pk > 0).map(({ name }) => quoteName(name))
  const names = new Set(columns.map(({ name }) => name.toLowerCase()))
  return [['rowid', '_rowid_', 'oid'].find((name) => !names.has(name)) ?? 'rowid']
}

/**
 * Gives a cell another content, as near to none as the schema allows. Computed cells follow; a number by which others point at the
 * row stays.
 *
 * @param ordinal tells emptied rows apart where a column wants different texts
 */
function setCell(
  database: Database,
  table: string,
  where: string,
  key: readonly Value[],
  { name, type, notnull, pk, hidden }: Column,
  after: string,
  ordinal: number,
): void {
  const isNumber = /INT|REAL|FLOA|DOUB|NUM|DEC/i.test(type)
  if (hidden !== 0 || (pk > 0 && isNumber)) return
  const update = database.prepare(`update ${quoteName(table)} set ${quoteName(name)} = ? where ${where}`)
  const none = isNumber ? 0 : ''
  const empty = notnull === 0 && pk === 0 ? [null, none] : [none]
  for (const value of [...(after === '' ? empty : [after]), isNumber ? -ordinal : `-${ordinal}`])
    if (attempt(database, () => void update.run(value, ...key))) return
}

/** Does a change, unless the schema forbids it. */
function attempt(database: Database, change: () => void): boolean {
  database.exec('savepoint attempt')
  try {
    change()
    database.exec('release attempt')
    return true
  } catch (cause) {
    database.exec('rollback to attempt')
    database.exec('release attempt')
    if (isRefused(cause)) return false
    throw cause
  }
}

/** Does the schema forbid it? */
const isRefused = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_CONSTRAINT')

/** What SQLite says about a file that is written, as a fault. */
export function refusedWriting(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return new DataError({ fault: 'held-open', about: { path } }, { cause })
  if (code.startsWith('SQLITE_')) return new DataError({ fault: 'unwritable', about: { path, why: code } }, { cause })
  return unwritable(path, cause)
}

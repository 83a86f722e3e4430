import { DataError } from '../../model/error.ts'
import { unwritable } from '../fault.ts'
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
 * Erases rows in one transaction, those of tables first that point at others. Where a row can't go because others point at it, or a
 * cell can't be empty, the schema is respected: the row stays and says nothing any more.
 *
 * @throws {DataError} when rows are no longer as they were read, or another program holds the file
 */
export function eraseRows(path: string, database: Database, erasures: readonly TableErasure[]): TableErased[] {
  try {
    database.exec('begin immediate')
    try {
      const order = pointersFirst(database, erasures)
      const done = new Map(order.map((erasure) => [erasure.table, eraseFromTable(path, database, erasure)]))
      database.exec('commit')
      return erasures.map(({ table }) => done.get(table)!)
    } catch (error) {
      if (database.inTransaction) database.exec('rollback')
      throw error
    }
  } catch (cause) {
    throw refusedWriting(path, cause)
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

function eraseFromTable(path: string, database: Database, { table, rows }: TableErasure): TableErased {
  const all = database.prepare('select name, type, "notnull", pk, hidden from pragma_table_xinfo(?)').all(table) as Column[]
  const columns = all.filter(({ hidden }) => hidden !== 1)
  const key = keyOf(database, table, columns)
  const wanted = new Map(rows.map((one) => [JSON.stringify(one.row), one]))
  const seen = new Set<string>()
  const found: { readonly key: readonly Value[]; readonly like: RowsLike }[] = []
  const query = `select ${[...key, ...columns.map(({ name }) => quoteName(name))].join(', ')} from ${quoteName(table)}`
  for (const values of database.prepare(query).raw().safeIntegers().iterate() as Iterable<Value[]>) {
    const text = JSON.stringify(toCells(values.slice(key.length)))
    const like = wanted.get(text)
    if (like === undefined) continue
    seen.add(text)
    found.push({ key: values.slice(0, key.length), like })
  }
  if (seen.size < wanted.size) throw new DataError({ fault: 'changed-meanwhile', about: { path } })
  const where = key.map((name) => `${name} is ?`).join(' and ')
  const remove = database.prepare(`delete from ${quoteName(table)} where ${where}`)
  let [deleted, anonymised] = [0, 0]
  for (const { key: values, like } of found) {
    const emptied = like.cells ?? columns.map((_, column) => ({ column, after: '' }))
    if (like.cells === undefined && attempt(database, () => void remove.run(...values))) deleted++
    else {
      // The key last: the row is found by it.
      for (const { column, after } of emptied.toSorted((a, b) => columns[a.column]!.pk - columns[b.column]!.pk))
        setCell(database, table, where, values, columns[column]!, after, anonymised + 1)
      anonymised++
    }
  }
  return { table, deleted, anonymised }
}

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
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_CONSTRAINT')) return false
    throw cause
  }
}

/** Tables that point at others come before those. */
function pointersFirst(database: Database, erasures: readonly TableErasure[]): TableErasure[] {
  const targets = new Map(
    erasures.map(({ table }) => [
      table,
      (database.prepare('select "table" from pragma_foreign_key_list(?)').pluck().all(table) as string[]).map((name) =>
        name.toLowerCase(),
      ),
    ]),
  )
  const depth = (table: string, seen: ReadonlySet<string>): number => {
    const others = erasures.filter((other) => !seen.has(other.table) && targets.get(other.table)!.includes(table.toLowerCase()))
    return others.reduce((most, other) => Math.max(most, 1 + depth(other.table, new Set([...seen, other.table]))), 0)
  }
  return erasures.toSorted((a, b) => depth(a.table, new Set([a.table])) - depth(b.table, new Set([b.table])))
}

/** What SQLite says about a file that is written, as a fault. */
export function refusedWriting(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return new DataError({ fault: 'held-open', about: { path } }, { cause })
  if (code.startsWith('SQLITE_')) return new DataError({ fault: 'unwritable', about: { path, why: code } }, { cause })
  return unwritable(path, cause)
}

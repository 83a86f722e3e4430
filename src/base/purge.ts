import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { overwriteUnused, type UnusedFault } from '../io/sqlite/unused.ts'

/** What came of a purge. */
export interface PurgeEnd {
  /** Somebody reads an older state of the file: all is done but the last step. */
  readonly busy: boolean
  /** Full-text indexes whose words come from no row that could be asked again: whose they are, nobody can tell. */
  readonly indexes: readonly string[]
}

/**
 * Makes the bytes of what was erased go from a database, outside of any transaction: search indexes are made again, what `ANALYZE`
 * copied too, the file is written anew, and the write-ahead log is emptied into it. Indexes that can't be made again stay as they are.
 *
 * Deleting alone leaves copies, even with `secure_delete`: b-trees are rebalanced, indexes keep words, statistics keep keys.
 */
export function purge(database: Database): PurgeEnd {
  const indexes = renewCopies(database)
  return { busy: writeAnew(database), indexes: indexes.map(({ name }) => name) }
}

/**
 * The same for a base, in place: what no row uses is overwritten where it stands, which costs one pass over the file, and no room. A file in
 * which that can't be told is written anew. Indexes that can't be made again are emptied.
 *
 * @param fd the file of the base, open for reading and writing, which stays open until the database is closed
 * @throws {Error} of SQLite, when another program keeps it locked
 */
export function purgeInPlace(database: Database, fd: number): PurgeEnd {
  const emptied = renewCopies(database)
  for (const index of emptied) emptyIndex(database, index)
  const indexes = emptied.map(({ name }) => name)
  if (isLogHeld(database)) return { busy: true, indexes }
  database.exec('begin exclusive')
  let fault: UnusedFault | undefined
  try {
    fault = overwriteUnused(fd)
  } finally {
    database.exec('commit')
  }
  // Pages that SQLite remembers have their gaps as they were, and would bring them back.
  database.pragma('shrink_memory')
  return { busy: fault !== undefined && writeAnew(database), indexes }
}

/** True when somebody reads an older state. */
function writeAnew(database: Database): boolean {
  database.exec('vacuum')
  return isLogHeld(database)
}

/** Makes those copies of rows again that SQLite does not keep up to date to the byte. Answers with the indexes that no row can fill. */
function renewCopies(database: Database): SearchIndex[] {
  const lost: SearchIndex[] = []
  for (const index of searchIndexes(database)) {
    if (index.content !== 'own' && !isRebuilt(database, index)) lost.push(index)
    database.exec(`insert into ${quoteName(index.name)}(${quoteName(index.name)}) values ('optimize')`)
  }
  const analysed = database.prepare(String.raw`select 1 from sqlite_schema where name like 'sqlite\_stat_' escape '\' limit 1`)
  if (analysed.get() !== undefined) database.exec('analyze')
  // A journal that is kept between transactions keeps the pages as they were.
  if (database.pragma('journal_mode', { simple: true }) !== 'wal') database.pragma('journal_mode = delete')
  return lost
}

/** Makes an index again of the rows that it points at; false where there are none, or not any more. */
function isRebuilt(database: Database, { name, content }: SearchIndex): boolean {
  if (content === 'none') return false
  try {
    database.exec(`insert into ${quoteName(name)}(${quoteName(name)}) values ('rebuild')`)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_ERROR') return false
    throw cause
  }
}

function emptyIndex(database: Database, { name, sql }: SearchIndex): void {
  database.exec(`begin immediate; drop table ${quoteName(name)}; ${sql}; commit`)
}

/** Empties the write-ahead log into the file; true where somebody still reads it. */
function isLogHeld(database: Database): boolean {
  const [{ busy }] = database.pragma('wal_checkpoint(truncate)') as [{ busy: number }]
  return busy !== 0
}

/** A full-text index that somebody made over tables. */
interface SearchIndex {
  readonly name: string
  /** By which it is made. */
  readonly sql: string
  /** Where its texts are: its own, rows of a table that it points at, or nowhere. */
  readonly content: 'own' | 'rows' | 'none'
}

/** @see https://www.sqlite.org/fts5.html §4.4, External Content and Contentless Tables */
function searchIndexes(database: Database): SearchIndex[] {
  const rows = database
    .prepare("select name, sql from sqlite_schema where type = 'table' and sql like 'create virtual table%'")
    .all() as { name: string; sql: string }[]
  return rows
    .filter(({ sql }) => /\busing\s+fts[345]\b/i.test(sql))
    .map(({ name, sql }): SearchIndex => {
      const content = /\bcontent\s*=\s*["'`[]?(\w?)/i.exec(sql)
      return { name, sql, content: content === null ? 'own' : content[1] === '' ? 'none' : 'rows' }
    })
}

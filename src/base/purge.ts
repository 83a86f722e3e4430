import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { overwriteUnused, type UnusedFault } from '../io/sqlite/unused.ts'

/** Why the bytes could not be made to go: another program holds the file as it was. */
export type PurgeFault = 'busy'

/**
 * Makes the bytes of what was erased go from the files of a base, outside of any transaction: search indexes are made again, what
 * `ANALYZE` copied too, the file is written anew, and the write-ahead log is emptied into it.
 *
 * Deleting alone leaves copies, even with `secure_delete`: b-trees are rebalanced, indexes keep words, statistics keep keys.
 *
 * @returns a fault when somebody reads an older state of the base: all is done but the last step
 */
export function purge(database: Database): PurgeFault | undefined {
  renewCopies(database)
  database.exec('vacuum')
  return emptyLog(database)
}

/**
 * The same for a base, in place: what no row uses is overwritten where it stands, which costs one pass over the file, and no room. A file in
 * which that can't be told is written anew.
 *
 * @param fd the file of the base, open for reading and writing, which stays open until the database is closed
 * @throws {Error} of SQLite, when another program keeps it locked
 */
export function purgeInPlace(database: Database, fd: number): PurgeFault | undefined {
  renewCopies(database)
  if (emptyLog(database) === 'busy') return 'busy'
  database.exec('begin exclusive')
  let fault: UnusedFault | undefined
  try {
    fault = overwriteUnused(fd)
  } finally {
    database.exec('commit')
  }
  // Pages that SQLite remembers have their gaps as they were, and would bring them back.
  database.pragma('shrink_memory')
  return fault === undefined ? undefined : purge(database)
}

/** Makes those copies of rows again that SQLite does not keep up to date to the byte. */
function renewCopies(database: Database): void {
  for (const index of searchIndexes(database)) {
    if (index.rebuilt) database.exec(`insert into ${quoteName(index.name)}(${quoteName(index.name)}) values ('rebuild')`)
    database.exec(`insert into ${quoteName(index.name)}(${quoteName(index.name)}) values ('optimize')`)
  }
  const analysed = database.prepare(String.raw`select 1 from sqlite_schema where name like 'sqlite\_stat_' escape '\' limit 1`)
  if (analysed.get() !== undefined) database.exec('analyze')
  // A journal that is kept between transactions keeps the pages as they were.
  if (database.pragma('journal_mode', { simple: true }) !== 'wal') database.pragma('journal_mode = delete')
}

function emptyLog(database: Database): PurgeFault | undefined {
  const [{ busy }] = database.pragma('wal_checkpoint(truncate)') as [{ busy: number }]
  return busy === 0 ? undefined : 'busy'
}

/** Full-text indexes that somebody made over our tables; those that only point at rows are made again of them. */
function searchIndexes(database: Database): { readonly name: string; readonly rebuilt: boolean }[] {
  const rows = database
    .prepare("select name, sql from sqlite_schema where type = 'table' and sql like 'create virtual table%'")
    .all() as { name: string; sql: string }[]
  return rows
    .filter(({ sql }) => /\busing\s+fts[345]\b/i.test(sql))
    .map(({ name, sql }) => ({ name, rebuilt: /\bcontent\s*=\s*["'`]?\w/i.test(sql) }))
}

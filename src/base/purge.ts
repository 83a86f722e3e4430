import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'

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
  for (const index of searchIndexes(database)) {
    if (index.rebuilt) database.exec(`insert into ${quoteName(index.name)}(${quoteName(index.name)}) values ('rebuild')`)
    database.exec(`insert into ${quoteName(index.name)}(${quoteName(index.name)}) values ('optimize')`)
  }
  const analysed = database.prepare(String.raw`select 1 from sqlite_schema where name like 'sqlite\_stat_' escape '\' limit 1`)
  if (analysed.get() !== undefined) database.exec('analyze')
  // A journal that is kept between transactions keeps the pages as they were.
  if (database.pragma('journal_mode', { simple: true }) !== 'wal') database.pragma('journal_mode = delete')
  database.exec('vacuum')
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

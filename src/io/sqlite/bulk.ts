import { closeSync, constants, fsyncSync, openSync } from 'node:fs'
import { openDatabase } from './driver.ts'
import type { TableWriter } from './pages.ts'
import { pageWriter } from './pages.ts'

/** A new SQLite file, its tables named in the order they were created. */
export interface BulkDatabase {
  readonly tables: ReadonlyMap<string, TableWriter>
  /** Completes the file and closes it. */
  finish(): void
  /** Closes it as it is: not to be used. */
  abandon(): void
}

/**
 * Creates a SQLite file for bulk loading. SQLite makes the schema; the rows are then written as pages (`pages.ts`).
 *
 * @param schema SQL that creates the tables, without indexes: they are made after loading
 * @throws {Error} when the path exists or can't be written
 */
export function createBulkDatabase(path: string, schema: string): BulkDatabase {
  closeSync(openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600))
  const database = openDatabase(path)
  database.pragma('page_size = 4096')
  database.exec(schema)
  const names = database.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]
  database.close()
  return fillTables(path, names)
}

/**
 * Opens a SQLite file that nobody else has open to fill tables of it that are empty and have no index.
 *
 * @throws {Error} when it can't be written
 */
export function fillTables(path: string, names: readonly string[]): BulkDatabase {
  const database = openDatabase(path)
  const roots = database.prepare("select name, rootpage from sqlite_schema where type = 'table'").raw().all() as [
    string,
    number,
  ][]
  const count = database.pragma('page_count', { simple: true }) as number
  database.close()
  const fd = openSync(path, 'r+')
  let open = true
  const close = (): void => {
    if (open) closeSync(fd)
    open = false
  }
  const writer = pageWriter(fd, count)
  const tables = new Map(roots.filter(([name]) => names.includes(name)).map(([name, root]) => [name, writer.table(root)]))
  return {
    tables,
    finish() {
      writer.finish()
      fsyncSync(fd)
      close()
    },
    abandon: close,
  }
}

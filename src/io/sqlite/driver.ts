import { createRequire } from 'node:module'
import type { Database, Options } from 'better-sqlite3'

export type { Database }

/**
 * Opens a SQLite file. The driver is loaded here, at the first need: it is native code, and `--help` shall not pay for it.
 *
 * @throws {Error} of the driver, with a `code` such as `SQLITE_CANTOPEN`
 */
export function openDatabase(path: string, options?: Options): Database {
  const Driver = createRequire(import.meta.url)('better-sqlite3') as new (path: string, options?: Options) => Database
  const database = new Driver(path, options)
  database.pragma('temp_store = MEMORY') // temporary files would hold people's data in clear
  return database
}

/** A name as an SQL identifier: any text, doubled quotes inside. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

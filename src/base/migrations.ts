import type { Database } from '../io/sqlite/driver.ts'
import { noteNumbers } from './numbering.ts'
import {
  addedInVersion2,
  addedInVersion3,
  addedInVersion4,
  addedInVersion5,
  addedInVersion6,
  relatedTables,
  schemaVersion,
} from './schema.ts'

/** What brings a base from each version to the next, from the first on. */
const steps: readonly ((database: Database) => void)[] = [
  (database) => {
    // In version 1 every record was a customer of its own, so the number of an order's customer is that of its record.
    for (const table of relatedTables) database.exec(`alter table ${table} rename column _customer to _owner`)
    database.exec(addedInVersion2)
    for (const evidence of ['records', ...relatedTables]) noteNumbers(database, evidence)
  },
  (database) => void database.exec(addedInVersion3),
  (database) => void database.exec(addedInVersion4),
  (database) => void database.exec(addedInVersion5),
  (database) => void database.exec(addedInVersion6),
]

/**
 * Brings a base of an older version up to ours, in the caller's transaction: a run that keeps nothing leaves it as old as
 * it was. Changes the schema alone, so that a large base takes no longer.
 */
export function migrate(database: Database): void {
  const version = database.pragma('user_version', { simple: true }) as number
  if (version === schemaVersion) return
  for (const step of steps.slice(version - 1)) step(database)
  database.pragma(`user_version = ${schemaVersion}`)
}

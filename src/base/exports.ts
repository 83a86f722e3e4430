import type { ThisProcess } from '../model/world.ts'
import { openToRead, openToWrite } from './open.ts'

/** What was given to somebody: of how many, and which columns; nothing about any one person. */
export interface KeptExport {
  /** YYYY-MM-DD */
  readonly day: string
  /** '' where nobody was named: it stayed in the house, so far as the base knows. */
  readonly recipient: string
  readonly purpose: string
  readonly columns: readonly string[]
  readonly customers: number
}

/**
 * Remembers an export in the base it was made from, so that recipients can be told later.
 *
 * @throws {DataError} when it is no base, or can't be written
 */
export async function keepExport(
  path: string,
  { day, recipient, purpose, columns, customers }: KeptExport,
  self: ThisProcess,
): Promise<void> {
  openToRead(path).close() // an export makes no base
  const held = await openToWrite(path, self)
  try {
    held.database
      .prepare('insert into exports (exported_on, recipient, purpose, column_names, customers) values (?, ?, ?, ?, ?)')
      .run(day, recipient, purpose, JSON.stringify(columns), customers)
    held.commit()
  } finally {
    held.close()
  }
}

/** Everybody who was ever given data of a base, each once, by name. */
export function recipientsOf(path: string): string[] {
  const database = openToRead(path)
  try {
    if (database.prepare("select 1 from sqlite_schema where name = 'exports'").get() === undefined) return []
    return database
      .prepare('select distinct recipient from exports where length(recipient) > 0 order by recipient')
      .pluck()
      .all() as string[]
  } finally {
    database.close()
  }
}

/** All that was ever given to somebody, in the order in which it was. */
export function givenAway(path: string): KeptExport[] {
  const database = openToRead(path)
  try {
    if (database.prepare("select 1 from sqlite_schema where name = 'exports'").get() === undefined) return []
    const rows = database
      .prepare(
        'select exported_on day, recipient, purpose, column_names columns, customers from exports where length(recipient) > 0 order by export_id',
      )
      .all() as (Omit<KeptExport, 'columns'> & { columns: string })[]
    return rows.map((row) => ({ ...row, columns: JSON.parse(row.columns) as string[] }))
  } finally {
    database.close()
  }
}

import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { ConsentField } from '../model/field.ts'
import { ownerColumn } from './read.ts'
import { columnsOf } from './schema.ts'

/** A consent of a customer, in canonical cells; '' where there is none. */
export interface StoredConsent {
  readonly customer: number
  readonly date: string
  readonly purpose: string
  readonly channel: string
  readonly given: string
}

/** The consents of customers of the base, one after another. */
export function* storedConsents(database: Database): Generator<StoredConsent> {
  const known = new Map(columnsOf(database, 'consents').map(({ name, field }) => [field, name]))
  const cell = (field: ConsentField): string => {
    const name = known.get(field)
    return name === undefined ? "''" : `coalesce(c.${quoteName(name)}, '')`
  }
  const rows = database.prepare(
    `select r._customer customer, ${cell('date')} date, ${cell('purpose')} purpose, ${cell('channel')} channel, ${cell('given')} given
     from consents c join records r on r._record = c.${ownerColumn(database)} order by c._record`,
  )
  yield* rows.iterate() as IterableIterator<StoredConsent>
}

/** The customers who objected, or whose data may not be used, on a day: the first reason of each. */
export function markedCustomers(database: Database, day: string): ReadonlyMap<number, 'objection' | 'restriction'> {
  if (database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'marks'").get() === undefined)
    return new Map()
  const rows = database
    .prepare(
      `select r._customer, min(m.kind) from marks m join records r on r._record = m.record
       where m.since <= @day and (m.until is null or m.until > @day) group by 1`,
    )
    .raw()
    .all({ day })
  return new Map(rows as [number, 'objection' | 'restriction'][])
}

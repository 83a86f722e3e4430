import type { Database } from '../io/sqlite/driver.ts'

/** What a person's data may no longer be used for: marketing (GDPR Art. 21), or anything but being stored (Art. 18). */
export type MarkKind = 'objection' | 'restriction'

/** Before this version a base had no marks. */
const firstVersion = 6

/** Marks records from a day on, for a request, in the caller's transaction. */
export function markRecords(
  database: Database,
  request: number,
  kind: MarkKind,
  records: readonly number[],
  since: string,
): void {
  database
    .prepare('insert into marks select value, ?, ?, ?, null from json_each(?) where true on conflict do nothing')
    .run(kind, request, since, JSON.stringify(records))
}

/** Lifts the marks of a request: a day is the first without. Answers with how many there were. */
export function liftMarks(database: Database, request: number, until: string): number {
  return database.prepare('update marks set until = ? where request_id = ? and until is null').run(until, request).changes
}

/**
 * The customers who object, or whose data are restricted, on a day: by any of their records, so that merging and undoing keep it.
 * Who does both is in both. Ascending.
 *
 * @param day YYYY-MM-DD
 */
export function markedCustomers(database: Database, kind: MarkKind, day: string): readonly number[] {
  if ((database.pragma('user_version', { simple: true }) as number) < firstVersion) return []
  return database
    .prepare(
      `select distinct r._customer from marks m join records r on r._record = m.record
       where m.kind = ? and m.since <= ? and (m.until is null or m.until > ?) order by 1`,
    )
    .pluck()
    .all(kind, day, day) as number[]
}

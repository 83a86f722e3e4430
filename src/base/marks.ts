import type { Database } from '../io/sqlite/driver.ts'

/** What a person's data may no longer be used for: marketing (GDPR Art. 21), or anything but being stored (Art. 18). */
export type MarkKind = 'objection' | 'restriction'

/**
 * Marks records from a day on, for a request, in the caller's transaction: records and not customers, so that merging and undoing
 * keep it.
 */
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

import type { Database } from '../io/sqlite/driver.ts'
import type { MarkKind } from '../model/suppressed.ts'

/**
 * Marks records from a day on, for a request, in the caller's transaction: records and not customers, so that merging and undoing
 * keep it. Answers with how many were not marked for it before.
 */
export function markRecords(
  database: Database,
  request: number,
  kind: MarkKind,
  records: readonly number[],
  since: string,
  until?: string,
): number {
  return database
    .prepare('insert into marks select value, ?, ?, ?, ? from json_each(?) where true on conflict do nothing')
    .run(kind, request, since, until ?? null, JSON.stringify(records)).changes
}

/**
 * Has a request again that marks speak of: a base that was restored from an older copy lost it, while what it stopped stands beside the
 * base. It counts as closed.
 */
export function ensureRequest(database: Database, request: number, kind: MarkKind, received: string): void {
  const { changes } = database
    .prepare('insert into requests values (?, ?, ?) on conflict do nothing')
    .run(request, kind, received)
  if (changes > 0) database.prepare("insert into request_steps values (?, 1, 'closed', ?, '')").run(request, received)
}

/** Lifts the marks of a request: a day is the first without. Answers with how many there were. */
export function liftMarks(database: Database, request: number, until: string): number {
  return database.prepare('update marks set until = ? where request_id = ? and until is null').run(until, request).changes
}

/** The customers whose data may only be stored on a day (GDPR Art. 18), ascending. */
export function restrictedCustomers(database: Database, day: string): Uint32Array {
  if (database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'marks'").get() === undefined)
    return new Uint32Array()
  const rows = database
    .prepare(
      `select distinct r._customer from marks m join records r on r._record = m.record
       where m.kind = 'restriction' and m.since <= @day and (m.until is null or m.until > @day) order by 1`,
    )
    .pluck()
  return Uint32Array.from(rows.all({ day }) as number[])
}

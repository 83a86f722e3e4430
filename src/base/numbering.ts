import type { Database } from '../io/sqlite/driver.ts'

/** The last number that a row of this evidence was given, be the row still there or erased; 0 before the first. */
export function lastNumber(database: Database, evidence: string): number {
  return (database.prepare('select last from numbering where table_name = ?').pluck().get(evidence) as number | undefined) ?? 0
}

/** Notes the last number that is in use: after rows have come. */
export function noteNumbers(database: Database, evidence: string): void {
  database
    .prepare(
      `insert into numbering select ?, coalesce(max(_record), 0) from ${evidence} where true
       on conflict do update set last = max(last, excluded.last)`,
    )
    .run(evidence)
}

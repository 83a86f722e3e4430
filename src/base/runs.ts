import type { Database } from '../io/sqlite/driver.ts'

/** What a base keeps of a run that assigned records to customers: plain data for JSON, and nothing about any person. */
export interface RunRecord {
  readonly kind: 'dedupe'
  /** The day the run believed it was. */
  readonly ranOn: string
  /** How golden records are made of records: handed to `Golden` whenever they are made again. */
  readonly settings: object
  /** What it went by: its model. */
  readonly knew: object
  /** What came of it, in numbers. */
  readonly decided: object
}

/** Notes a run and answers with its number. Numbers go up, and none is given again. */
export function recordRun(database: Database, { kind, ranOn, settings, knew, decided }: RunRecord): number {
  const { lastInsertRowid } = database
    .prepare('insert into runs (kind, ran_on, settings, knew, decided) values (?, ?, ?, ?, ?)')
    .run(kind, ranOn, JSON.stringify(settings), JSON.stringify(knew), JSON.stringify(decided))
  return Number(lastInsertRowid)
}

/**
 * The runs that stand and built on this one, directly or through each other, in the order in which they must be taken back:
 * the latest first. A run builds on another when it added to a customer that the other had formed, or merged it into a third.
 */
export function runsBuiltOn(database: Database, run: number): number[] {
  const next = database
    .prepare(
      `with formed as (select after from assignments where run_id = @earlier)
       select distinct run_id from assignments join runs using (run_id)
       where run_id > @earlier and undone_on is null and (before in formed or after in formed)`,
    )
    .pluck()
  const found = new Set([run])
  for (const earlier of found) for (const later of next.all({ earlier }) as number[]) found.add(later)
  return [...found].filter((later) => later !== run).toSorted((a, b) => b - a)
}

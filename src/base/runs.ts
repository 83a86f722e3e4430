import type { Database } from '../io/sqlite/driver.ts'
import { DataError } from '../model/error.ts'
import type { RunKind } from '../model/run.ts'

/** What a base keeps of a run: plain data for JSON, and nothing about any person. */
export interface RunRecord {
  readonly kind: RunKind
  /** The day the run believed it was. */
  readonly ranOn: string
  /** Of a merge: how golden records are made of records: handed to `Golden` whenever they are made again. */
  readonly settings: object
  /** What it went by, as a model. */
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

/** A run to take back. */
export interface FoundRun {
  readonly run: number
  readonly ranOn: string
}

/** Which runs of a kind there is something to take back of. */
const undoable: Readonly<Record<RunKind, string>> = {
  dedupe: "kind = 'dedupe'",
  rectify: "kind = 'rectify'",
  validate: "kind = 'validate' and exists (select 1 from decisions d where d.run_id = runs.run_id)",
}

/**
 * The run to take back: the one asked for, else the last that stands.
 *
 * @throws {DataError} when there is none, it is of another kind, or was undone already
 */
export function findRun(database: Database, kind: RunKind, asked: number | undefined, path: string): FoundRun {
  const found = database
    .prepare(
      `select run_id run, ran_on "ranOn", undone_on "undoneOn", kind from runs
       where ${asked === undefined ? `undone_on is null and ${undoable[kind]}` : 'run_id = @asked'} order by run_id desc limit 1`,
    )
    .get(asked === undefined ? {} : { asked }) as (FoundRun & { undoneOn: string | null; kind: RunKind }) | undefined
  if (found === undefined) {
    if (asked === undefined) throw new DataError({ fault: 'nothing-to-undo', about: { path, kind } })
    const last = database.prepare('select coalesce(max(run_id), 0) from runs').pluck().get() as number
    throw new DataError({ fault: 'no-such-run', about: { path, run: asked, last } })
  }
  const { run, ranOn, undoneOn } = found
  if (found.kind !== kind) throw new DataError({ fault: 'run-of-other-kind', about: { path, run, kind: found.kind } })
  if (undoneOn !== null) throw new DataError({ fault: 'run-undone', about: { path, run, undoneOn } })
  return { run, ranOn }
}

/**
 * The runs that stand and built on this one, directly or through each other, in the order in which they must be taken back:
 * the latest first. A run builds on another when it added to a customer that the other had formed, or merged it into a third;
 * or when it decided about a cell that the other had decided about.
 */
export function runsBuiltOn(database: Database, run: number): number[] {
  const next = database
    .prepare(
      `with formed as (select after from assignments where run_id = @earlier)
       select distinct run_id from assignments join runs using (run_id)
       where run_id > @earlier and undone_on is null and (before in formed or after in formed)
       union select distinct later.run_id from decisions d
       join decisions later using (record, column_name) join runs on runs.run_id = later.run_id
       where d.run_id = @earlier and d.lapsed_by is null and later.run_id > @earlier and undone_on is null`,
    )
    .pluck()
  const found = new Set([run])
  for (const earlier of found) for (const later of next.all({ earlier }) as number[]) found.add(later)
  return [...found].filter((later) => later !== run).toSorted((a, b) => b - a)
}

/** Takes a run out of the journal that came to nothing, in the transaction that it was noted in. */
export function discardRun(database: Database, run: number): void {
  database.prepare('delete from runs where run_id = ?').run(run)
}

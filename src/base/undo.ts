import type { Database } from '../io/sqlite/driver.ts'
import { DataError } from '../model/error.ts'
import type { Golden } from './golden.ts'
import { remakeCustomers } from './golden.ts'
import { runsBuiltOn } from './runs.ts'

/** What was taken back. */
export interface Undone {
  readonly run: number
  /** The day on which the run had been. */
  readonly ranOn: string
  /** Customers that are there again. */
  readonly restored: number
  /** Records that have the customer again that they had before. */
  readonly assigned: number
}

/**
 * Takes a run back, in the caller's transaction: each record that it assigned gets back the customer it had, and the golden
 * records of all those are made again. What was imported since stays: a base is then as it were if the run had never been.
 * The run stays in the journal, with the day on which it was undone.
 *
 * @param asked the run; without it the last that stands
 * @throws {DataError} when there is none, it was undone already, or runs that stand built on it
 */
export function undoRun(database: Database, asked: number | undefined, undoneOn: string, path: string, golden: Golden): Undone {
  const { run, ranOn } = findRun(database, asked, path)
  const later = runsBuiltOn(database, run)
  if (later.length > 0) throw new DataError({ fault: 'run-built-on', about: { path, run, later } })
  const { changes: assigned } = database
    .prepare(
      `update records set _owner = nullif(a.before, a.record) from assignments a
       where a.run_id = ? and records._record = a.record`,
    )
    .run(run)
  database.prepare('update runs set undone_on = ? where run_id = ?').run(undoneOn, run)
  const customers = database
    .prepare('select before from assignments where run_id = @run union select after from assignments where run_id = @run')
    .pluck()
    .all({ run }) as number[]
  const count = database.prepare('select count(*) from customers').pluck()
  const before = count.get() as number
  remakeCustomers(database, customers, golden)
  return { run, ranOn, restored: (count.get() as number) - before, assigned }
}

function findRun(database: Database, asked: number | undefined, path: string): { run: number; ranOn: string } {
  const found = database
    .prepare(
      `select run_id run, ran_on "ranOn", undone_on "undoneOn" from runs
       where ${asked === undefined ? 'undone_on is null' : 'run_id = @asked'} order by run_id desc limit 1`,
    )
    .get(asked === undefined ? {} : { asked }) as { run: number; ranOn: string; undoneOn: string | null } | undefined
  if (found === undefined) {
    if (asked === undefined) throw new DataError({ fault: 'nothing-to-undo', about: { path } })
    const last = database.prepare('select coalesce(max(run_id), 0) from runs').pluck().get() as number
    throw new DataError({ fault: 'no-such-run', about: { path, run: asked, last } })
  }
  const { run, ranOn, undoneOn } = found
  if (undoneOn !== null) throw new DataError({ fault: 'run-undone', about: { path, run, undoneOn } })
  return { run, ranOn }
}

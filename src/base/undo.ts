import type { Database } from '../io/sqlite/driver.ts'
import { DataError } from '../model/error.ts'
import type { RunKind } from '../model/run.ts'
import { undecide } from './decisions.ts'
import type { Golden } from './golden.ts'
import { remakeCustomers } from './golden.ts'
import { findRun, runsBuiltOn } from './runs.ts'

/** What was taken back. */
export interface Undone {
  readonly run: number
  /** The day on which the run had been. */
  readonly ranOn: string
  /** Customers that are there again. */
  readonly restored: number
  /** Records that have the customer again that they had before, or cells that are read again as before. */
  readonly takenBack: number
}

/**
 * Takes a run back, in the caller's transaction: each record that it assigned gets back the customer it had, each cell that it
 * decided about is read as before, and the golden records of all those are made again. What was imported since stays: a base is
 * then as it were if the run had never been. The run stays in the journal, with the day on which it was undone.
 *
 * @param asked the run; without it the last of its kind that stands
 * @throws {DataError} when there is none, it was undone already, or runs that stand built on it
 */
export function undoRun(
  database: Database,
  kind: RunKind,
  asked: number | undefined,
  undoneOn: string,
  path: string,
  golden: Golden,
): Undone {
  const { run, ranOn } = findRun(database, kind, asked, path)
  const later = runsBuiltOn(database, run)
  if (later.length > 0) throw new DataError({ fault: 'run-built-on', about: { path, run, later, kind } })
  const { takenBack, customers } = kind === 'dedupe' ? unassign(database, run) : undecide(database, run)
  database.prepare('update runs set undone_on = ? where run_id = ?').run(undoneOn, run)
  const count = database.prepare('select count(*) from customers').pluck()
  const before = count.get() as number
  remakeCustomers(database, customers, golden)
  return { run, ranOn, restored: (count.get() as number) - before, takenBack }
}

/** Gives records back the customers that they had before a run; answers with all whose records are others now. */
function unassign(database: Database, run: number): { readonly takenBack: number; readonly customers: readonly number[] } {
  const { changes: takenBack } = database
    .prepare(
      `update records set _owner = nullif(a.before, a.record) from assignments a
       where a.run_id = ? and records._record = a.record`,
    )
    .run(run)
  const customers = database
    .prepare('select before from assignments where run_id = @run union select after from assignments where run_id = @run')
    .pluck()
    .all({ run }) as number[]
  return { takenBack, customers }
}

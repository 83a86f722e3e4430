import type { Context } from '../../cli/context.ts'
import { assemble, lettersOf, type ComparedRole } from '../../dedupe/comparison.ts'
import type { Role } from '../../dedupe/roles.ts'
import { openWorker, type OpenWorker } from '../../io/workers.ts'
import type { Comparable } from '../../match/field.ts'
import type { Interned } from '../../match/lexicon.ts'
import { compareWork, type CompareSetting } from './compare-work.ts'
import type { Table } from './table.ts'

/** Below so many distinct values threads cost more than they save. Measured. */
const worthThreads = 2_000_000

/** Makes a table comparable, in threads where it has many values: each takes columns as it is done with others, the fullest first. */
export async function makeComparable(
  { rows, columns, writing, notation }: Table,
  roles: readonly Role[],
  { cores, stop }: Context,
): Promise<Comparable> {
  const setting: CompareSetting = { columns, writing }
  const groups = lettersOf(roles)
  const weightOf = (members: readonly ComparedRole[]): number =>
    members.reduce((sum, { column }) => sum + columns[column]!.cells.values.count, 0)
  const threaded = cores > 1 && groups.reduce((sum, members) => sum + weightOf(members), 0) >= worthThreads
  const interned: Interned[] = []
  if (!threaded) {
    const work = compareWork(columns, notation)
    for (const members of groups) interned.push(work(members))
    return assemble(rows, roles, interned)
  }
  const waiting = [...groups.keys()].toSorted((a, b) => weightOf(groups[b]!) - weightOf(groups[a]!))
  const script = new URL('./compare-thread.js', import.meta.url)
  const workers = Array.from({ length: Math.min(cores, groups.length) }, () =>
    openWorker<readonly ComparedRole[], Interned>(script, setting),
  )
  const keepBusy = async (worker: OpenWorker<readonly ComparedRole[], Interned>): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      interned[group] = await worker.ask(groups[group]!, [])
      stop.throwIfAborted()
    }
  }
  try {
    await Promise.all(workers.map(keepBusy))
  } finally {
    await Promise.all(workers.map((worker) => worker.close()))
  }
  return assemble(rows, roles, interned)
}

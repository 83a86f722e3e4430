import type { Context } from '../../cli/context.ts'
import { assemble, lettersOf, type ComparedRole } from '../../dedupe/comparison.ts'
import type { Role, UnderstoodColumn } from '../../dedupe/roles.ts'
import { openWorker, type OpenWorker } from '../../io/workers.ts'
import type { Comparable } from '../../match/field.ts'
import type { Forms } from '../../match/forms.ts'
import type { Interned } from '../../match/lexicon.ts'
import { compareWork, type CompareAnswer, type CompareJob, type CompareSetting } from './compare-work.ts'
import type { Table } from './table.ts'

/** Below so many distinct values threads cost more than they save. Measured. */
const worthThreads = 2_000_000

/** Makes a table comparable, in threads where it has many values: each takes some as it is done with others. */
export async function makeComparable(
  { rows, columns, writing, notation }: Table,
  roles: readonly Role[],
  { cores, stop }: Context,
): Promise<Comparable> {
  const groups = lettersOf(roles)
  const threaded = cores > 1 && groups.reduce((sum, members) => sum + valuesOf(members, columns), 0) >= worthThreads
  if (!threaded) {
    const work = compareWork(columns, notation)
    return assemble(
      rows,
      roles,
      groups.map((members) => work({ do: 'intern', roles: members }).interned!),
    )
  }
  const setting: CompareSetting = { columns, writing }
  const script = new URL('./compare-thread.js', import.meta.url)
  const workers = Array.from({ length: cores }, () => openWorker<CompareJob, CompareAnswer>(script, setting))
  const tasks = new Tasks(groups, columns)
  const keepBusy = async (worker: OpenWorker<CompareJob, CompareAnswer>): Promise<void> => {
    for (let task = tasks.next(); task !== undefined; task = tasks.next()) {
      task.done(await worker.ask(task.job, []))
      stop.throwIfAborted()
    }
  }
  try {
    await Promise.all(workers.map(keepBusy))
  } finally {
    await Promise.all(workers.map((worker) => worker.close()))
  }
  return assemble(rows, roles, tasks.interned)
}

const valuesOf = (members: readonly ComparedRole[], columns: readonly UnderstoodColumn[]): number =>
  members.reduce((sum, { column }) => sum + columns[column]!.cells.values.count, 0)

/** Values of which forms are made in one go. */
const atOnce = 1 << 16

/** A job, and who takes its answer. */
interface Task {
  readonly job: CompareJob
  done(answer: CompareAnswer): void
}

/**
 * What is to be done for columns that share their letters: the fullest first, in parts, so that none is left to one thread
 * while others have nothing to do. Columns of few values fill what is left.
 */
class Tasks {
  /** What came of each group of columns. */
  readonly interned: Interned[] = []
  readonly #waiting: Task[] = []

  constructor(groups: readonly (readonly ComparedRole[])[], columns: readonly UnderstoodColumn[]) {
    const sizes = groups.map((members) => valuesOf(members, columns))
    for (const group of [...groups.keys()].toSorted((a, b) => sizes[b]! - sizes[a]!)) {
      const roles = groups[group]!
      if (sizes[group]! <= 2 * atOnce) this.#waiting.push(this.#whole(group, { do: 'intern', roles }))
      else this.#inParts(group, roles, columns)
    }
  }

  next(): Task | undefined {
    return this.#waiting.shift()
  }

  #whole(group: number, job: CompareJob): Task {
    return { job, done: ({ interned }) => void (this.interned[group] = interned!) }
  }

  #inParts(group: number, roles: readonly ComparedRole[], columns: readonly UnderstoodColumn[]): void {
    const forms = roles.map((): Forms[] => [])
    let missing = 0
    for (const [at, role] of roles.entries()) {
      const { count } = columns[role.column]!.cells.values
      for (let from = 1, part = 0; from < count; from += atOnce, part++) {
        missing++
        this.#waiting.push({
          job: { do: 'forms', role, from, to: Math.min(count, from + atOnce) },
          done: (answer) => {
            forms[at]![part] = answer.forms!
            if (--missing === 0) this.#waiting.unshift(this.#whole(group, { do: 'gather', roles, forms }))
          },
        })
      }
    }
  }
}

import { setImmediate as turn } from 'node:timers/promises'
import type { ImportPlan } from '../../import/plan.ts'
import { addSeen, seenNothing, type Seen } from '../../import/tidy.ts'
import type { Encoded, RowForm } from '../../io/encode.ts'
import type { Source } from '../../io/source.ts'
import { inWorkers } from '../../io/workers.ts'
import type { Reject, RowReason, RowRemarks } from '../../model/row.ts'
import type { Job, Worked, WorkSetting } from './work.ts'
import { worker } from './work.ts'

/** What a pass over one source came to. */
export interface Passed {
  readonly read: number
  readonly taken: number
  readonly blank: number
  readonly rejected: number
  readonly remarks: RowRemarks
  readonly seen: Seen
}

export interface PassOptions {
  readonly form: RowForm
  readonly arrange: readonly number[]
  readonly base: WorkSetting['base']
  readonly cores: number
  readonly stop: AbortSignal
  append(rows: Encoded): void | Promise<void>
  reject(rejects: readonly Reject[]): void
  /** So many bytes and rows are done. */
  progress(bytes: number, rows: number): void
}

/** Below this size a second thread costs more than it saves. Measured. */
const worthThreads = 6 << 20
const linesKept = 5

/** One pass over a source: each part is read, tidied and encoded, in threads when there is much, and taken in order. */
export async function pass(source: Source, plan: ImportPlan, options: PassOptions): Promise<Passed> {
  const { content } = source
  const setting: WorkSetting = {
    plan,
    chunks: content.form === 'csv' ? content.setting : undefined,
    form: options.form,
    arrange: options.arrange,
    base: options.base,
  }
  let bytes = 0
  const jobs = jobsOf(source, (more) => void (bytes += more))
  const threaded = content.form === 'csv' && source.size >= worthThreads
  const done = threaded
    ? inWorkers<Job, Worked>(new URL('./thread.js', import.meta.url), setting, Math.max(1, options.cores), jobs, (job) =>
        'bytes' in job ? [job.bytes.buffer] : [],
      )
    : inline(worker(setting), jobs)
  let passed: Passed = { read: 0, taken: 0, blank: 0, rejected: 0, remarks: {}, seen: seenNothing(plan) }
  for await (const worked of done) {
    options.stop.throwIfAborted()
    await options.append(worked.encoded)
    if (worked.rows.rejects.length > 0) options.reject(worked.rows.rejects)
    passed = add(passed, worked)
    options.progress(bytes, passed.read)
  }
  return passed
}

async function* inline(work: (job: Job) => Worked, jobs: AsyncIterable<Job>): AsyncGenerator<Worked> {
  for await (const job of jobs) {
    yield work(job)
    await turn() // lets a signal in: blocks are read without waiting
  }
}

async function* jobsOf({ content }: Source, read: (bytes: number) => void): AsyncGenerator<Job> {
  if (content.form === 'csv') yield* content.chunks(read)
  else for await (const rows of content.batches(read)) yield { rows }
}

function add(before: Passed, { rows, taken, seen }: Worked): Passed {
  const remarks: RowRemarks = { ...before.remarks }
  for (const [key, { count, lines }] of Object.entries(rows.remarks)) {
    const known = remarks[key as RowReason]
    remarks[key as RowReason] = {
      count: (known?.count ?? 0) + count,
      lines: [...(known?.lines ?? []), ...lines].slice(0, linesKept),
    }
  }
  return {
    read: before.read + rows.read,
    taken: before.taken + taken,
    blank: before.blank + rows.blank,
    // An oversize record may come in several pieces, so rejects are what is left over.
    rejected: before.rejected + rows.read - rows.blank - taken,
    remarks,
    seen: addSeen(before.seen, seen),
  }
}

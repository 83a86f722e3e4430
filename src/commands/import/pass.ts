import type { ImportPlan } from '../../import/plan.ts'
import { addSeen, seenNothing, type Seen } from '../../import/tidy.ts'
import type { Encoded, RowForm } from '../../io/encode.ts'
import type { Source } from '../../io/source.ts'
import type { Reject, RowRemarks } from '../../model/row.ts'
import { addRemarks, workOnParts } from '../parts.ts'
import type { Worked, WorkSetting } from './work.ts'
import { worker } from './work.ts'

/** What a pass over one source came to. */
export interface Passed {
  readonly read: number
  readonly taken: number
  readonly blank: number
  readonly rejected: number
  readonly suppressed: number
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
  const done = workOnParts<WorkSetting, Worked>(source, {
    script: new URL('./import-thread.js', import.meta.url),
    setting,
    work: worker(setting),
    cores: options.cores,
    busy: options.base !== undefined,
    stop: options.stop,
    read: (more) => void (bytes += more),
  })
  let passed: Passed = { read: 0, taken: 0, blank: 0, rejected: 0, suppressed: 0, remarks: {}, seen: seenNothing(plan) }
  for await (const worked of done) {
    await options.append(worked.encoded)
    if (worked.rows.rejects.length > 0) options.reject(worked.rows.rejects)
    passed = add(passed, worked)
    options.progress(bytes, passed.read)
  }
  return passed
}

function add(before: Passed, { rows, taken, suppressed, seen }: Worked): Passed {
  return {
    read: before.read + rows.read,
    taken: before.taken + taken,
    blank: before.blank + rows.blank,
    // An oversize record may come in several pieces, so rejects are what is left over.
    rejected: before.rejected + rows.read - rows.blank - taken - suppressed,
    suppressed: before.suppressed + suppressed,
    remarks: addRemarks(before.remarks, rows.remarks),
    seen: addSeen(before.seen, seen),
  }
}

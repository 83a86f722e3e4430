import { setImmediate as turn } from 'node:timers/promises'
import type { Context } from '../../cli/context.ts'
import type { Encoded } from '../../io/encode.ts'
import { openSink } from '../../io/sink.ts'
import { inWorkers } from '../../io/workers.ts'
import type { Pending } from '../rows-file.ts'
import type { Deduped } from './deduped.ts'
import type { GoldenSetting } from './golden-work.ts'
import { peopleWork, type PeopleSetting, type Stretch } from './people-work.ts'
import type { Stages } from './stages.ts'

/** So many cells are written in one go. Where a file of several gzip members is cut depends on nothing else. */
const cellsAtOnce = 1 << 17
/** Below so many rows in clusters of several, and cells to write, threads cost more than they save; sooner when they compress. Measured. */
const worthThreads = { merged: 300_000, cells: 1 << 22, packed: 1 << 19 }

/** Writes one row a cluster: its golden record, at the place of its first row. */
export async function writePeople(
  target: string,
  { table, plan: { clusters, several } }: Deduped,
  setting: GoldenSetting,
  excel: boolean,
  { stdout, self, cores, stop }: Context,
  stages: Stages,
): Promise<Pending> {
  const header = table.columns.map(({ name }) => name)
  const sink = await openSink(target, header, stdout, self, { excel })
  const { form } = sink
  const { count, rows, starts } = clusters
  const cells = count * header.length
  const size = Math.max(1, Math.min(count, Math.floor(cellsAtOnce / Math.max(1, header.length))))
  const isMuch =
    table.rows - count + several >= worthThreads.merged ||
    (form.as !== 'rows' && cells >= ('gzip' in form && form.gzip ? worthThreads.packed : worthThreads.cells))
  const all: PeopleSetting = { ...setting, clusters: { rows, starts }, form, size }
  const stretches = stretchesOf(count, size)
  const work = peopleWork(all, table.notation)
  const script = new URL('./people-thread.js', import.meta.url)
  try {
    let written = 0
    const encoded =
      cores > 1 && isMuch ? inWorkers<Stretch, Encoded>(script, all, cores, stretches, () => [], work) : inline(work, stretches)
    for await (const part of encoded) {
      stop.throwIfAborted()
      await sink.append(part)
      written = Math.min(count, written + size)
      stages.write(written / count)
    }
    return sink
  } catch (error) {
    sink.abandon()
    throw error
  }
}

async function* inline(work: (stretch: Stretch) => Encoded, stretches: AsyncIterable<Stretch>): AsyncGenerator<Encoded> {
  for await (const stretch of stretches) {
    yield work(stretch)
    await turn() // lets a signal in
  }
}

// oxlint-disable-next-line require-await -- jobs for threads, which are asked for one by one
async function* stretchesOf(count: number, size: number): AsyncGenerator<Stretch> {
  for (let from = 0; from < count; from += size) yield { from, to: Math.min(count, from + size) }
}

import { setImmediate as turn } from 'node:timers/promises'
import type { Context } from '../../cli/context.ts'
import { batchesOf, People, type Batch } from '../../dedupe/people.ts'
import { inWorkers } from '../../io/workers.ts'
import type { Deduped } from './deduped.ts'
import { goldenWork, type GoldenBatch, type GoldenSetting } from './golden-work.ts'
import type { Stages } from './stages.ts'

/** So many rows become golden records at a time. */
const rowsAtOnce = 4096
/** Below so many rows in clusters of several, threads cost more than they save. Measured. */
const worthThreads = 300_000

/** Makes the golden records of a table: one row a person. */
export async function makePeople(
  { table, plan: { clusters, several } }: Deduped,
  setting: GoldenSetting,
  { cores, stop }: Context,
  stages: Stages,
): Promise<People> {
  const people = new People(
    table.columns.map(({ cells }) => cells),
    clusters,
  )
  const width = table.columns.length
  const inClusters = table.rows - clusters.count + several
  const threaded = cores > 1 && inClusters >= worthThreads
  const batches = batchesOf(clusters, rowsAtOnce)
  const script = new URL('./golden-thread.js', import.meta.url)
  const done = threaded
    ? inWorkers<Batch, GoldenBatch>(script, setting, cores, eachOf(batches), () => [])
    : inline(goldenWork(setting, table.notation), batches)
  let rows = 0
  for await (const { clusters: some, picked, cells } of done) {
    stop.throwIfAborted()
    for (const [at, cluster] of some.entries()) people.set(cluster, picked.subarray(at * width, (at + 1) * width), cells.get(at))
    rows += some.length
    stages.write((0.7 * rows) / several)
  }
  return people
}

async function* inline(work: (batch: Batch) => GoldenBatch, batches: Iterable<Batch>): AsyncGenerator<GoldenBatch> {
  for (const batch of batches) {
    yield work(batch)
    await turn() // lets a signal in
  }
}

// oxlint-disable-next-line require-await -- jobs for threads, which are asked for one by one
async function* eachOf<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

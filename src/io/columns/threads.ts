import type { ValueColumn } from '../../model/columns.ts'
import type { RowsRead } from '../../model/row.ts'
import type { Chunk, ChunkSetting } from '../csv/chunk.ts'
import type { CsvFile } from '../csv/open.ts'
import { openWorker, type OpenWorker } from '../workers.ts'
import { CsvCutter } from './csv-cutter.ts'
import type { Cut } from '../../model/cut.ts'
import { emptyCut } from './cut.ts'
import { Interner } from './interner.ts'
import type { ReadPart, Reading } from './reading.ts'

/** What a thread needs to know: plain data. */
export interface ThreadSetting {
  readonly chunks: ChunkSetting
  /** The columns whose values it keeps. */
  readonly columns: readonly number[]
}

export type ThreadJob =
  | { readonly do: 'cut'; readonly chunk: Chunk; readonly cut: Cut }
  | { readonly do: 'intern'; readonly cut: Cut }
  | { readonly do: 'finish' }

/** To each kind of job, in their order. */
export interface ThreadAnswer {
  readonly cut?: Cut
  readonly found?: RowsRead
  readonly columns?: readonly { readonly column: number; readonly values: ValueColumn }[]
}

export type Thread = OpenWorker<ThreadJob, ThreadAnswer>

/** What a thread does. */
export function threadWork({ chunks, columns }: ThreadSetting): (job: ThreadJob) => ThreadAnswer {
  const cutter = new CsvCutter(chunks)
  const interners = columns.map((column) => ({ column, interner: new Interner() }))
  return (job) => {
    if (job.do === 'cut') return { found: cutter.cut(job.chunk, job.cut), cut: job.cut }
    if (job.do === 'finish') return { columns: interners.map(({ column, interner }) => ({ column, values: interner.column() })) }
    for (const { column, interner } of interners) interner.add(job.cut, column)
    return {}
  }
}

/** Parts of the file on their way, a thread: one that is cut, one that waits for it, one whose values are looked up. */
const partsPerThread = 3

/**
 * Reads a file in threads. Any thread cuts any chunk; the values of a column are looked up by one thread, chunk after chunk,
 * so that they need not be brought together in the end.
 */
export function openThreads(
  file: CsvFile,
  cores: number,
  kept: readonly number[] | undefined,
  open = (setting: ThreadSetting): Thread => openWorker(new URL('./read-thread.js', import.meta.url), setting),
): Reading {
  const { setting } = file
  const threads = shareColumns(file, kept, cores).map((columns) => busyCount(open({ chunks: setting, columns })))
  let last: Promise<unknown> = Promise.resolve()

  /** Has a chunk cut by the least busy thread, and when the chunk before is on its way, all threads look up its values. */
  async function read(chunk: Chunk, cut: Cut): Promise<{ readonly cut: Cut; readonly found: RowsRead }> {
    const before = last
    const cutting = threads
      .reduce((idle, other) => (other.asked() < idle.asked() ? other : idle))
      .ask({ do: 'cut', chunk, cut }, [chunk.bytes.buffer])
    let interning: Promise<unknown> | undefined
    const sent = (async () => {
      const answer = await cutting
      await before
      interning = Promise.all(threads.map((thread) => thread.ask({ do: 'intern', cut: answer.cut! }, [])))
      return answer
    })()
    last = sent
    const answer = await sent
    await interning
    return { cut: answer.cut!, found: answer.found! }
  }

  return {
    async *parts(readBytes) {
      const spare = Array.from({ length: partsPerThread * threads.length }, () => emptyCut(setting.width))
      const waiting: ReturnType<typeof read>[] = []
      async function* next(): AsyncGenerator<ReadPart> {
        const { cut, found } = await waiting.shift()!
        yield { cut, found }
        spare.push(cut)
      }
      for await (const chunk of file.chunks(readBytes)) {
        if (spare.length === 0) yield* next()
        waiting.push(read(chunk, spare.pop()!))
        waiting.at(-1)!.catch(() => {}) // it is awaited in its turn
      }
      while (waiting.length > 0) yield* next()
    },
    async columns() {
      const answers = await Promise.all(threads.map((thread) => thread.ask({ do: 'finish' }, [])))
      const columns: ValueColumn[] = []
      for (const { column, values } of answers.flatMap((answer) => answer.columns!)) columns[column] = values
      return columns
    },
    close: () => Promise.all(threads.map((thread) => thread.close())),
  }
}

/** What a value costs besides its bytes, in bytes, and one that was never seen before. Set by `bench/read-columns.ts`. */
const costOfValue = 12
const costOfNew = 24

/** Deals the columns out so that threads have about the same to do, as far as the sample tells. */
function shareColumns(
  { setting, sample }: CsvFile,
  kept: readonly number[] | undefined,
  cores: number,
): readonly (readonly number[])[] {
  const columns = kept ?? Array.from({ length: setting.width }, (_, column) => column)
  const costs = columns.map((column) => {
    const seen = new Set<string>()
    let cost = 1
    for (const cells of sample) {
      const cell = cells[column] ?? ''
      if (cell !== '') cost += cell.length + costOfValue + (seen.has(cell) ? 0 : costOfNew)
      seen.add(cell)
    }
    return { column, cost }
  })
  const shares = Array.from({ length: Math.max(1, cores) }, () => ({ columns: [] as number[], cost: 0 }))
  for (const { column, cost } of costs.toSorted((a, b) => b.cost - a.cost || a.column - b.column)) {
    const share = shares.reduce((least, other) => (other.cost < least.cost ? other : least))
    share.columns.push(column)
    share.cost += cost
  }
  return shares.map(({ columns }) => columns)
}

/** A thread that knows how many answers it owes. */
function busyCount(thread: Thread): Thread & { asked(): number } {
  let asked = 0
  return {
    asked: () => asked,
    async ask(job, transfer) {
      asked++
      try {
        return await thread.ask(job, transfer)
      } finally {
        asked--
      }
    },
    close: () => thread.close(),
  }
}

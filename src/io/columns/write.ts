import { setImmediate as turn } from 'node:timers/promises'
import type { ValueColumn } from '../../model/columns.ts'
import type { Encoded, RowForm } from '../encode.ts'
import type { Sink } from '../sink.ts'
import { inWorkers } from '../workers.ts'
import { rowWriter, type RowsToWrite } from './row-writer.ts'

export interface WriteOptions {
  readonly cores: number
  readonly stop: AbortSignal
  /** So many rows are written. */
  progress(rows: number): void
}

/** What a thread needs to know to write rows: plain data, the columns in shared memory. */
export interface WriteSetting {
  readonly form: RowForm
  readonly columns: readonly ValueColumn[]
}

/** So many cells are written in one go. Where a file of several gzip members is cut depends on nothing else. */
const cellsAtOnce = 1 << 17

/** Below so many cells threads cost more than they save; sooner when they compress. Set by `bench/read-columns.ts`. */
const worthThreads = 1 << 22
const worthThreadsPacked = 1 << 19

/**
 * Writes rows of a table in columns to a sink, in the order in which they are named: the same bytes as by way of
 * `rowEncoder`, whatever the number of threads. The sink is left to the caller to commit.
 *
 * @param rows row numbers, from 0
 */
export async function writeColumns(
  columns: readonly ValueColumn[],
  rows: Uint32Array,
  sink: Sink,
  { cores, stop, progress }: WriteOptions,
): Promise<void> {
  const { form } = sink
  const cells = rows.length * columns.length
  const packs = 'gzip' in form && form.gzip
  const threaded = cores > 1 && form.as !== 'rows' && cells >= (packs ? worthThreadsPacked : worthThreads)
  const setting: WriteSetting = { form, columns }
  const size = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns.length)))
  const parts = partsOf(rows, size)
  const written = threaded
    ? inWorkers<RowsToWrite, Encoded>(new URL('./write-thread.js', import.meta.url), setting, cores, parts, () => [])
    : inline(rowWriter(form, columns), parts)
  let done = 0
  for await (const encoded of written) {
    stop.throwIfAborted()
    await sink.append(encoded)
    done = Math.min(rows.length, done + size)
    progress(done)
  }
}

async function* inline(write: (rows: RowsToWrite) => Encoded, parts: AsyncIterable<RowsToWrite>): AsyncGenerator<Encoded> {
  for await (const part of parts) {
    yield write(part)
    await turn() // lets a signal in
  }
}

// oxlint-disable-next-line require-await -- jobs for threads, which are asked for one by one
async function* partsOf(all: Uint32Array, size: number): AsyncGenerator<RowsToWrite> {
  for (let from = 0; from < all.length; from += size) yield { rows: all.slice(from, from + size), replaced: nothing }
}

const nothing: RowsToWrite['replaced'] = new Map()

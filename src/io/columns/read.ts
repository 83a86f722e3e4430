import { setImmediate as turn } from 'node:timers/promises'
import type { ValueColumn } from '../../model/columns.ts'
import type { Cut } from '../../model/cut.ts'
import type { Reject, RowRemarks, RowsRead } from '../../model/row.ts'
import type { CsvFile } from '../csv/open.ts'
import type { RowSource } from '../rows.ts'
import type { Source } from '../source.ts'
import { CsvCutter } from './csv-cutter.ts'
import { cutRows, emptyCut } from './cut.ts'
import { countsOver, grown } from './growing.ts'
import { Interner } from './interner.ts'
import type { Reading } from './reading.ts'
import { addRemarks } from './remarks.ts'
import { openThreads } from './threads.ts'

/** A table in columns of values, and what became of the rows that are not in it. */
export interface ReadTable {
  readonly rows: number
  /** By their place in the source; one that is not kept has none. */
  readonly columns: readonly ValueColumn[]
  /** The physical line on which each row begins, from 1; for sources without lines, its row number. */
  readonly lines: Uint32Array
  /** All rows of the source: those of the table, `blank` and `rejected`. */
  readonly read: number
  readonly blank: number
  readonly rejected: number
  readonly rejects: readonly Reject[]
  readonly remarks: RowRemarks
}

export interface ReadOptions {
  /** The columns whose cells are kept; all, unless told. */
  readonly kept?: readonly number[] | undefined
  /** Takes a look at each part while it is at hand, cells that are not kept and all. */
  look?(cut: Cut): void
  readonly cores: number
  readonly stop: AbortSignal
  /** So many bytes and rows are read. */
  progress(bytes: number, rows: number): void
}

/** Below this size threads cost more than they save. Set by `bench/read-columns.ts`. */
const worthThreads = 48 << 20

/**
 * Reads a source once, into columns of the raw cells: as they stand, unquoted, in UTF-8. Rows are numbered in the order of
 * the source, values as they first appear in it, whatever the number of threads.
 *
 * @throws {DataError} when the source can't be read
 */
export async function readColumns({ content, size }: Source, options: ReadOptions): Promise<ReadTable> {
  const { kept, cores, stop, progress } = options
  const isLarge = content.form === 'csv' && size >= worthThreads && cores > 1
  const reading = isLarge ? openThreads(content, cores, kept) : readInline(content, kept)
  try {
    let bytes = 0
    let rows = 0
    let lines = countsOver(new SharedArrayBuffer(0))
    let [read, blank] = [0, 0]
    const rejects: Reject[] = []
    const remarks: RowRemarks = {}
    for await (const { cut, found } of reading.parts((some) => void (bytes += some))) {
      stop.throwIfAborted()
      options.look?.(cut)
      lines = countsOver(grown(lines.buffer, 4 * (rows + cut.rows)))
      lines.set(cut.lines.subarray(0, cut.rows), rows)
      rows += cut.rows
      read += found.read
      blank += found.blank
      for (const reject of found.rejects) rejects.push(reject)
      addRemarks(remarks, found.remarks)
      progress(bytes, read)
    }
    const columns = await reading.columns()
    return { rows, columns, lines: lines.subarray(0, rows), read, blank, rejected: read - blank - rows, rejects, remarks }
  } finally {
    await reading.close()
  }
}

/** All in this thread. */
function readInline(content: ({ readonly form: 'csv' } & CsvFile) | RowSource, kept: readonly number[] | undefined): Reading {
  const width = content.form === 'csv' ? content.setting.width : content.width
  const cut = emptyCut(width)
  const interners: (Interner | undefined)[] = Array.from({ length: width }, (_, column) =>
    kept === undefined || kept.includes(column) ? new Interner() : undefined,
  )
  return {
    async *parts(read) {
      const cuts = content.form === 'csv' ? cutChunks(content, read) : cutBatches(content, read)
      for await (const found of cuts) {
        for (const [column, interner] of interners.entries()) interner?.add(cut, column)
        yield { cut, found }
        await turn() // lets a signal in: blocks are read without waiting
      }
    },
    columns() {
      const columns: ValueColumn[] = []
      for (const [column, interner] of interners.entries()) if (interner !== undefined) columns[column] = interner.column()
      return columns
    },
    close: () => Promise.resolve(),
  }

  async function* cutChunks(file: CsvFile, read: (bytes: number) => void): AsyncGenerator<RowsRead> {
    const cutter = new CsvCutter(file.setting)
    for await (const chunk of file.chunks(read)) yield cutter.cut(chunk, cut)
  }

  async function* cutBatches(source: RowSource, read: (bytes: number) => void): AsyncGenerator<RowsRead> {
    for await (const rows of source.batches(read)) yield cutRows(rows, cut, width)
  }
}

import { setImmediate as turn } from 'node:timers/promises'
import type { Chunk } from '../io/csv/chunk.ts'
import type { Source } from '../io/source.ts'
import { inWorkers } from '../io/workers.ts'
import type { Row, RowReason, RowRemarks, RowsRead } from '../model/row.ts'

/** A part of a source, as one piece of work: bytes of a CSV file, or rows. */
export type Part = Chunk | { readonly rows: readonly Row[] }

/** Below this size a second thread costs more than it saves. Measured. */
const worthThreads = 6 << 20
const linesKept = 5

export interface PartsOptions<Setting, Worked> {
  /** The module that does the work in a thread; undefined for work that is done in this one only. */
  readonly script: URL | undefined
  /** What it is told: plain data. */
  readonly setting: Setting
  /** The same work, in this thread. */
  readonly work: (part: Part) => Worked
  readonly cores: number
  /** Has this thread enough to do with what comes of the parts? Then the others do the work. */
  readonly busy?: boolean
  readonly stop: AbortSignal
  /** So many bytes of the source were read since the last call. */
  read(bytes: number): void
}

/** Works on each part of a source, in threads when there is much, and yields what came of it in the order of the source. */
export async function* workOnParts<Setting, Worked>(
  source: Source,
  options: PartsOptions<Setting, Worked>,
): AsyncGenerator<Worked> {
  const { script, setting, work, cores, busy = false, stop, read } = options
  const parts = partsOf(source, read)
  const threaded = isLarge(source) && (busy || cores > 1)
  const done =
    threaded && script !== undefined
      ? inWorkers<Part, Worked>(
          script,
          setting,
          Math.max(1, cores),
          parts,
          (part) => ('bytes' in part ? [part.bytes.buffer] : []),
          busy ? undefined : work,
        )
      : inline(work, parts)
  for await (const worked of done) {
    stop.throwIfAborted()
    yield worked
  }
}

/** Is there so much to do that other threads are worth their start? */
export const isLarge = ({ content, size }: Source): boolean => content.form === 'csv' && size >= worthThreads

async function* inline<Worked>(work: (part: Part) => Worked, parts: AsyncIterable<Part>): AsyncGenerator<Worked> {
  for await (const part of parts) {
    yield work(part)
    await turn() // lets a signal in: blocks are read without waiting
  }
}

async function* partsOf({ content }: Source, read: (bytes: number) => void): AsyncGenerator<Part> {
  if (content.form === 'csv') yield* content.chunks(read)
  else for await (const rows of content.batches(read)) yield { rows }
}

/** Hands over rows that come as cells already, but for blank ones. */
export function takeRows(rows: readonly Row[], take: (cells: readonly string[], line: number) => void): RowsRead {
  let blank = 0
  for (const { cells, line } of rows)
    if (isBlank(cells)) blank++
    else take(cells, line)
  return { read: rows.length, blank, rejects: [], remarks: {} }
}

/** The cells of rows, but for blank ones. */
export const filledCells = (rows: readonly Row[]): (readonly string[])[] =>
  rows.flatMap(({ cells }) => (isBlank(cells) ? [] : [cells]))

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** What was said of rows in two parts, the earlier one first. */
export function addRemarks(earlier: RowRemarks, later: RowRemarks): RowRemarks {
  const remarks: RowRemarks = { ...earlier }
  for (const [key, { count, lines }] of Object.entries(later)) {
    const known = remarks[key as RowReason]
    remarks[key as RowReason] = {
      count: (known?.count ?? 0) + count,
      lines: [...(known?.lines ?? []), ...lines].slice(0, linesKept),
    }
  }
  return remarks
}

import type { Context } from '../cli/context.ts'
import { rowEncoder } from '../io/encode.ts'
import { openSink } from '../io/sink.ts'

/** What is written and has no name yet. */
export interface Pending {
  /** Gives it its name. */
  commit(): Promise<void> | void
  /** Leaves nothing of it behind. */
  abandon(): void
}

/**
 * Writes some files, which get their names when all of them are there: else none does.
 *
 * @param write adds each as soon as it is begun; the first to be added gets its name first
 * @param keep is done before any of it shows
 */
export async function allOrNone(
  { stop }: Context,
  write: (pending: Pending[]) => Promise<void>,
  keep?: () => void,
): Promise<void> {
  const pending: Pending[] = []
  try {
    await write(pending)
    stop.throwIfAborted()
    keep?.()
    for (const file of pending) await file.commit()
  } catch (error) {
    for (const file of pending) file.abandon()
    throw error
  }
}

/** So many rows are encoded at a time. */
const atOnce = 4096

/**
 * Writes rows of a table of ours, which get their name with `commit`.
 *
 * @param table what the rows are called in a database or a workbook
 * @param excel as French Excel opens them
 * @throws {DataError} when it can't be written
 */
export async function writeRows(
  target: string,
  table: string,
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  { stdout, self, stop }: Context,
  excel = false,
): Promise<Pending> {
  const sink = await openSink(target, header, stdout, self, { table, excel })
  try {
    const encoder = rowEncoder(sink.form)
    let some = 0
    for (const row of rows) {
      encoder.add(row)
      if (++some % atOnce > 0) continue
      await sink.append(encoder.take())
      stop.throwIfAborted()
    }
    await sink.append(encoder.take())
    return sink
  } catch (error) {
    sink.abandon()
    throw error
  }
}

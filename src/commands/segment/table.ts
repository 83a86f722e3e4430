import type { Context } from '../../cli/context.ts'
import { openProgress } from '../../cli/progress.ts'
import type * as shared from '../../cli/options.ts'
import { readColumns } from '../../io/columns/read.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'
import type { ValueColumn } from '../../model/columns.ts'
import type { FileContext } from '../../normalise/decide.ts'
import { openInput } from '../open-input.ts'

/** Any table, in columns. */
export interface ReadTable {
  readonly rows: number
  readonly names: readonly string[]
  readonly columns: readonly ValueColumn[]
  /** Rows that could not be taken. */
  readonly left: number
  /** What the file says of how its numbers are written. */
  readonly file: FileContext
}

/** Below so many bytes a second thread saves little. */
const worthThreads = 32 << 20

/**
 * Reads a file of any format, or the golden records of a base.
 *
 * @throws {DataError} when it can't be read
 */
export async function readTable(path: string, options: shared.Reading & shared.Talking, context: Context): Promise<ReadTable> {
  const source = await openInput(path, options, context)
  try {
    return await tableOf(source, options, context)
  } finally {
    source.close()
  }
}

/** Reads a source that is open, to its end. */
export async function tableOf(source: Source, options: shared.Reading & shared.Talking, context: Context): Promise<ReadTable> {
  const progress = openProgress(context, Math.max(1, source.size), options.progress !== false && options.quiet !== true)
  try {
    const { names } = sourceColumns(source)
    const { rows, columns, rejected } = await readColumns(source, {
      cores: source.size < worthThreads ? 1 : context.cores,
      stop: context.stop,
      progress: (bytes, read) => progress.update(bytes, read),
    })
    const delimiter = source.content.form === 'csv' ? source.content.setting.dialect.delimiter : ''
    return { rows, names, columns, left: rejected, file: { delimiter, country: options.country ?? context.region ?? 'FR' } }
  } finally {
    progress.end()
  }
}

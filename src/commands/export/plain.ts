import type { Context } from '../../cli/context.ts'
import { rowEncoder } from '../../io/encode.ts'
import { openSink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { ExportOptions } from '../export.ts'
import { requireColumns } from '../given-columns.ts'
import type { Exported } from './exported.ts'
import type { EncryptedTarget } from './recipients.ts'
import { readParts } from './read.ts'

/** Writes the cells of the columns that were asked for, as they are; the output has no name yet. */
export async function exportPlain(
  source: Source,
  { target, encrypt }: EncryptedTarget,
  options: ExportOptions,
  context: Context,
): Promise<Exported> {
  const { names } = sourceColumns(source)
  const columns = options.columns ?? names
  requireColumns(columns, names, context)
  const places = options.columns && columns.map((name) => names.indexOf(name))
  const sink = await openSink(target, columns, context.stdout, context.self, { excel: options.excel === true, encrypt })
  let [rows, left] = [0, 0]
  try {
    const encoder = rowEncoder(sink.form)
    const take = (cells: readonly string[]): void => {
      rows++
      encoder.add(places === undefined ? cells : places.map((place) => cells[place]!))
    }
    for await (const more of readParts(source, take)) {
      context.stop.throwIfAborted()
      left += more
      await sink.append(encoder.take())
    }
    return { rows, columns, left, unreachable: 0, repeated: 0, phones: 0, withheld: new Map(), output: sink }
  } catch (error) {
    sink.abandon()
    throw error
  }
}

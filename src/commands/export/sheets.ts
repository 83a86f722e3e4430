import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { rowEncoder } from '../../io/encode.ts'
import { openSink } from '../../io/sink.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'
import type { ExportOptions } from '../export.ts'
import { requireColumns } from '../given-columns.ts'
import type { Exported } from './exported.ts'
import { joinedNames } from './joined.ts'
import { isOfCustomers } from './of-customers.ts'
import { readParts } from './read.ts'
import type { EncryptedTarget } from './recipients.ts'
import { columnTypes, sinkOptions } from './sink-options.ts'

/** More sheets than that nobody leafs through. */
const mostSheets = 200

/**
 * Writes a workbook with a sheet for each value of a column, in the order of the values; rows without one are on the last. Somebody
 * who is in several segments is on several sheets. Reads the source once for the values and once for each of them; the output has
 * no name yet.
 *
 * @throws {CommanderError} when it is no workbook, or has too many values
 */
export async function exportSheets(
  source: Source,
  { target, encrypt }: EncryptedTarget,
  options: ExportOptions,
  context: Context,
): Promise<Exported> {
  const { words, stdout, self, stop } = context
  const by = options.sheets!
  if (!/\.xlsx(?:\.age)?$/i.test(target)) throw usageFault(words.export.usage.sheetsOfBook(target))
  const { names } = sourceColumns(source)
  const columns = options.columns ?? names
  requireColumns([by, ...columns], names, context)
  const place = names.indexOf(by)
  const valuesOf = isOfCustomers(source) && by === joinedNames.segments[0] ? segmentsIn : (cell: string): string[] => [cell]

  let [rows, left] = [0, 0]
  const values = new Set<string>()
  const see = (cells: readonly string[]): void => {
    rows++
    for (const value of valuesOf(cells[place]!)) values.add(value)
    if (values.size > mostSheets) throw usageFault(words.export.usage.manySheets(by, mostSheets))
  }
  for await (const more of readParts(source, see)) left += more

  const types = isOfCustomers(source) ? columnTypes(columns) : undefined
  const sink = await openSink(target, columns, stdout, self, { ...sinkOptions(options, encrypt), types })
  const places = columns.map((name) => names.indexOf(name))
  try {
    for (const value of [...values].toSorted((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))) {
      sink.sheet!(value === '' ? words.export.noValue : value)
      const encoder = rowEncoder(sink.form)
      const take = (cells: readonly string[]): void => {
        if (valuesOf(cells[place]!).includes(value)) encoder.add(places.map((at) => cells[at]!))
      }
      for await (const _ of readParts(source, take)) {
        stop.throwIfAborted()
        await sink.append(encoder.take())
      }
    }
    return { rows, columns, left, unreachable: 0, repeated: 0, phones: 0, withheld: new Map(), parts: [target], output: sink }
  } catch (error) {
    sink.abandon()
    throw error
  }
}

const segmentsIn = (cell: string): string[] => cell.split(' + ')

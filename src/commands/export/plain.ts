import { setImmediate as turn } from 'node:timers/promises'
import type { Context } from '../../cli/context.ts'
import type { CellWriter } from '../../io/columns/cell-writer.ts'
import { cellWriter } from '../../io/columns/row-writer.ts'
import { rowEncoder, type RowForm } from '../../io/encode.ts'
import { openSink, type Sink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { cellEnd, rowEnd, type PackedPage } from '../../model/packed.ts'
import type { ExportOptions } from '../export.ts'
import { requireColumns } from '../given-columns.ts'
import type { Exported } from './exported.ts'
import type { EncryptedTarget } from './recipients.ts'
import { isOfCustomers } from './of-customers.ts'
import { readParts } from './read.ts'
import { columnTypes, sinkOptions } from './sink-options.ts'

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
  const sink = await openSink(target, columns, context.stdout, context.self, {
    ...sinkOptions(options, encrypt),
    types: isOfCustomers(source) ? columnTypes(columns) : undefined,
  })
  const places = columns.map((name) => names.indexOf(name))
  const { content } = source
  if (content.form === 'rows' && content.packed !== undefined && sink.form.as !== 'rows')
    return { ...(await exportPacked(content.packed(places), sink, sink.form, context)), columns, parts: [target] }
  let [rows, left] = [0, 0]
  try {
    const encoder = rowEncoder(sink.form)
    const take = (cells: readonly string[]): void => {
      rows++
      encoder.add(options.columns === undefined ? cells : places.map((place) => cells[place]!))
    }
    for await (const more of readParts(source, take)) {
      context.stop.throwIfAborted()
      left += more
      await sink.append(encoder.take())
    }
    return { rows, columns, left, unreachable: 0, repeated: 0, phones: 0, withheld: new Map(), parts: [target], output: sink }
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** Writes rows that come as bytes: none of them becomes a string, unless it must. */
async function exportPacked(
  pages: Iterable<PackedPage>,
  sink: Sink,
  form: Exclude<RowForm, { as: 'rows' }>,
  context: Context,
): Promise<Omit<Exported, 'columns' | 'parts'>> {
  const writer = cellWriter(form)
  let rows = 0
  try {
    for (const page of pages) {
      context.stop.throwIfAborted()
      rows += page.rows
      if ('bytes' in page) writePacked(page.bytes, writer)
      else for (const cells of page.cells) writeCells(cells, writer)
      await sink.append(writer.take())
      await turn() // lets a signal in
    }
    return { rows, left: 0, unreachable: 0, repeated: 0, phones: 0, withheld: new Map(), output: sink }
  } catch (error) {
    sink.abandon()
    throw error
  }
}

function writePacked(bytes: Uint8Array, writer: CellWriter): void {
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte !== cellEnd && byte !== rowEnd) continue
    writer.cell(bytes, start, at)
    start = at + 1
    if (byte === rowEnd) writer.endRow()
  }
  writer.cell(bytes, start, bytes.length)
  writer.endRow()
}

function writeCells(cells: readonly string[], writer: CellWriter): void {
  for (const cell of cells) {
    const bytes = Buffer.from(cell)
    writer.cell(bytes, 0, bytes.length)
  }
  writer.endRow()
}

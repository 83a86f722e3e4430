import { goldenRecords } from '../../base/read.ts'
import { isBase, openToRead } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { chunkReader } from '../../io/csv/chunk.ts'
import type { Encoding } from '../../io/encodings/encoding.ts'
import type { RowEncoder } from '../../io/encode.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { Sink } from '../../io/sink.ts'
import { openSink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import { openSource } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { usageFault } from '../../cli/usage.ts'
import type { ExportOptions } from '../export.ts'
import { refuseClashes } from '../targets.ts'

interface Exported {
  readonly rows: number
  readonly columns: readonly string[]
  /** Rows that could not be taken. */
  readonly left: number
}

/** Runs `clientele export`: the golden records of a base, or the very same cells of any other input. */
export async function runExport(input: string, options: ExportOptions, context: Context): Promise<ExitCode> {
  const { words, say, stdout } = context
  const target = options.output ?? '-'
  if (options.json === true && target === '-') throw usageFault(words.usage.jsonNeedsOutput)
  refuseClashes([input], { output: target }, context)
  const { rows, columns, left } = isBase(input)
    ? await exportBase(input, target, options, context)
    : await exportFile(input, target, options, context)
  if (left > 0) say(words.export.left(left))
  const line = words.export.done({ rows, columns: columns.length })
  say(target === '-' ? line : `${line} ${words.import.where(target)}`)
  if (options.json === true) stdout.write(`${JSON.stringify({ rows, columns, left_out: left, output: target })}\n`)
  return ExitCode.ok
}

async function exportBase(input: string, target: string, options: ExportOptions, context: Context): Promise<Exported> {
  const database = openToRead(input)
  try {
    const { header, batches } = goldenRecords(database)
    return await written(header, target, options, context, async (encoder, flush) => {
      for (const batch of batches()) {
        for (const { cells } of batch) encoder.add(cells)
        await flush(batch.length)
      }
      return 0
    })
  } finally {
    database.close()
  }
}

async function exportFile(input: string, target: string, options: ExportOptions, context: Context): Promise<Exported> {
  const given = { delimiter: options.delimiter, encoding: options.encoding as Encoding | undefined, part: options.table }
  const source = await openSource(input, given, context.stdin, context.self)
  try {
    return await written(sourceColumns(source).names, target, options, context, (encoder, flush) =>
      encodeSource(source, encoder, flush),
    )
  } finally {
    source.close()
  }
}

/** Opens the sink, lets rows be encoded for it, and gives the output its name when all are there. */
async function written(
  header: readonly string[],
  target: string,
  options: ExportOptions,
  context: Context,
  encodeAll: (encoder: RowEncoder, flush: (rows: number) => Promise<void>) => Promise<number>,
): Promise<Exported> {
  const sink: Sink = await openSink(target, header, context.stdout, context.self, { excel: options.excel === true })
  let rows = 0
  try {
    const encoder = rowEncoder(sink.form)
    const left = await encodeAll(encoder, async (more) => {
      context.stop.throwIfAborted()
      rows += more
      await sink.append(encoder.take())
    })
    await sink.commit()
    return { rows, columns: header, left }
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** Answers with how many rows could not be taken. */
async function encodeSource({ content }: Source, encoder: RowEncoder, flush: (rows: number) => Promise<void>): Promise<number> {
  if (content.form === 'rows') {
    for await (const rows of content.batches()) {
      for (const { cells } of rows) encoder.add(cells)
      await flush(rows.length)
    }
    return 0
  }
  const read = chunkReader(content.setting)
  let left = 0
  for await (const chunk of content.chunks()) {
    let taken = 0
    const { read: all, blank } = read(chunk, (cells) => {
      taken++
      encoder.add(cells)
    })
    left += all - blank - taken
    await flush(taken)
  }
  return left
}

import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { rowEncoder } from '../../io/encode.ts'
import { openSink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { ExportOptions } from '../export.ts'
import { requireColumns } from '../given-columns.ts'
import { openInput } from '../open-input.ts'
import { refuseClashes } from '../targets.ts'
import { readRows } from './read.ts'
import { keeperOf } from './where.ts'

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
  const source = await openInput(input, options, context)
  try {
    const { rows, columns, left } = await exportRows(source, target, options, context)
    if (left > 0) say(words.export.left(left))
    const line = words.export.done({ rows, columns: columns.length })
    say(target === '-' ? line : `${line} ${words.import.where(target)}`)
    if (options.json === true) stdout.write(`${JSON.stringify({ rows, columns, left_out: left, output: target })}\n`)
    return ExitCode.ok
  } finally {
    source.close()
  }
}

/** Writes the cells of those rows and columns that were asked for, as they are, and gives the output its name when all are there. */
async function exportRows(source: Source, target: string, options: ExportOptions, context: Context): Promise<Exported> {
  const { names } = sourceColumns(source)
  const { where, limit = Infinity } = options
  const columns = options.columns ?? names
  requireColumns(columns, names, context)
  const places = columns.map((name) => names.indexOf(name))
  const keeps = where && (await keeperOf(where, source, names, options.asOf ?? context.today, context))
  const sink = await openSink(target, columns, context.stdout, context.self, { excel: options.excel === true })
  let rows = 0
  try {
    const encoder = rowEncoder(sink.form)
    const left = await readRows(
      source,
      (cells) => {
        if (rows >= limit || (keeps && !keeps(cells))) return
        rows++
        encoder.add(options.columns === undefined ? cells : places.map((place) => cells[place]!))
      },
      async () => {
        context.stop.throwIfAborted()
        await sink.append(encoder.take())
      },
    )
    await sink.commit()
    return { rows, columns, left }
  } catch (error) {
    sink.abandon()
    throw error
  }
}

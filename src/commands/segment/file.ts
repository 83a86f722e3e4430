import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { writeColumns } from '../../io/columns/write.ts'
import { openSink } from '../../io/sink.ts'
import type { ValueColumn } from '../../model/columns.ts'
import { isRuleFault } from '../../rule/read.ts'
import { tableAsker, type RuleTable } from '../../segment/table.ts'
import { allOrNone, writeRows, type Pending } from '../rows-file.ts'
import type { SegmentOptions } from '../segment.ts'
import { countryOf, fileTable } from './file-table.ts'
import { ruleRefused, type GivenRule } from './given-rules.ts'
import { membersHeader, type SegmentJob } from './job.ts'
import { readTable } from './table.ts'
import { printMany, printOne } from './talk.ts'

/** A file that rules are asked of. */
interface SegmentFile {
  readonly table: RuleTable
  /** Of the file itself. */
  readonly names: readonly string[]
  readonly columns: readonly ValueColumn[]
  nameOf(row: number): string
  /** Rows that could not be taken. */
  readonly left: number
}

/** Runs `clientele segment` on a file of any format. */
export async function segmentFile(job: SegmentJob, context: Context): Promise<ExitCode> {
  const { input, output, options } = job
  const file = await readFile(input, options, context)
  const asker = tableAsker(file.table, options.asOf ?? context.today)
  const found = job.rules.map((given) => {
    const rows = asker.rowsOf(given.rule)
    if (isRuleFault(rows)) throw ruleRefused(given, rows, context)
    return { given, rows }
  })
  await allOrNone(context, async (pending) => {
    if (output === undefined) return
    const write = job.isOne ? keptRows(file, found[0]!.rows, output, options, context) : manyRows(file, found, job, context)
    pending.push(await write)
  })
  const read = file.table.rows + file.left
  if (file.left > 0) context.say(context.words.export.left(file.left))
  if (job.isOne) printOne(job, { read, kept: found[0]!.rows.length }, context)
  else
    printMany(
      job,
      read,
      found.map(({ given, rows }) => [given.name, rows.length]),
      context,
    )
  return ExitCode.ok
}

async function readFile(path: string, options: SegmentOptions, context: Context): Promise<SegmentFile> {
  const read = await readTable(path, options, context)
  const { names, columns, left } = read
  return { ...fileTable(read, options.asOf ?? context.today, countryOf(options, context)), names, columns, left }
}

/** Writes rows as they are, in the order of the file. */
async function keptRows(
  { columns, names }: SegmentFile,
  rows: Uint32Array,
  output: string,
  options: SegmentOptions,
  { stdout, self, cores, stop }: Context,
): Promise<Pending> {
  const sink = await openSink(output, names, stdout, self, { excel: options.excel === true })
  try {
    await writeColumns(columns, rows, sink, { cores, stop, progress: () => {} })
    return sink
  } catch (error) {
    sink.abandon()
    throw error
  }
}

function manyRows(
  file: SegmentFile,
  found: readonly { readonly given: GivenRule; readonly rows: Uint32Array }[],
  { output, options }: SegmentJob,
  context: Context,
): Promise<Pending> {
  const { nameOf } = file
  function* rows(): Generator<readonly string[]> {
    for (const { given, rows: of } of found) for (const row of of) yield [nameOf(row), given.name]
  }
  return writeRows(output!, 'segments', membersHeader, rows(), context, options.excel === true)
}

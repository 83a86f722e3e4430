import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { sampleRows } from '../../dedupe/sample.ts'
import { valueText } from '../../io/columns/text.ts'
import { writeColumns } from '../../io/columns/write.ts'
import { openSink } from '../../io/sink.ts'
import type { ValueColumn } from '../../model/columns.ts'
import { understandColumns } from '../../normalise/columns.ts'
import { isRuleFault } from '../../rule/read.ts'
import { tableAsker, type RuleTable } from '../../segment/table.ts'
import { allOrNone, writeRows, type Pending } from '../dedupe/rows-file.ts'
import type { SegmentOptions } from '../segment.ts'
import { ruleTable } from './cells.ts'
import { ruleRefused, type GivenRule } from './given-rules.ts'
import { membersHeader, type SegmentJob } from './job.ts'
import { readTable } from './table.ts'
import { printMany, printOne } from './talk.ts'

/** A file that rules are asked of. */
interface SegmentFile {
  readonly table: RuleTable
  readonly columns: readonly ValueColumn[]
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
  const { names, columns, rows, left } = await readTable(path, options, context)
  return { table: ruleTable(names, (column) => columns[column]!, rows), columns, left }
}

/** Writes rows as they are, in the order of the file. */
async function keptRows(
  { columns, table: { names } }: SegmentFile,
  rows: Uint32Array,
  output: string,
  options: SegmentOptions,
  { stdout, self, cores, stop }: Context,
): Promise<Pending> {
  const sink = await openSink(output, names, stdout, self, { excel: options.excel === true })
  try {
    await writeColumns(columns, rows, new Map(), sink, { cores, stop, progress: () => {} })
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
  const nameOf = rowNames(file)
  function* rows(): Generator<readonly string[]> {
    for (const { given, rows: of } of found) for (const row of of) yield [nameOf(row), given.name]
  }
  return writeRows(output!, 'segments', membersHeader, rows(), context, options.excel === true)
}

/** So many rows tell what a column is. */
const sampled = 1000

/** What a row is called: by its column of ids, else by its number, from 1. */
function rowNames({ columns, table: { names, rows } }: SegmentFile): (row: number) => string {
  const sample = sampleRows(columns, rows, sampled).map((row) => columns.map(({ values, ids }) => valueText(values, ids[row]!)))
  const { columns: understood } = understandColumns(names, sample, { table: 'customers', given: new Map() })
  const named = names.findIndex((name) => name.toLowerCase() === 'id')
  const column = columns[named === -1 ? (understood.find(({ field }) => field === 'id')?.index ?? -1) : named]
  return (row) => (column === undefined ? '' : valueText(column.values, column.ids[row]!)) || String(row + 1)
}

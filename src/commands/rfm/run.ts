import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { openByteSink } from '../../io/sink.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import type { RfmOptions } from '../rfm.ts'
import { figuresOf } from './figures.ts'
import { jsonOf } from './json.ts'
import { returnsHeader, scoreHeaderOf, scoreRows, separateRows } from './score-rows.ts'
import { scoreTable, type ScoredTable } from './scored.ts'
import { doneLine, printScores } from './talk.ts'
import { rowsTarget } from './target.ts'

/** Runs `clientele rfm`: scores every customer of an input, and says what they come to. */
export async function runRfm(input: string, options: RfmOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  const { cuts, scheme, rates, saveCuts } = options
  if (cuts !== undefined && options.classes !== undefined) throw usageFault(words.rfm.usage.cutsAndClasses)
  const outputs = { output: options.output, cuts: saveCuts, report: options.report }
  const output = rowsTarget(input, [cuts, scheme, rates], outputs, options.json === true, context)
  const run = await scoreTable(input, options, context)
  const figures = figuresOf(run, options.returns)
  const separate = options.returns === 'separate'
  await allOrNone(context, async (pending) => {
    const header = [...scoreHeaderOf(run), ...(separate ? returnsHeader : [])]
    const rows = separate ? separateRows(run) : scoreRows(run)
    if (output !== undefined) pending.push(await writeRows(output, 'scores', header, rows, context, options.excel === true))
    if (saveCuts !== undefined) pending.push(await writeCuts(saveCuts, run, context))
    if (options.report !== undefined)
      pending.push(
        (await import('./report.ts')).writeScoresReport(options.report, run, figures, doneLine(run, figures, context), context),
      )
  })
  printScores(run, figures, output, context)
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(run, figures))}\n`)
  return ExitCode.ok
}

async function writeCuts(
  target: string,
  { cuts }: ScoredTable,
  { stdout, self }: Context,
): Promise<{ commit(): void; abandon(): void }> {
  const sink = openByteSink(target, stdout, self)
  await sink.write(Buffer.from(`${JSON.stringify(cuts)}\n`))
  return sink
}

import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { openByteSink } from '../../io/sink.ts'
import { allOrNone, writeRows } from '../dedupe/rows-file.ts'
import type { RfmOptions } from '../rfm.ts'
import { refuseClashes } from '../targets.ts'
import { figuresOf } from './figures.ts'
import { jsonOf } from './json.ts'
import { returnsHeader, scoreHeader, scoreRows, separateRows } from './score-rows.ts'
import { scoreTable, type ScoredTable } from './scored.ts'
import { printScores } from './talk.ts'

/** Runs `clientele rfm`: scores every customer of an input, and says what they come to. */
export async function runRfm(input: string, options: RfmOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  const output = options.output ?? '-'
  if (options.json === true && output === '-') throw usageFault(words.usage.jsonNeedsOutput)
  if (options.cuts !== undefined && options.classes !== undefined) throw usageFault(words.rfm.usage.cutsAndClasses)
  const inputs = [input, options.cuts, options.scheme].filter((path) => path !== undefined)
  refuseClashes(inputs, { output, cuts: options.saveCuts }, context)
  const run = await scoreTable(input, options, context)
  const separate = options.returns === 'separate'
  await allOrNone(context, async (pending) => {
    const header = separate ? [...scoreHeader, ...returnsHeader] : scoreHeader
    const rows = separate ? separateRows(run) : scoreRows(run)
    pending.push(await writeRows(output, 'scores', header, rows, context, options.excel === true))
    if (options.saveCuts !== undefined) pending.push(await writeCuts(options.saveCuts, run, context))
  })
  const figures = figuresOf(run, options.returns)
  printScores(run, figures, options, context)
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

import { openToRead } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { figuresOf } from './figures.ts'
import { forecastJson } from './forecast-json.ts'
import { forecastRows, headerOf } from './forecast-rows.ts'
import { printForecast } from './forecast-talk.ts'
import type { PredictOptions } from './forecast-verbs.ts'
import { forecastTable } from './forecasted.ts'
import { jsonOf } from './json.ts'
import { rememberForecast } from './remember.ts'
import { scoreTable } from './scored.ts'
import { rowsTarget } from './target.ts'

/** Runs `clientele rfm predict`: forecasts every customer of an input, and says by what and how well. */
export async function runPredict(input: string, options: PredictOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  if (options.cuts !== undefined && options.classes !== undefined) throw usageFault(words.rfm.usage.cutsAndClasses)
  const { cuts, scheme, rates, report: page } = options
  const output = rowsTarget(
    input,
    [cuts, scheme, rates],
    { output: options.output, report: page },
    options.json === true,
    context,
  )
  if (options.base !== undefined) openToRead(options.base).close() // before anything is written
  const run = await scoreTable(input, options, context)
  const forecasted = forecastTable(run, options)
  if (
    forecasted.shortfall === 'no_customers' &&
    options.first === undefined &&
    forecasted.holdoutDays > 0 &&
    run.measures.withPurchase > 0
  )
    throw usageFault(words.rfm.usage.holdoutTooLong(options.holdout!.text))
  const separate = options.returns === 'separate'
  await allOrNone(context, async (pending) => {
    const rows = forecastRows(run, forecasted, separate, options.intervals === true)
    const header = headerOf(run, separate, options.intervals === true)
    if (output !== undefined) pending.push(await writeRows(output, 'forecasts', header, rows, context, options.excel === true))
    if (page !== undefined)
      pending.push((await import('./report-forecast.ts')).writeForecastReport(page, run, forecasted, options, context))
  })
  if (options.base !== undefined) await rememberForecast(options.base, run, forecasted, options, context)
  printForecast(run, forecasted, options, context)
  const report = { ...jsonOf(run, figuresOf(run, options.returns)), ...forecastJson(run, forecasted, options, words) }
  if (options.json === true) stdout.write(`${JSON.stringify(report)}\n`)
  return forecasted.choice === undefined ? ExitCode.no : ExitCode.ok
}

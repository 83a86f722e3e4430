import { keptForecasts } from '../../base/forecasts.ts'
import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { isoOf } from '../../orders/calendar.ts'
import { measureNames } from '../../rfm/cuts.ts'
import { measure } from '../../rfm/measures.ts'
import { readOrdersTable } from '../orders/read.ts'
import { allOrNone } from '../rows-file.ts'
import { refuseClashes } from '../targets.ts'
import type { WatchOptions } from './forecast-verbs.ts'
import { valuesOf } from './remember.ts'
import { numbersRight, sayInput } from './talk.ts'
import { hasDrifted, hasFailed, isByMargin, missesOf, verdictsOf, watchOne, type Watched } from './watched.ts'
import { byMargin } from './worth.ts'

const plainWidth = 80

/** Runs `clientele rfm watch`: scores forecasts that a base keeps by what happened. Answers no when one of them has failed. */
export async function runWatch(input: string, options: WatchOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const base = options.base ?? (isBase(input) ? input : undefined)
  if (base === undefined) throw usageFault(words.predict.usage.watchNeedsBase)
  const { report } = options
  const inputs = [input, base, options.rates].filter((path) => path !== undefined)
  refuseClashes([...new Set(inputs)], { output: options.json === true ? '-' : undefined, report }, context)
  const kept = keptForecasts(base)
  const table = await readOrdersTable(input, options, context)
  const watched = kept.map((forecast) => {
    const { orders, asOf } = isByMargin(forecast) ? byMargin(table, context) : table
    const known = { measures: measure(orders, asOf, 'net'), unit: orders.money && 10 ** orders.money.places }
    return watchOne(forecast, table, (name) => valuesOf(known, name))
  })
  if (report !== undefined)
    await allOrNone(context, async (pending) => {
      const { writeWatchReport } = await import('./report-watch.ts')
      pending.push(writeWatchReport(report, base, watched, table.asOf, context))
    })
  sayInput(table, context)
  if (watched.length === 0) say(words.predict.watch.none({ base: harmless(base) }))
  else for (const line of lines(watched, context)) say(`  ${line}`)
  const failed = watched.filter(hasFailed).length
  const verdicts = verdictsOf(watched, words)
  for (const line of verdicts.failed) say(paint.bad(line))
  for (const line of verdicts.drifted) say(paint.warn(line))
  if (verdicts.failed.length + verdicts.drifted.length > 0) say(words.predict.watch.wayOut)
  const passed = watched.filter(({ outcome }) => outcome !== undefined).length
  const done = words.predict.watch.done({ kept: watched.length, passed, failed })
  say(failed > 0 ? paint.bad(done) : paint.good(done))
  if (options.json === true)
    stdout.write(`${JSON.stringify({ as_of: isoOf(table.asOf), rows: table.rows, forecasts: watched.map(toJson) })}\n`)
  return failed > 0 ? ExitCode.no : ExitCode.ok
}

function lines(watched: readonly Watched[], { words, stderr }: Context): string[] {
  const rows = watched.map(({ forecast, until, outcome, drift }) => [
    words.day(forecast.asOf),
    words.day(isoOf(until)),
    ...(outcome === undefined
      ? [words.predict.watch.waiting, '', '', '']
      : [
          words.number(outcome.predicted),
          words.number(outcome.actual),
          outcome.bias === undefined ? '' : words.predict.bias(outcome.bias),
          words.rfm.share(outcome.inside),
        ]),
    measureNames.map((name) => words.predict.figure(drift[name], 2)).join('  '),
  ])
  return renderTable(numbersRight([[...words.predict.watch.heads], ...rows], [2, 3, 4, 5, 6]), (stderr.columns ?? plainWidth) - 2)
}

function toJson(watched: Watched): unknown {
  const { forecast, until, outcome, drift } = watched
  return {
    as_of: forecast.asOf,
    until: isoOf(until),
    horizon_days: forecast.horizonDays,
    model: forecast.model,
    passed: outcome !== undefined,
    customers: outcome?.customers ?? forecast.expectations.length,
    missing: outcome?.missing ?? null,
    expected_orders: outcome?.predicted ?? watched.expected,
    actual_orders: outcome?.actual ?? null,
    bias: outcome?.bias ?? null,
    mae: outcome?.mae ?? null,
    rmse: outcome?.rmse ?? null,
    auc: outcome?.auc ?? null,
    inside_share: outcome?.inside ?? null,
    slope: outcome?.slope ?? null,
    drift,
    failed: hasFailed(watched),
    misses: missesOf(watched),
    drifted: hasDrifted(watched),
  }
}

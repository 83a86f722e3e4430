import { keptForecasts, type KeptWhole } from '../../base/forecasts.ts'
import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { isoOf } from '../../orders/calendar.ts'
import { dayOf } from '../../orders/days.ts'
import { measureNames, type MeasureName } from '../../rfm/cuts.ts'
import { measure } from '../../rfm/measures.ts'
import { drift, drifted } from '../../rfm/predict/drift.ts'
import { judge, type Outcome } from '../../rfm/predict/watching.ts'
import { readOrdersTable, type OrdersTable } from '../orders/read.ts'
import type { WatchOptions } from './forecast-verbs.ts'
import { valuesOf, type Remembered } from './remember.ts'
import { numbersRight, sayInput } from './talk.ts'

/** A kept forecast and how it fares. */
interface Watched {
  readonly forecast: KeptWhole
  /** Its last day, in days since 1970-01-01. */
  readonly until: number
  /** Undefined while its days have not passed. */
  readonly outcome: Outcome | undefined
  /** How far customers have moved since. */
  readonly drift: Readonly<Record<MeasureName, number>>
}

/** A forecast of which fewer lay where they would most likely has failed: four in five should have. Set by hand. */
const fewestInside = 0.7

const plainWidth = 80

/** Runs `clientele rfm watch`: scores forecasts that a base keeps by what happened. Answers no when one of them has failed. */
export async function runWatch(input: string, options: WatchOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const base = options.base ?? (isBase(input) ? input : undefined)
  if (base === undefined) throw usageFault(words.predict.usage.watchNeedsBase)
  const kept = keptForecasts(base)
  const table = await readOrdersTable(input, options, context)
  const measures = measure(table.orders, table.asOf, 'net')
  const unit = table.orders.money && 10 ** table.orders.money.places
  const watched = kept.map((forecast) => watchOne(forecast, table, (name) => valuesOf({ measures, unit }, name)))
  sayInput(table, context)
  if (watched.length === 0) say(words.predict.watch.none({ base: harmless(base) }))
  else for (const line of lines(watched, context)) say(`  ${line}`)
  const failed = watched.filter(hasFailed).length
  const moved = watched.filter(hasDrifted).length
  if (moved > 0) say(paint.warn(words.predict.watch.drifted(moved)))
  const passed = watched.filter(({ outcome }) => outcome !== undefined).length
  const done = words.predict.watch.done({ kept: watched.length, passed, failed })
  say(failed > 0 ? paint.bad(done) : paint.good(done))
  if (options.json === true)
    stdout.write(`${JSON.stringify({ as_of: isoOf(table.asOf), rows: table.rows, forecasts: watched.map(toJson) })}\n`)
  return failed > 0 ? ExitCode.no : ExitCode.ok
}

function watchOne(forecast: KeptWhole, { orders, asOf }: OrdersTable, valuesOf: (name: MeasureName) => Float64Array): Watched {
  const from = dayOf(forecast.asOf)
  const until = from + Math.round(forecast.horizonDays)
  const { expectations } = forecast
  const said = {
    customers: expectations.map(({ customer }) => customer),
    expected: Float64Array.from(expectations, ({ orders }) => orders),
    low: Float64Array.from(expectations, ({ low }) => low),
    high: Float64Array.from(expectations, ({ high }) => high),
  }
  const { spreads } = forecast.knew as Remembered
  return {
    forecast,
    until,
    outcome: until <= asOf ? judge(said, orders, from, until) : undefined,
    drift: Object.fromEntries(measureNames.map((name) => [name, drift(spreads[name], valuesOf(name))])) as Watched['drift'],
  }
}

const hasFailed = ({ outcome }: Watched): boolean => outcome !== undefined && outcome.inside < fewestInside
const hasDrifted = ({ drift }: Watched): boolean => Object.values(drift).some((moved) => moved > drifted)

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
    expected_orders: outcome?.predicted ?? forecast.expectations.reduce((sum, { orders }) => sum + orders, 0),
    actual_orders: outcome?.actual ?? null,
    bias: outcome?.bias ?? null,
    mae: outcome?.mae ?? null,
    rmse: outcome?.rmse ?? null,
    auc: outcome?.auc ?? null,
    inside_share: outcome?.inside ?? null,
    drift,
    failed: hasFailed(watched),
    drifted: hasDrifted(watched),
  }
}

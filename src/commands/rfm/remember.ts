import { keepForecast, type KeptExpectation } from '../../base/forecasts.ts'
import type { Context } from '../../cli/context.ts'
import { isoOf } from '../../orders/calendar.ts'
import { spreadOf, type Spread } from '../../rfm/predict/drift.ts'
import { measureNames, type MeasureName } from '../../rfm/cuts.ts'
import type { Measures } from '../../rfm/measures.ts'
import type { Forecasted } from './forecasted.ts'
import type { PredictOptions } from './forecast-verbs.ts'
import type { ScoredTable } from './scored.ts'

/** What a forecast went by that is kept with it. */
export interface Remembered {
  readonly parameters: Readonly<Record<string, number>>
  /** Is what it knew of spend margin? */
  readonly by?: 'margin'
  /** How customers were spread then. */
  readonly spreads: Readonly<Record<MeasureName, Spread>>
}

/**
 * Keeps a forecast in a base, for `rfm watch`; one that could not be made is not kept.
 *
 * @throws {DataError} when there is no base, or it can't be written
 */
export async function rememberForecast(
  base: string,
  run: ScoredTable,
  { choice, expected, ranges, known, horizonDays }: Forecasted,
  options: PredictOptions,
  { self, say, words }: Context,
): Promise<void> {
  if (choice === undefined || expected === undefined || ranges === undefined) return
  const { model, theta } = choice.used
  const knew: Remembered = {
    parameters: Object.fromEntries(model.parameters.map((name, at) => [name, theta[at]!])),
    ...(run.table.by === 'margin' ? { by: 'margin' } : {}),
    spreads: Object.fromEntries(measureNames.map((name) => [name, spreadOf(valuesOf(run, name))])) as Remembered['spreads'],
  }
  function* expectations(): Generator<KeptExpectation> {
    for (const [at, who] of known.customer.entries())
      yield { customer: run.table.orders.customers[who]!, orders: expected!.orders[at]!, ...ranges![at]! }
  }
  const forecast = { asOf: isoOf(run.table.asOf), horizonDays, model: model.name, knew }
  await keepForecast(base, forecast, expectations(), self)
  say(words.predict.kept({ base, horizon: options.horizon.text }))
}

/** A measure of customers with a purchase, money in whole currency. */
export function valuesOf({ measures, unit }: Pick<ScoredTable, 'measures' | 'unit'>, name: MeasureName): Float64Array {
  const columns = { recency_days: 'recencyDays', orders: 'orders', monetary: 'monetary' } as const satisfies Record<
    MeasureName,
    keyof Measures
  >
  const of = name === 'monetary' ? (unit ?? 1) : 1
  return Float64Array.from(measures[columns[name]], (value) => value / of).filter((_, who) => measures.orders[who]! > 0)
}

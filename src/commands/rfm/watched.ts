import type { KeptWhole } from '../../base/forecasts.ts'
import { dayOf } from '../../orders/days.ts'
import { measureNames, type MeasureName } from '../../rfm/cuts.ts'
import { direction, drift, drifted } from '../../rfm/predict/drift.ts'
import { judge, type Outcome } from '../../rfm/predict/watching.ts'
import type { OrdersTable } from '../orders/read.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Remembered } from './remember.ts'

/** A kept forecast and how it fares. */
export interface Watched {
  readonly forecast: KeptWhole
  /** Its last day, in days since 1970-01-01. */
  readonly until: number
  /** Undefined while its days have not passed. */
  readonly outcome: Outcome | undefined
  /** Orders that it expected of all. */
  readonly expected: number
  /** How far customers have moved since. */
  readonly drift: Readonly<Record<MeasureName, number>>
  /** Where measures that have drifted went. */
  readonly moves: readonly { readonly measure: MeasureName; readonly isUp: boolean }[]
}

/** A forecast of which fewer lay where they would most likely has failed: four in five should have. Set by hand. */
const fewestInside = 0.7

/** Looks what became of a kept forecast, as far as its days are over. */
export function watchOne(
  forecast: KeptWhole,
  { orders, asOf }: OrdersTable,
  valuesOf: (name: MeasureName) => Float64Array,
): Watched {
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
  const moved = measureNames.map((name) => [name, drift(spreads[name], valuesOf(name))] as const)
  return {
    forecast,
    until,
    expected: said.expected.reduce((sum, orders) => sum + orders, 0),
    outcome: until <= asOf ? judge(said, orders, from, until) : undefined,
    drift: Object.fromEntries(moved) as Watched['drift'],
    moves: moved
      .filter(([, by]) => by > drifted)
      .map(([measure]) => ({ measure, isUp: direction(spreads[measure], valuesOf(measure)) > 0 })),
  }
}

/** In what a forecast was wrong: in how many orders came, in how it told customers apart, in how sure it was. */
export type Miss = 'bias' | 'slope' | 'range'

/** In what a forecast whose days have passed was wrong; nothing where it held. */
export function missesOf({ outcome }: Watched): Miss[] {
  if (outcome === undefined) return []
  const misses = { bias: outcome.isBiased, slope: outcome.isTilted, range: outcome.inside < fewestInside }
  return (['bias', 'slope', 'range'] as const).filter((miss) => misses[miss])
}

export const hasFailed = (watched: Watched): boolean => missesOf(watched).length > 0

/** Have customers moved so far that they are no longer those it was learnt from? */
export const hasDrifted = ({ moves }: Watched): boolean => moves.length > 0

/** What is to be said of forecasts that failed, and of customers who are no longer the same, a sentence each. */
export function verdictsOf(
  watched: readonly Watched[],
  words: Messages,
): { readonly failed: string[]; readonly drifted: string[] } {
  const say = words.predict.watch
  return {
    failed: watched.flatMap((one) => {
      const about = one.outcome && { made: words.day(one.forecast.asOf), ...one.outcome }
      return about === undefined ? [] : missesOf(one).map((miss) => say.misses[miss](about))
    }),
    drifted: watched
      .filter(hasDrifted)
      .map(({ forecast, moves }) =>
        say.moved({ since: words.day(forecast.asOf), moves: moves.map(({ measure, isUp }) => say.moves[measure](isUp)) }),
      ),
  }
}

/** Is what it knew of spend margin? */
export const isByMargin = ({ knew }: KeptWhole): boolean => (knew as Remembered).by === 'margin'

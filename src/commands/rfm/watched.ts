import type { KeptWhole } from '../../base/forecasts.ts'
import { dayOf } from '../../orders/days.ts'
import { measureNames, type MeasureName } from '../../rfm/cuts.ts'
import { drift, drifted } from '../../rfm/predict/drift.ts'
import { judge, type Outcome } from '../../rfm/predict/watching.ts'
import type { OrdersTable } from '../orders/read.ts'
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
  return {
    forecast,
    until,
    expected: said.expected.reduce((sum, orders) => sum + orders, 0),
    outcome: until <= asOf ? judge(said, orders, from, until) : undefined,
    drift: Object.fromEntries(measureNames.map((name) => [name, drift(spreads[name], valuesOf(name))])) as Watched['drift'],
  }
}

/** Have its days passed, and did too few customers do what was most likely? */
export const hasFailed = ({ outcome }: Watched): boolean => outcome !== undefined && outcome.inside < fewestInside

/** Have customers moved so far that they are no longer those it was learnt from? */
export const hasDrifted = ({ drift }: Watched): boolean => Object.values(drift).some((moved) => moved > drifted)

/** Is what it knew of spend margin? */
export const isByMargin = ({ knew }: KeptWhole): boolean => (knew as Remembered).by === 'margin'

import { bootstrap, type Intervals } from '../../rfm/predict/bootstrap.ts'
import { gatherEvidence, type Known } from '../../rfm/predict/evidence.ts'
import { historyAt } from '../../rfm/predict/forecast.ts'
import { likelyOrders, type Range } from '../../rfm/predict/likely-orders.ts'
import { grouped } from '../../rfm/predict/observed.ts'
import { predict, type Prediction } from '../../rfm/predict/prediction.ts'
import { track, type Week } from '../../rfm/predict/tracking.ts'
import type { PredictOptions } from './forecast-verbs.ts'
import type { ScoredTable } from './scored.ts'

/** A run of forecasts, for rows and reports of any kind. */
export interface Forecasted extends Prediction {
  readonly known: Known
  /** Days of the horizon, and of what is kept apart; 0 for none. */
  readonly horizonDays: number
  readonly holdoutDays: number
  /** Of the whole; undefined when not asked for. */
  readonly intervals: Intervals | undefined
  /** Of each customer of `known`; undefined when not asked for. */
  readonly ranges: readonly Range[] | undefined
  /** Week by week, with `--holdout` or a page. */
  readonly weeks: readonly Week[] | undefined
}

/** Customers are drawn anew so many times: four intervals in five of a figure need no more. */
const samples = 100

/** Forecasts the customers of a table. */
export function forecastTable({ table }: ScoredTable, options: PredictOptions): Forecasted {
  const horizonDays = options.horizon.days
  const holdoutDays = options.holdout === undefined ? 0 : Math.round(options.holdout.days)
  const known = gatherEvidence(table.orders, table.asOf, holdoutDays, horizonDays)
  const question = { model: options.model, horizonDays, discount: options.discount }
  const prediction = predict(known, question)
  const { choice, spend } = prediction
  const wantsRanges = options.intervals === true || options.base !== undefined
  return {
    ...prediction,
    known,
    horizonDays,
    holdoutDays,
    intervals: choice && options.intervals ? bootstrap(choice, spend, known.today, question, samples) : undefined,
    ranges: choice && wantsRanges ? rangesOf(prediction, known, horizonDays) : undefined,
    weeks:
      choice && (holdoutDays > 0 || options.report !== undefined)
        ? track(choice.used, table.orders, table.asOf - holdoutDays, table.asOf)
        : undefined,
  }
}

/** Between how many orders each customer's horizon will most likely bring. */
function rangesOf({ choice }: Prediction, { today }: Known, days: number): readonly Range[] {
  const { histories, rowOf } = grouped(today)
  const { model, theta } = choice!.used
  const ranges = Array.from(histories.repeats, (_, row) => likelyOrders(model, theta, historyAt(histories, row), days))
  return Array.from(rowOf, (row) => ranges[row]!)
}

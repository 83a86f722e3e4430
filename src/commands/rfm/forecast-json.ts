import { isoOf } from '../../orders/calendar.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Interval } from '../../rfm/predict/bootstrap.ts'
import type { Choice } from '../../rfm/predict/choose.ts'
import { likelyShare } from '../../rfm/predict/likely-orders.ts'
import { inUnit, logLikelihoodInUnit } from '../../rfm/predict/order-fit.ts'
import { lastBin } from '../../rfm/predict/holdout.ts'
import type { Trial } from '../../rfm/predict/trial.ts'
import type { Forecasted } from './forecasted.ts'
import type { PredictOptions } from './forecast-verbs.ts'
import { daysIn } from './length.ts'
import type { ScoredTable } from './scored.ts'

/** What a forecast adds to the report of a run, with stable keys. */
export function forecastJson(
  { table }: ScoredTable,
  forecasted: Forecasted,
  options: PredictOptions,
  words: Messages,
): Record<string, unknown> {
  const { choice, spend, expected, shortfall, sufficiency, intervals, weeks, horizonDays, holdoutDays } = forecasted
  const unit = daysIn[options.timeUnit]
  return {
    sufficiency: {
      customers: sufficiency.customers,
      repeaters: sufficiency.repeaters,
      three_or_more: sufficiency.frequent,
      repeat_orders: sufficiency.repeats,
      days: sufficiency.days,
      days_since_last_order: sufficiency.silent,
      days_between_first_orders: sufficiency.spread,
      largest_share: sufficiency.largest,
      doubts: forecasted.doubts,
    },
    reason: shortfall === undefined ? null : words.predict.shortfalls[shortfall](sufficiency),
    shortfall: shortfall ?? null,
    model: choice === undefined ? null : modelJson(choice, options, unit, words),
    spend:
      spend === undefined
        ? null
        : {
            parameters: spend.fit === undefined ? null : named(['p', 'q', 'v'], spend.fit.theta),
            standard_errors: spend.fit === undefined ? null : named(['p', 'q', 'v'], spend.fit.errors),
            log_likelihood: spend.fit?.logLikelihood ?? null,
            customers: spend.customers,
            mean_spend: spend.mean,
            correlation: spend.correlation ?? null,
            note: spend.why === undefined ? null : words.predict.spendWhys[spend.why],
          },
    forecast: {
      horizon: options.horizon.text,
      days: horizonDays,
      discount: options.discount,
      first: options.first === undefined ? null : { from: isoOf(options.first.from), to: isoOf(options.first.to) },
      expected_orders: sum(expected?.orders),
      clv: sum(expected?.clv),
    },
    intervals:
      intervals === undefined || choice === undefined
        ? null
        : {
            share: likelyShare,
            samples: intervals.samples,
            parameters: intervalsOf(choice, intervals.parameters, unit),
            expected_orders: intervals.orders,
            clv: intervals.clv ?? null,
          },
    holdout: choice?.holdout === undefined ? null : trialJson(choice.holdout, table.asOf),
    trial: choice?.trial === undefined ? null : trialJson(choice.trial, table.asOf),
    tracking:
      weeks === undefined
        ? null
        : weeks.map(({ end, actual, expected }) => ({
            week_ending: isoOf(end),
            held_out: end > table.asOf - holdoutDays,
            actual,
            expected,
          })),
  }
}

function modelJson(choice: Choice, options: PredictOptions, unit: number, words: Messages): unknown {
  const { used, learned, activity, why, dropoutIdentified } = choice
  const { parameters } = used.model
  return {
    name: used.model.name,
    requested: options.model,
    time_unit: options.timeUnit,
    parameters: named(parameters, inUnit(used, used.theta, unit)),
    standard_errors: named(parameters, inUnit(used, used.errors, unit)),
    log_likelihood: logLikelihoodInUnit(used, learned.histories, unit),
    converged: used.converged,
    dropout_identified: dropoutIdentified,
    note: words.predict.notes(noteOf(choice, options)).join(' '),
    why,
    p_active_model: activity?.model.name ?? null,
    at_bound: parameters.filter((_, at) => used.bound[at]),
  }
}

/** What there is to say of a choice. */
export function noteOf(
  { used, activity, why, dropoutIdentified }: Choice,
  { model }: PredictOptions,
): Parameters<Messages['predict']['notes']>[0] {
  return {
    why,
    requested: model,
    name: used.model.name,
    activity: activity?.model.name,
    bound: used.model.parameters.filter((_, at) => used.bound[at]),
    converged: used.converged,
    dropoutIdentified,
  }
}

function trialJson({ days, customers, actual, models, baselines, rankings }: Trial, asOf: number): unknown {
  return {
    from: isoOf(asOf - days + 1),
    to: isoOf(asOf),
    customers,
    actual,
    models: models.map(({ model, predicted, bias, mae, rmse, correlation, auc, top20Share, byFrequency }) => ({
      model,
      predicted,
      bias: bias ?? null,
      mae,
      rmse,
      correlation: correlation ?? null,
      auc: auc ?? null,
      top20_share: top20Share ?? null,
      loses_to: baselines.filter((baseline) => baseline.rmse <= rmse).map(({ baseline }) => baseline),
      by_frequency: byFrequency.map(({ repeats, customers, actual, predicted }) => ({
        repeat_orders: repeats === lastBin ? `${lastBin}+` : repeats,
        customers,
        actual: actual ?? null,
        predicted: predicted ?? null,
      })),
    })),
    baselines: baselines.map(({ baseline, predicted, bias, mae, rmse }) => ({
      baseline,
      predicted,
      bias: bias ?? null,
      mae,
      rmse,
    })),
    rankings: rankings.map(({ by, auc, top20Share }) => ({ by, auc: auc ?? null, top20_share: top20Share ?? null })),
  }
}

/** Numbers by the names of their parameters; null for what is none. */
function named(names: readonly string[], values: Float64Array): Record<string, number | null> {
  return Object.fromEntries(names.map((name, at) => [name, Number.isFinite(values[at]) ? values[at]! : null]))
}

function intervalsOf({ used }: Choice, intervals: readonly Interval[], unit: number): Record<string, Interval> {
  const { parameters, times } = used.model
  return Object.fromEntries(
    parameters.map((name, at) => {
      const [low, high] = intervals[at]!
      return [name, times.includes(name) ? [low / unit, high / unit] : [low, high]]
    }),
  )
}

function sum(values: Float64Array | undefined): number | null {
  return values === undefined ? null : values.reduce((total, value) => total + value, 0)
}

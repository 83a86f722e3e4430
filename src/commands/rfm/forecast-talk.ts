import type { Context } from '../../cli/context.ts'
import { renderTable } from '../../cli/table.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Trial } from '../../rfm/predict/trial.ts'
import { lastBin } from '../../rfm/predict/holdout.ts'
import { inUnit, logLikelihoodInUnit } from '../../rfm/predict/order-fit.ts'
import { noteOf } from './forecast-json.ts'
import type { Forecasted } from './forecasted.ts'
import type { PredictOptions } from './forecast-verbs.ts'
import { daysIn } from './length.ts'
import type { ScoredTable } from './scored.ts'
import { numbersRight, sayInput } from './talk.ts'

const plainWidth = 80

/**
 * Says what a forecast rests on before it says the forecast: what there is to learn from, which model was taken and why, how near
 * it was on days it had not seen, beside what needs no model; then what is expected.
 */
export function printForecast(run: ScoredTable, forecasted: Forecasted, options: PredictOptions, context: Context): void {
  const { words, say, paint } = context
  const { choice, sufficiency, doubts, shortfall, holdoutDays, expected } = forecasted
  const sentences = words.predict
  sayInput(run.table, context)
  say(`  ${sentences.learned({ ...sufficiency, heldOut: holdoutDays })}`)
  for (const doubt of doubts) say(paint.warn(`  ${sentences.doubts[doubt](sufficiency)}`))
  const customers = forecasted.known.customer.length
  const where = options.output === undefined || options.output === '-' ? '' : ` ${words.import.where(options.output)}`
  if (choice === undefined || expected === undefined) {
    if (shortfall !== undefined) say(paint.bad(notLearnt(forecasted, words)))
    say(paint.warn(`${sentences.undone({ customers })}${where}`))
    return
  }
  for (const note of sentences.notes(noteOf(choice, options))) say(`  ${note}`)
  for (const line of parameterLines(forecasted, options, context)) say(`  ${line}`)
  const trial = choice.holdout ?? choice.trial
  if (trial !== undefined)
    for (const line of trialLines(trial, choice.holdout !== undefined, choice.used.model.name, context)) say(`  ${line}`)
  for (const line of expectedLines(run, forecasted, options, context)) say(`  ${line}`)
  say(paint.good(`${sentences.done({ customers, model: choice.used.model.name })}${where}`))
}

/** Why there is no forecast; '' where there is one. */
export const notLearnt = ({ shortfall, sufficiency }: Forecasted, words: Messages): string =>
  shortfall === undefined ? '' : words.predict.shortfalls[shortfall](sufficiency)

function parameterLines({ choice, spend }: Forecasted, options: PredictOptions, { words }: Context): string[] {
  const { used, learned } = choice!
  const unit = daysIn[options.timeUnit]
  const [values, errors] = [inUnit(used, used.theta, unit), inUnit(used, used.errors, unit)]
  const listed = used.model.parameters.map((name, at) => words.predict.parameter(name, values[at]!, errors[at]!))
  const ofOrders = words.predict.parameters(
    listed,
    words.predict.unit[options.timeUnit],
    logLikelihoodInUnit(used, learned.histories, unit),
  )
  if (spend === undefined) return [ofOrders]
  const { customers, correlation, mean, why } = spend
  return [
    ofOrders,
    words.predict.spend({ customers, correlation, mean: words.rfm.money(mean.toFixed(2), '') }),
    ...(why === undefined ? [] : [words.predict.spendWhys[why]]),
  ]
}

/** Models and baselines side by side, and what happened by how often customers had bought before. */
function trialLines(trial: Trial, asked: boolean, taken: string, { words, paint, stderr }: Context): string[] {
  const { baselineNames, modelNames, bias } = words.predict
  const score = (value: number | undefined, digits: number): string =>
    value === undefined ? '' : words.predict.figure(value, digits)
  const models = trial.models.map(({ model, ...tried }) => [
    `${modelNames[model] ?? model}${model === taken ? ` (${words.predict.taken})` : ''}`,
    words.number(tried.predicted),
    tried.bias === undefined ? '' : bias(tried.bias),
    score(tried.rmse, 3),
    score(tried.mae, 3),
    score(tried.auc, 3),
    tried.top20Share === undefined ? '' : words.rfm.share(tried.top20Share),
  ])
  const plain = trial.baselines.map((tried) => [
    baselineNames[tried.baseline],
    words.number(tried.predicted),
    tried.bias === undefined ? '' : bias(tried.bias),
    score(tried.rmse, 3),
    score(tried.mae, 3),
    '',
    '',
  ])
  const width = (stderr.columns ?? plainWidth) - 2
  const used = trial.models.find(({ model }) => model === taken)
  const lines = [
    words.predict.tried(trial.days, asked, trial.customers, trial.actual),
    ...renderTable(numbersRight([[...words.predict.triedHeads], ...models, ...plain], [1, 2, 3, 4, 5, 6]), width).map(indented),
    ...trial.baselines
      .filter(({ rmse }) => used !== undefined && rmse <= used.rmse)
      .map(({ baseline }) => paint.warn(words.predict.losesTo(taken, baselineNames[baseline]))),
  ]
  if (!asked || used === undefined) return lines
  const bins = used.byFrequency.map(({ repeats, customers, actual, predicted }) => [
    repeats === lastBin ? `${lastBin}+` : String(repeats),
    words.number(customers),
    score(actual, 2),
    score(predicted, 2),
  ])
  return [...lines, ...renderTable(numbersRight([[...words.predict.frequencyHeads], ...bins], [0, 1, 2, 3]), width).map(indented)]
}

function expectedLines(
  run: ScoredTable,
  { expected, intervals }: Forecasted,
  options: PredictOptions,
  { words }: Context,
): string[] {
  const currency = run.table.orders.money?.currency ?? ''
  const value = (amount: number): string => words.rfm.money(String(Math.round(amount)), currency)
  const lines = [
    words.predict.forecast({
      horizon: options.horizon.text,
      orders: Math.round(sum(expected!.orders)),
      value: expected!.clv === undefined ? '' : value(sum(expected!.clv)),
    }),
  ]
  if (intervals === undefined) return lines
  const [low, high] = intervals.orders
  const worth = intervals.clv?.map(value)
  return [
    ...lines,
    words.predict.between(
      `${words.number(low)}${worth === undefined ? '' : ` (${worth[0]})`}`,
      `${words.number(high)}${worth === undefined ? '' : ` (${worth[1]})`}`,
    ),
  ]
}

const indented = (line: string): string => `  ${line}`

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

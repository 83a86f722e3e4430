import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Context } from '../../cli/context.ts'
import * as shared from '../../cli/options.ts'
import type { Messages } from '../../messages/messages.ts'
import type { ModelName } from '../../rfm/predict/model.ts'
import { readingOrders, type OrdersOptions } from '../orders/options.ts'
import { toLength, type daysIn, type TimeLength } from './length.ts'
import type { ScoringOptions } from './scored.ts'

/** What commander hands over to `rfm predict`. */
export interface PredictOptions extends ScoringOptions {
  readonly output?: string
  readonly horizon: TimeLength
  readonly model: ModelName | 'auto'
  readonly holdout?: TimeLength
  readonly timeUnit: keyof typeof daysIn
  /** A year. */
  readonly discount: number
  readonly intervals?: true
  readonly base?: string
  readonly report?: string
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `rfm watch`. */
export interface WatchOptions extends OrdersOptions {
  readonly base?: string
  readonly report?: string
  readonly json?: true
}

const models = ['auto', 'bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd'] as const
/** A year from now, as people count value. */
const usualHorizon = { text: '12m', days: 365 } as const satisfies TimeLength
const usualDiscount = 0.1
/** Twenty years: beyond, no customer is one still, and months are counted one by one. */
const farthest = 7300

/**
 * rfm predict: what each customer will buy, and how sure that is. Fits up to four models; a day's purchases of one customer
 * are one.
 *
 * @param scoring the options of `ScoringOptions`: rows have scores beside the forecast
 */
export function predict(rfm: Command, { words, ...context }: Context, scoring: readonly Option[], timeUnit: Option): void {
  const say = words.predict
  const command = rfm
    .command('predict', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .addOption(shared.output(words))
    .addOption(new Option('--horizon <length>', say.options.horizon).argParser(toHorizon(words)).default(usualHorizon, '12m'))
    .addOption(new Option('--model <name>', say.options.model).choices(models).default('auto'))
    .addOption(new Option('--holdout <length>', say.options.holdout).argParser(toLength(words)))
    .addOption(timeUnit)
    .addOption(new Option('--discount <rate>', say.options.discount).argParser(toRate(words)).default(usualDiscount, '0.10'))
    .addOption(new Option('--intervals', say.options.intervals))
    .addOption(new Option('--base <file>', say.options.base))
  for (const option of scoring) command.addOption(option)
  command.addOption(shared.report(words)).addOption(shared.excel(words)).addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command
    .addHelpText('after', say.examples)
    .action(
      context.answer(async (input: string, options: PredictOptions) =>
        (await import('./predict.ts')).runPredict(input, options, { words, ...context }),
      ),
    )
}

/** rfm watch: what became of forecasts that a base keeps. */
export function watch(rfm: Command, { words, ...context }: Context): void {
  const say = words.predict.watch
  const command = rfm
    .command('watch', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .addOption(new Option('--base <file>', say.base))
    .addOption(shared.report(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command
    .addHelpText('after', say.examples)
    .action(
      context.answer(async (input: string, options: WatchOptions) =>
        (await import('./watch.ts')).runWatch(input, options, { words, ...context }),
      ),
    )
}

const toHorizon =
  (words: Messages) =>
  (text: string): TimeLength => {
    const length = toLength(words)(text)
    if (length.days > farthest) throw new InvalidArgumentError(words.predict.usage.horizon)
    return length
  }

const toRate =
  (words: Messages) =>
  (text: string): number => {
    const [, digits, percent] = /^(\d{0,3}(?:[.,]\d{1,6})?)(%?)$/.exec(text) ?? []
    const rate = digits === undefined || digits === '' ? NaN : Number(digits.replace(',', '.')) / (percent === '%' ? 100 : 1)
    if (!(rate >= 0 && rate < 10)) throw new InvalidArgumentError(words.predict.usage.rate)
    return rate
  }

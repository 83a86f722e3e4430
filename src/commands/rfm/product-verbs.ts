import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Context } from '../../cli/context.ts'
import * as shared from '../../cli/options.ts'
import type { Messages } from '../../messages/messages.ts'
import { readThreshold, type Threshold } from '../../rfm/basket/threshold.ts'
import { readingOrders, type OrdersOptions } from '../orders/options.ts'
import { toLength, type TimeLength } from './length.ts'

/** A share as it was typed, and what it says. */
export interface TypedShare extends Threshold {
  readonly text: string
}

/** What commander hands over to `rfm basket`. It stops in `commands/rfm/`: no step below knows that there was an option. */
export interface BasketOptions extends OrdersOptions {
  readonly support: TypedShare
  readonly confidence: TypedShare
  readonly size?: number
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `rfm recommend`. */
export interface RecommendOptions extends OrdersOptions {
  readonly new?: true
  readonly ranges?: true
  readonly top: number
  readonly holdout?: TimeLength
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** `rfm basket`: what is bought together. Holds all lines in memory. */
export function basket(rfm: Command, { words, ...context }: Context): void {
  const say = words.products.basket
  const command = rfm
    .command('basket', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .addOption(
      new Option('--support <share>', say.options.support)
        .argParser(toShare(words))
        .default({ text: '0.001', digits: 1, scale: 1000 }, '0.001'),
    )
    .addOption(
      new Option('--confidence <share>', say.options.confidence)
        .argParser(toShare(words))
        .default({ text: '0.5', digits: 5, scale: 10 }, '0.5'),
    )
    .addOption(new Option('--size <number>', say.options.size).argParser(toWhole(2, say.size)))
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: BasketOptions) =>
      (await import('./basket.ts')).runBasket(input, options, { words, ...context }),
    ),
  )
}

/** `rfm recommend`: what to propose to whom. Holds all lines in memory, and which products have customers in common. */
export function recommend(rfm: Command, { words, ...context }: Context): void {
  const say = words.products.recommend
  const command = rfm
    .command('recommend', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .option('--new', say.options.new)
    .option('--ranges', say.options.ranges)
    .addOption(new Option('--top <number>', say.options.top).argParser(toWhole(1, say.top)).default(10))
    .addOption(new Option('--holdout <length>', say.options.holdout).argParser(toLength(words)))
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: RecommendOptions) =>
      (await import('./recommend.ts')).runRecommend(input, options, { words, ...context }),
    ),
  )
}

const toShare =
  (words: Messages) =>
  (text: string): TypedShare => {
    const share = readThreshold(text)
    if (share === undefined) throw new InvalidArgumentError(words.products.basket.threshold)
    return { text, ...share }
  }

const toWhole =
  (least: number, fault: string) =>
  (text: string): number => {
    const number = /^\d{1,4}$/.test(text) ? Number(text) : 0
    if (number < least || number > 1000) throw new InvalidArgumentError(fault)
    return number
  }

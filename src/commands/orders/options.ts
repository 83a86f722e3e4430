import { Option } from 'commander'
import * as shared from '../../cli/options.ts'
import type { Messages } from '../../messages/messages.ts'
import { worths, type WorthName } from '../../orders/by-margin.ts'

/** How orders are read, by every command that reads them. */
export interface OrdersOptions extends shared.Talking, shared.Reading {
  readonly map?: readonly string[]
  readonly countFree?: true
  readonly rates?: string
}

/** The options of `OrdersOptions`. */
export const readingOrders = (words: Messages): Option[] => [
  new Option('--map <field=column>', words.orders.options.map).argParser(shared.collect),
  new Option('--count-free', words.orders.options.countFree),
  new Option('--rates <file>', words.orders.options.rates),
  ...shared.reading(words).map((option) => (option.long === '--as-of' ? described(option, words.orders.options.asOf) : option)),
  ...shared.talk(words),
]

function described(option: Option, description: string): Option {
  option.description = description
  return option
}

/** How orders are read by commands that can look at their margin in place of what was paid. */
export interface WorthOptions extends OrdersOptions {
  readonly by?: WorthName
}

/** The option of `WorthOptions` beside those of reading. */
export const worth = (words: Messages): Option =>
  new Option('--by <what>', words.rfm.options.by).choices(worths).default('revenue')

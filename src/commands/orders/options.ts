import { Option } from 'commander'
import * as shared from '../../cli/options.ts'
import type { Messages } from '../../messages/messages.ts'

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

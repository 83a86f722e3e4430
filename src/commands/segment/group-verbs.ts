import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Context } from '../../cli/context.ts'
import * as shared from '../../cli/options.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Period } from '../../orders/calendar.ts'
import { scales, type Scale } from '../../segment/auto/scale.ts'
import type { Share } from '../../segment/tiers.ts'
import { readingOrders, type OrdersOptions } from '../orders/options.ts'
import { toPeriod } from '../rfm/length.ts'

/** What commander hands over to `segment tiers`. */
export interface TiersOptions extends OrdersOptions {
  readonly from?: Period
  readonly to?: Period
  readonly cuts: readonly [Share, Share]
  readonly by: 'revenue' | 'margin'
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `segment auto`. */
export interface AutoOptions extends shared.Talking, shared.Reading {
  readonly columns?: readonly string[]
  /** Numbers of groups to try, ascending. */
  readonly k: readonly number[]
  readonly scale: Scale
  readonly seed: number
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `segment crosstab`. */
export interface CrosstabOptions extends shared.Talking, shared.Reading {
  readonly rows?: string
  readonly cols?: string
  readonly by?: string
  readonly sum?: string
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

const usualCuts: TiersOptions['cuts'] = [
  [1, 2],
  [4, 5],
]

/** segment tiers: small, medium and large customers in two periods, and who moved. */
export function tiers(segment: Command, { words, ...context }: Context): void {
  const say = words.tiers
  const command = segment
    .command('tiers', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .addOption(new Option('--from <period>', say.options.from).argParser(toPeriod(words)))
    .addOption(new Option('--to <period>', say.options.to).argParser(toPeriod(words)))
    .addOption(new Option('--cuts <percents>', say.options.cuts).argParser(toCuts(words)).default(usualCuts, '50,80'))
    .addOption(new Option('--by <what>', say.options.by).choices(['revenue', 'margin']).default('revenue'))
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: TiersOptions) =>
      (await import('./tiers.ts')).runTiers(input, options, { words, ...context }),
    ),
  )
}

const usualKs = [2, 3, 4, 5, 6, 7, 8]
/** More groups nobody remembers. */
const mostGroups = 50

/** segment auto: groups of rows that are alike in some columns of numbers. */
export function auto(segment: Command, { words, ...context }: Context): void {
  const say = words.auto
  const command = segment
    .command('auto', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .addOption(new Option('--columns <names>', say.options.columns).argParser(toNames))
    .addOption(new Option('--k <number>', say.options.k).argParser(toKs(words)).default(usualKs, '2..8'))
    .addOption(new Option('--scale <name>', say.options.scale).choices(scales).default('standard'))
    .addOption(new Option('--seed <number>', say.options.seed).argParser(toSeed(words)).default(1))
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: AutoOptions) =>
      (await import('./auto.ts')).runAuto(input, options, { words, ...context }),
    ),
  )
}

/** segment crosstab: one column of classes by another. */
export function crosstab(segment: Command, { words, ...context }: Context): void {
  const say = words.crosstab
  const command = segment
    .command('crosstab', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .addOption(new Option('--rows <field>', say.options.rows))
    .addOption(new Option('--cols <field>', say.options.cols))
    .addOption(new Option('--by <field>', say.options.by))
    .addOption(new Option('--sum <field>', say.options.sum))
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: CrosstabOptions) =>
      (await import('./crosstab.ts')).runCrosstab(input, options, { words, ...context }),
    ),
  )
}

const toNames = (text: string): string[] => text.split(',').map((name) => name.trim())

/** Reads `3` and `2..8`. */
const toKs =
  (words: Messages) =>
  (text: string): number[] => {
    const [, low, high = low] = /^(\d{1,2})(?:\.\.(\d{1,2}))?$/.exec(text) ?? []
    const [from, to] = [Number(low ?? 0), Number(high ?? 0)]
    if (from < 1 || to < from || to > mostGroups) throw new InvalidArgumentError(words.auto.usage.k(mostGroups))
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  }

const toSeed =
  (words: Messages) =>
  (text: string): number => {
    if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(words.auto.usage.seed)
    return Number(text)
  }

/** Reads `50,80`: percents of the buyers, two decimals at most. */
const toCuts =
  (words: Messages) =>
  (text: string): readonly [Share, Share] => {
    const parts = text.split(',').map((part) => (/^ *\d{1,2}(\.\d{1,2})? *$/.test(part) ? Math.round(Number(part) * 100) : 0))
    const [low = 0, high = 0] = parts
    if (parts.length !== 2 || low <= 0 || high <= low) throw new InvalidArgumentError(words.tiers.usage.cuts)
    return [inLowestTerms(low, 10_000), inLowestTerms(high, 10_000)]
  }

/** Small numbers keep what is worked out with them exact. */
function inLowestTerms(part: number, parts: number): Share {
  let [common, rest] = [parts, part]
  while (rest > 0) [common, rest] = [rest, common % rest]
  return [part / common, parts / common]
}

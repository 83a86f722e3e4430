import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Context } from '../../cli/context.ts'
import * as shared from '../../cli/options.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Period } from '../../orders/calendar.ts'
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

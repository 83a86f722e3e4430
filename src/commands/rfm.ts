import { Option, type Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import { readingOrders, type OrdersOptions } from './orders/options.ts'
import { toLength, type TimeLength } from './rfm/length.ts'

/** What commander hands over to `rfm summary`. It stops in `commands/rfm/`: no step below knows that there was an option. */
export interface SummaryOptions extends OrdersOptions {
  readonly output?: string
  readonly holdout?: TimeLength
  readonly timeUnit: 'day' | 'week' | 'month' | 'year'
  readonly excel?: true
  readonly json?: true
}

/**
 * rfm: who matters, who is leaving. Reads all rows into memory, each distinct value once: some 50 bytes a row. Its verbs are
 * commands of their own: the first word tells.
 */
export function rfm(program: Command, context: Context): void {
  const { words } = context
  const command = program.command('rfm').description(words.rfm.summary).enablePositionalOptions()
  command.addHelpText('after', words.rfm.examples)
  summary(command, context)
}

function summary(rfm: Command, { words, ...context }: Context): void {
  const say = words.rfm
  const command = rfm
    .command('summary')
    .description(say.summaryVerb.summary)
    .argument('<input>', words.orders.input)
    .addOption(shared.output(words))
    .addOption(new Option('--holdout <length>', say.options.holdout).argParser(toLength(words)))
    .addOption(new Option('--time-unit <unit>', say.options.timeUnit).choices(['day', 'week', 'month', 'year']).default('week'))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: SummaryOptions) =>
      (await import('./rfm/summary.ts')).runSummary(input, options, { words, ...context }),
    ),
  )
}

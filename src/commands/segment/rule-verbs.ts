import type { Command } from 'commander'
import type { Context } from '../../cli/context.ts'
import * as shared from '../../cli/options.ts'
import type { OrdersOptions } from '../orders/options.ts'

/** What commander hands over to `segment explain`. */
export interface ExplainOptions extends OrdersOptions {
  readonly where?: string
  readonly customer?: string
  readonly json?: true
}

/** What commander hands over to `segment points`. */
export interface PointsOptions extends OrdersOptions {
  readonly rules?: string
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** segment explain: clause by clause, why a rule holds somebody or not. */
export function explain(segment: Command, { words, ...context }: Context): void {
  const say = words.segmentExplain
  const command = segment
    .command('explain', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .argument('[name]', words.segment.name)
    .option('--where <rule>', say.options.where)
    .option('--customer <id>', say.options.customer)
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command.action(
    context.answer(async (input: string, name: string | undefined, options: ExplainOptions) =>
      (await import('./explain.ts')).runExplain(input, name, options, { words, ...context }),
    ),
  )
}

/** segment points: rules that give points, added up. */
export function points(segment: Command, { words, ...context }: Context): void {
  const say = words.segmentPoints
  const command = segment
    .command('points', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .option('--rules <file>', say.options.rules)
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: PointsOptions) =>
      (await import('./points.ts')).runPoints(input, options, { words, ...context }),
    ),
  )
}

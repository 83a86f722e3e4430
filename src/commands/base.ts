import type { Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'

export interface BaseOptions extends shared.Talking {
  readonly json?: true
}

/** base: what is in a base. */
export function base(program: Command, context: Context): void {
  const { words, answer } = context
  const command = program
    .command('base')
    .description(words.base.summary)
    .argument('<base>', words.operands.base)
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command
    .addHelpText('after', words.base.examples)
    .action(
      answer(async (path: string, options: BaseOptions) => (await import('./base/show.ts')).showBase(path, options, context)),
    )
}

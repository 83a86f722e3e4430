import type { Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'

export interface BaseOptions extends shared.Talking {
  readonly json?: true
}

/** base: what is in a base, and whether it is whole. */
export function base(program: Command, context: Context): void {
  const { words, answer } = context
  const command = program
    .command('base')
    .description(words.base.summary)
    .argument('<base>', words.operands.base)
    .usage('[options] <base>')
    .enablePositionalOptions() // what follows a verb is the verb's
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command
    .addHelpText('after', words.base.examples)
    .action(
      answer(async (path: string, options: BaseOptions) => (await import('./base/show.ts')).showBase(path, options, context)),
    )
  verify(command, context)
}

function verify(base: Command, context: Context): void {
  const { words, answer } = context
  // The examples of `base` name it: in a list of commands it would take half the line.
  const command = base
    .command('verify', { hidden: true })
    .description(words.base.verify.summary)
    .argument('<base>', words.operands.base)
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (path: string, options: BaseOptions) => (await import('./base/verify.ts')).verifyBase(path, options, context)),
  )
}

import { Option, type Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'

export interface RegisterOptions extends shared.Talking {
  readonly output?: string
  readonly set?: readonly string[]
  readonly activity?: string
  readonly check?: true
  readonly asOf?: string
  readonly json?: true
}

/** register: the record of processing activities (GDPR Art. 30) of a base. */
export function register(program: Command, context: Context): void {
  const { words, answer } = context
  const say = words.register
  const command = program
    .command('register')
    .description(say.summary)
    .argument('<base>', words.operands.base)
    .option('-o, --output <file>', say.options.output)
    .option('--set <field=value>', say.options.set, shared.collect)
    .option('--activity <name>', say.options.activity)
    .option('--check', say.options.check)
    .addOption(new Option('--as-of <date>', words.options.asOf).argParser(shared.toDay(words)))
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command
    .addHelpText('after', say.examples)
    .action(
      answer(async (path: string, options: RegisterOptions) =>
        (await import('./register/run.ts')).runRegister(path, options, context),
      ),
    )
}

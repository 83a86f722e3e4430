import type { Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import { requestVerbs } from './forget/request-verbs.ts'

/** What commander hands over. It stops in `commands/forget/`: no step below knows that there was an option. */
export interface ForgetOptions extends shared.Talking, shared.Reading {
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly id?: readonly string[]
  readonly name?: readonly string[]
  readonly birthDate?: string
  readonly subjects?: string
  readonly request?: number
  readonly include?: readonly string[]
  readonly certificate?: string
  readonly notices?: string
  readonly suppress?: false
  readonly dryRun?: true
  readonly yes?: true
  readonly json?: true
}

/** What commander hands over to `forget verify`. */
export interface VerifyOptions extends shared.Talking, shared.Reading {
  readonly base?: string
  readonly json?: true
}

/** What commander hands over to `forget replay`. */
export interface ReplayOptions extends shared.Talking {
  readonly asOf?: string
  readonly dryRun?: true
  readonly yes?: true
  readonly json?: true
}

/** forget: one person is erased everywhere. Reads each input as a whole; a base is rewritten. */
export function forget(program: Command, context: Context): void {
  const { words, answer } = context
  const say = words.forget.options
  const command = program
    .command('forget')
    .description(words.forget.summary)
    .argument('<input...>', words.operands.inputs)
    .usage('[options] <input...>')
    .enablePositionalOptions() // what follows a verb is the verb's
    .option('--email <address>', say.email, shared.collect)
    .option('--phone <number>', say.phone, shared.collect)
    .option('--id <id>', say.id, shared.collect)
    .option('--name <name>', say.name, shared.collect)
    .option('--birth-date <date>', say.birthDate)
    .option('--subjects <file>', say.subjects)
    .option('--request <number>', say.request, shared.toWhole(words.requests.usage.number))
    .option('--include <record>', say.include, shared.collect)
    .option('--certificate <file>', say.certificate)
    .option('--notices <folder>', say.notices)
    .option('--no-suppress', say.suppress)
    .addOption(shared.dryRun(words))
    .option('--yes', say.yes)
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', words.forget.examples)
    .action(
      answer(async (inputs: string[], options: ForgetOptions) =>
        (await import('./forget/run.ts')).runForget(inputs, options, context),
      ),
    )
  requestVerbs(command, context)
  verify(command, context)
  replay(command, context)
}

function verify(forget: Command, context: Context): void {
  const { words, answer } = context
  const command = forget
    .command('verify', { hidden: true })
    .description(words.forget.verify.summary)
    .argument('<input...>', words.operands.inputs)
    .option('--base <base>', words.forget.verify.base)
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command.action(
    answer(async (inputs: string[], options: VerifyOptions) =>
      (await import('./forget/verify.ts')).runVerify(inputs, options, context),
    ),
  )
}

function replay(forget: Command, context: Context): void {
  const { words, answer } = context
  const command = forget
    .command('replay', { hidden: true })
    .description(words.forget.replay.summary)
    .argument('<base>', words.operands.base)
    .addOption(shared.reading(words).find(({ long }) => long === '--as-of')!)
    .addOption(shared.dryRun(words))
    .option('--yes', words.forget.options.yes)
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (base: string, options: ReplayOptions) =>
      (await import('./forget/replay.ts')).runReplay(base, options, context),
    ),
  )
}

import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import type { Messages } from '../messages/messages.ts'
import type { TableName } from '../model/field.ts'
import { addUndo } from './undo.ts'

/** What commander hands over. It stops in `commands/validate/`: no step below knows that there was an option. */
export interface ValidateOptions extends shared.Talking, shared.Reading {
  readonly as?: TableName
  readonly sheet?: string
  readonly map?: readonly string[]
  readonly problems?: string
  readonly fix?: true
  readonly output?: string
  readonly inPlace?: true
  readonly plan?: string
  readonly apply?: string
  readonly excel?: true
  readonly report?: string
  readonly annotate?: string
  readonly rules?: string
  readonly customers?: string
  readonly mx?: true
  readonly failUnder?: number
  readonly stale?: number
  readonly staleList?: string
  readonly ragged?: 'reject' | 'pad'
  readonly rejects?: string
  readonly trend?: true
  readonly dryRun?: true
  readonly json?: true
}

/** validate: what is wrong in a file, where, and what it should be. Holds a constant amount of memory, but for its keys. */
export function validate(program: Command, context: Context): void {
  const { words, answer } = context
  const say = words.validate.options
  const command = program
    .command('validate')
    .description(words.validate.summary)
    .argument('<input>', words.operands.input)
    .usage('[options] <input>')
    .enablePositionalOptions() // what follows a verb is the verb's
    .option('--problems <file>', say.problems)
    .option('--fix', say.fix)
    .option('-o, --output <file>', say.output)
    .option('--in-place', say.inPlace)
    .option('--plan <file>', say.plan)
    .option('--apply <plan>', say.apply)
    .addOption(shared.excel(words))
    .addOption(shared.report(words))
    .option('--annotate <file>', words.validateAnnotated.option)
    .option('--rules <file>', say.rules)
    .option('--customers <file>', say.customers)
    .option('--mx', say.mx)
    .addOption(new Option('--fail-under <score>', say.failUnder).argParser(toScore(words)))
    .option('--trend', say.trend)
    .addOption(new Option('--stale <months>', say.stale).argParser(toMonths(words)))
    .option('--stale-list <file>', say.staleList)
    .option('--rejects <file>', say.rejects)
    .option('--show-values', say.showValues)
    .addOption(new Option('--as <table>', words.import.as).choices(['customers', 'orders', 'interactions', 'consents']))
    .option('--map <field=column>', words.import.map, shared.collect)
    .option('--sheet <name>', words.import.sheet)
    .addOption(new Option('--ragged <how>', words.import.ragged).choices(['reject', 'pad']))
    .addOption(shared.dryRun(words))
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', words.validate.examples)
    .action(
      answer(async (input: string, options: ValidateOptions) =>
        (await import('./validate/input.ts')).validateInput(input, options, context),
      ),
    )
  addUndo(
    command,
    { summary: say.undo, base: say.undoBase, run: say.undoRun, notARun: say.notARun },
    async (base, given) => (await import('./validate/undo.ts')).runUndo(base, given, context),
    context,
  )
}

const toScore =
  (words: Messages) =>
  (text: string): number => {
    const score = Number(text)
    if (text.trim() === '' || !(score >= 0 && score <= 100)) throw new InvalidArgumentError(words.validate.options.score)
    return score
  }

const toMonths =
  (words: Messages) =>
  (text: string): number => {
    if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError(words.validate.options.months)
    return Number(text)
  }

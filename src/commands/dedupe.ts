import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import type { Messages } from '../messages/messages.ts'
import { addUndo } from './undo.ts'

/** What commander hands over. It stops in `commands/dedupe/`: no step below knows that there was an option. */
export interface DedupeOptions extends shared.Talking, shared.Reading {
  readonly cache?: false
  readonly output?: string
  readonly clusters?: string
  readonly pairs?: string
  readonly provenance?: string
  readonly report?: string
  readonly plan?: true
  readonly check?: true
  /** Bits. */
  readonly threshold?: number
  readonly settings?: string
  readonly same?: string
  readonly different?: string
  readonly rejects?: string
  readonly map?: readonly string[]
  readonly link?: string
  readonly many?: true
  readonly excel?: true
  readonly dryRun?: true
  readonly json?: true
}

export interface WhyOptions extends shared.Talking, shared.Reading {
  readonly cache?: false
  readonly map?: readonly string[]
  readonly same?: string
  readonly different?: string
  readonly json?: true
}

/**
 * dedupe: one row a real person. Reads all rows into memory, each distinct value once: some 100 bytes a row.
 * Its verbs are commands of their own: the first word tells.
 */
export function dedupe(program: Command, context: Context): void {
  const { words, answer } = context
  const say = words.dedupe
  const command = program
    .command('dedupe')
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .usage('[options] <input>')
    .enablePositionalOptions() // what follows a verb is the verb's
    .addOption(shared.output(words))
    .option('--clusters <file>', say.options.clusters)
    .option('--pairs <file>', say.options.pairs)
    .option('--provenance <file>', say.options.provenance)
    .option('--report <file>', say.options.report)
    .option('--plan', say.options.plan)
    .option('--check', say.options.check)
    .addOption(new Option('--threshold <bits>', say.options.threshold).argParser(toBits(words)))
    .option('--settings <file>', say.options.settings)
    .option('--same <file>', say.options.same)
    .option('--different <file>', say.options.different)
    .option('--link <other>', say.options.link)
    .option('--many', words.link.options.many)
    .option('--map <field=column>', say.options.map, shared.collect)
    .option('--rejects <file>', say.options.rejects)
    .addOption(shared.excel(words))
    .addOption(shared.dryRun(words))
    .addOption(shared.json(words))
    .option('--no-cache', words.why.options.noCache)
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', say.examples)
    .action(
      answer(async (input: string, options: DedupeOptions) =>
        options.link === undefined
          ? (await import('./dedupe/run.ts')).runDedupe(input, options, context)
          : (await import('./dedupe/link.ts')).runLink(input, options.link, options, context),
      ),
    )
  addUndo(
    command,
    { summary: say.undo.summary, base: say.operands.base, run: say.options.run, notARun: say.options.notARun },
    async (base, given) => (await import('./dedupe/undo.ts')).runUndo(base, given, context),
    context,
  )
  why(command, context)
}

function why(dedupe: Command, { words, ...context }: Context): void {
  const say = words.dedupe
  const command = dedupe
    .command('why', { hidden: true })
    .description(say.why.summary)
    .argument('<input>', words.operands.input)
    .argument('<row_a>', say.why.row, shared.toWhole(say.why.notARow))
    .argument('<row_b>', say.why.row, shared.toWhole(say.why.notARow))
    .option('--map <field=column>', say.options.map, shared.collect)
    .option('--same <file>', say.options.same)
    .option('--different <file>', say.options.different)
    .option('--show-values', words.why.options.showValues)
    .option('--no-cache', words.why.options.noCache)
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command.action(
    context.answer(async (input: string, a: number, b: number, options: WhyOptions) =>
      (await import('./dedupe/why.ts')).runWhy(input, a, b, options, { words, ...context }),
    ),
  )
}

const toBits =
  (words: Messages) =>
  (text: string): number => {
    const bits = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN
    if (!(Math.abs(bits) <= mostBits)) throw new InvalidArgumentError(words.dedupe.options.notANumber)
    return bits
  }

/** No pair weighs more, whatever it agrees on. */
const mostBits = 1000

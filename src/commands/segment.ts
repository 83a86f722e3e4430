import type { Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'

/** What commander hands over to `segment`. It stops in `commands/segment/`: no step below knows that there was an option. */
export interface SegmentOptions extends shared.Talking, shared.Reading {
  readonly where?: string
  readonly rules?: string
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** segment: those of whom a rule is true. Reads all rows into memory, each distinct value once. */
export function segment(program: Command, context: Context): void {
  const { words, answer } = context
  const say = words.segment
  const command = program
    .command('segment')
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .usage('[options] <input>')
    .enablePositionalOptions() // what follows a verb is the verb's
    .option('--where <rule>', say.options.where)
    .option('--rules <file>', say.options.rules)
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', say.examples)
    .action(
      answer(async (input: string, options: SegmentOptions) =>
        (await import('./segment/run.ts')).runSegment(input, options, context),
      ),
    )
}

import type { Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'

export interface ExportOptions extends shared.Talking, shared.Reading {
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** export: any input in any format, cells untouched; of a base, the golden records. Holds a constant amount of memory. */
export function exportCommand(program: Command, context: Context): void {
  const { words, answer } = context
  const command = program
    .command('export')
    .description(words.export.summary)
    .argument('<input>', words.operands.input)
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', words.export.examples)
    .action(
      answer(async (input: string, options: ExportOptions) =>
        (await import('./export/run.ts')).runExport(input, options, context),
      ),
    )
}

import type { Command } from 'commander'
import { Option } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import type { TableName } from '../model/field.ts'

/** What commander hands over. It stops in `commands/import/`: no step below knows that there was an option. */
export interface ImportOptions extends shared.Talking, shared.Reading {
  readonly into?: string
  readonly output?: string
  readonly as?: TableName
  readonly source?: string
  readonly key?: string
  readonly sheet?: string
  readonly identity?: readonly string[]
  readonly passphrase?: true
  readonly passphraseFile?: string
  readonly map?: readonly string[]
  readonly mapping?: string
  readonly saveMapping?: string
  readonly rejects?: string
  readonly ragged?: 'reject' | 'pad'
  readonly excel?: true
  readonly dryRun?: true
  readonly json?: true
  readonly report?: string
}

/** import: messy files → canonical rows, in a base or a tidy file. Holds a constant amount of memory. */
export function importCommand(program: Command, context: Context): void {
  const { words, answer } = context
  const command = program
    .command('import')
    .description(words.import.summary)
    .argument('<input...>', words.operands.inputs)
    .option('--into <base>', words.import.into)
    .addOption(shared.output(words))
    .addOption(new Option('--as <table>', words.import.as).choices(['customers', 'orders', 'interactions', 'consents']))
    .option('--source <name>', words.import.source)
    .option('--key <column>', words.import.key)
    .option('--sheet <name>', words.import.sheet)
    .option('--map <field=column>', words.import.map, shared.collect)
    .option('--mapping <file>', words.import.mapping)
    .option('--save-mapping <file>', words.import.saveMapping)
    .option('--rejects <file>', words.import.rejects)
    .option('--identity <file>', words.secrets.options.identity, shared.collect)
    .option('--passphrase', words.secrets.options.passphrase)
    .option('--passphrase-file <file>', words.secrets.options.passphraseFile)
    .addOption(new Option('--ragged <how>', words.import.ragged).choices(['reject', 'pad']))
    .addOption(shared.excel(words))
    .addOption(shared.dryRun(words))
    .addOption(shared.json(words))
    .addOption(shared.report(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', words.import.examples)
    .action(
      answer(async (inputs: string[], options: ImportOptions) =>
        (await import('./import/run.ts')).runImport(inputs, options, context),
      ),
    )
}

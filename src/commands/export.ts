import { Option, type Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import { usageFault } from '../cli/usage.ts'
import type { Channel } from '../model/consent-law.ts'
import type { ShapeName } from '../export/shapes.ts'
import type { Joinable } from './export/joined.ts'

/** Who customers can be given to in their own shape: a tool, or whoever takes cards. */
export type ToolName = ShapeName | 'vcard' | 'vcard3'

/** What commander hands over to `export`. It stops in `commands/export/`: no step below knows that there was an option. */
export interface ExportOptions extends shared.Talking, shared.Reading {
  readonly output?: string
  readonly where?: string
  readonly segment?: string
  readonly sort?: readonly string[]
  readonly columns?: readonly string[]
  readonly limit?: number
  readonly records?: true
  readonly with?: readonly Joinable[]
  readonly sheets?: string
  readonly rates?: string
  readonly for?: ToolName
  readonly recipient?: string
  readonly purpose?: string
  readonly channel?: Channel
  readonly subject?: readonly string[]
  readonly access?: true
  readonly portability?: true
  readonly verified?: string
  readonly encrypt?: readonly string[]
  readonly passphrase?: true
  readonly passphraseFile?: string
  readonly excel?: true
  readonly spreadsheetSafe?: true
  readonly json?: true
}

/** What `--for` takes: named here so that no shape is loaded for a help text. */
const tools: readonly ToolName[] = [
  ...(['hubspot', 'salesforce', 'pipedrive', 'zoho', 'brevo', 'mailchimp', 'google-ads', 'meta'] as const),
  ...(['vcard', 'vcard3'] as const),
]

/** What `--with` takes. */
const joinable: readonly Joinable[] = ['scores', 'segments', 'forecasts']

/** Reads a list of what is to be joined; asked for twice, it is joined once. */
const joinedOf =
  (fault: (text: string, choices: readonly string[]) => string) =>
  (text: string, before: readonly Joinable[] = []): readonly Joinable[] => {
    const wanted = text.split(',').map((word) => word.trim())
    const unknown = wanted.find((word) => !joinable.some((one) => one === word))
    if (unknown !== undefined) throw usageFault(fault(unknown, joinable))
    return [...before, ...(wanted as Joinable[])]
  }

/** What `--channel` takes. */
const channels: readonly Channel[] = ['email', 'sms', 'phone', 'post']

/** export: any input in any format, cells untouched; of a base, the golden records. Holds a constant amount of memory. */
export function exportCommand(program: Command, context: Context): void {
  const { words, answer } = context
  const say = words.export
  const command = program
    .command('export')
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .addOption(shared.output(words))
    .option('--where <rule>', say.options.where)
    .option('--segment <name>', say.options.segment)
    .addOption(new Option('--sort <fields>', say.options.sort).argParser((text) => text.split(',')))
    .addOption(new Option('--columns <names>', say.options.columns).argParser((text) => text.split(',')))
    .addOption(new Option('--limit <n>', say.options.limit).argParser(shared.toWhole(say.usage.limit)))
    .option('--records', say.options.records)
    .addOption(new Option('--with <what>', say.options.with).argParser(joinedOf(say.usage.with)))
    .option('--sheets <column>', say.options.sheets)
    .option('--rates <file>', words.orders.options.rates)
    .addOption(new Option('--for <tool>', say.options.for).choices(tools))
    .addOption(new Option('--channel <channel>', say.options.channel).choices(channels))
    .option('--recipient <name>', say.options.recipient)
    .option('--purpose <text>', say.options.purpose)
    .addOption(new Option('--subject <who>', words.subject.options.subject).argParser(shared.collect))
    .option('--access', words.subject.options.access)
    .option('--portability', words.subject.options.portability)
    .option('--verified <text>', words.subject.options.verified)
    .addOption(new Option('--encrypt <key>', say.options.encrypt).argParser(shared.collect))
    .option('--passphrase', say.options.passphrase)
    .option('--passphrase-file <file>', say.options.passphraseFile)
    .addOption(shared.excel(words))
    .option('--spreadsheet-safe', say.options.spreadsheetSafe)
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', say.examples)
    .action(
      answer(async (input: string, options: ExportOptions) =>
        (await import('./export/run.ts')).runExport(input, options, context),
      ),
    )
}

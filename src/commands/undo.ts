import { Option, type Command } from 'commander'
import type { Context } from '../cli/context.ts'
import type { ExitCode } from '../cli/exit.ts'
import * as shared from '../cli/options.ts'

export interface UndoOptions extends shared.Talking {
  readonly run?: number
  readonly asOf?: string
  readonly json?: true
}

/** Adds the verb `undo` to a command whose runs a base can take back. */
export function addUndo(
  command: Command,
  say: { readonly summary: string; readonly base: string; readonly run: string; readonly notARun: string },
  run: (base: string, options: UndoOptions) => Promise<ExitCode>,
  { words, answer }: Context,
): void {
  const undo = command
    .command('undo', { hidden: true }) // the examples name it: in the list it would take half the line
    .description(say.summary)
    .argument('<base>', say.base)
    .addOption(new Option('--run <number>', say.run).argParser(shared.toWhole(say.notARun)))
    .addOption(shared.reading(words).find(({ long }) => long === '--as-of')!)
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) undo.addOption(option)
  undo.action(answer(run))
}

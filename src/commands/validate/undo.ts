import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { takeBack } from '../take-back.ts'
import type { UndoOptions } from '../undo.ts'

/** Runs `clientele validate undo BASE`: takes what a run mended back. */
export async function runUndo(path: string, options: UndoOptions, context: Context): Promise<ExitCode> {
  const { say, words, stdout, paint } = context
  const { run, ranOn, takenBack } = await takeBack(path, 'validate', options, context)
  say(paint.good(words.validate.base.undone({ run, day: ranOn, cells: takenBack })))
  if (options.json === true) stdout.write(`${JSON.stringify({ base: path, run, ran_on: ranOn, cells: takenBack })}\n`)
  return ExitCode.ok
}

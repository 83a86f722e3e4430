import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { takeBack } from '../take-back.ts'
import type { UndoOptions } from '../undo.ts'

/** Runs `clientele dedupe undo BASE`: takes a merge back. */
export async function runUndo(path: string, options: UndoOptions, context: Context): Promise<ExitCode> {
  const { say, words, stdout, paint } = context
  const { run, ranOn, restored, takenBack } = await takeBack(path, 'dedupe', options, context)
  say(paint.good(words.dedupe.undone({ run, day: ranOn, people: restored })))
  if (options.json === true)
    stdout.write(`${JSON.stringify({ base: path, run, ran_on: ranOn, restored, assigned: takenBack })}\n`)
  return ExitCode.ok
}

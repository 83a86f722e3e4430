import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import { undoRun, type Undone } from '../../base/undo.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import type { UndoOptions } from '../dedupe.ts'
import { baseGolden } from './golden.ts'

/** Runs `clientele dedupe undo BASE`: takes a merge back. */
export async function runUndo(path: string, options: UndoOptions, context: Context): Promise<ExitCode> {
  const { say, words, stdout, paint } = context
  const { run, ranOn, restored, assigned } = await undo(path, options, context)
  say(paint.good(words.dedupe.undone({ run, day: ranOn, people: restored })))
  if (options.json === true) stdout.write(`${JSON.stringify({ base: path, run, ran_on: ranOn, restored, assigned })}\n`)
  return ExitCode.ok
}

/**
 * @throws {DataError} when it is no base, or there is nothing to take back
 */
async function undo(path: string, { run, asOf }: UndoOptions, { self, today }: Context): Promise<Undone> {
  openToRead(path).close() // a run that takes back makes no base
  const held = await openToWrite(path, self)
  try {
    const undone = undoRun(held.database, run, asOf ?? today, path, baseGolden)
    held.commit()
    return undone
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    held.close()
  }
}

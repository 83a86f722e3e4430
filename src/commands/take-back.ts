import { openToRead, openToWrite, storageFault } from '../base/open.ts'
import { undoRun, type Undone } from '../base/undo.ts'
import type { Context } from '../cli/context.ts'
import type { RunKind } from '../model/run.ts'
import { baseGolden } from './dedupe/golden.ts'
import type { UndoOptions } from './undo.ts'

/**
 * Takes a run of a base back.
 *
 * @throws {DataError} when it is no base, or there is nothing to take back
 */
export async function takeBack(
  path: string,
  kind: RunKind,
  { run, asOf }: UndoOptions,
  { self, today }: Context,
): Promise<Undone> {
  openToRead(path).close() // a run that takes back makes no base
  const held = await openToWrite(path, self)
  try {
    const undone = undoRun(held.database, kind, run, asOf ?? today, path, baseGolden)
    held.commit()
    return undone
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    held.close()
  }
}

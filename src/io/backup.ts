import { copyFileSync, constants, linkSync } from 'node:fs'
import { whatIs } from './beside.ts'
import { unwritable } from './fault.ts'

/**
 * Keeps a file under another name beside it, before it gets other contents: `clients.csv.bak`, numbered where that is taken.
 *
 * @throws {DataError} when it can't be kept
 */
export function backUp(path: string): string {
  let backup = `${path}.bak`
  for (let n = 2; whatIs(backup) !== 'nothing'; n++) backup = `${path}.bak.${n}`
  try {
    linkSync(path, backup) // the same bytes under two names: the file's own name goes to the new ones
  } catch {
    try {
      copyFileSync(path, backup, constants.COPYFILE_EXCL)
    } catch (cause) {
      throw unwritable(backup, cause)
    }
  }
  return backup
}

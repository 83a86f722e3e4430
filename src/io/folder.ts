import { mkdirSync } from 'node:fs'
import { unwritable } from './fault.ts'

/**
 * Makes a folder that only its owner can look into, with those above it; one that is there stays as it is.
 *
 * @throws {DataError} when it can't be made
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Do two paths lead to one file? Whatever their spelling, through links of both kinds, and also where nothing stands yet.
 * A device is never the same file: it keeps nothing that could be lost.
 */
export function isSameFile(a: string, b: string): boolean {
  return a !== '-' && b !== '-' && identityOf(a) === identityOf(b)
}

function identityOf(path: string): string | symbol {
  try {
    const found = statSync(path, { bigint: true })
    return found.isFile() || found.isDirectory() ? `${found.dev}:${found.ino}` : Symbol(path)
  } catch {
    return identityOfNothing(path)
  }
}

function identityOfNothing(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return resolve(path)
  }
}

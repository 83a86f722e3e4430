import { readFileSync } from 'node:fs'
import { reading } from './fault.ts'

/**
 * The lines of a small file.
 *
 * @throws {DataError} when it can't be read
 */
export function readTextLines(path: string): string[] {
  return reading(path, () => readFileSync(path, 'utf8'))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
}

import { dirname, join } from 'node:path'
import { leadsToFile } from './beside.ts'
import { readJsonFile } from './json-file.ts'

/** Settings that were found, and where. */
export interface FoundSettings {
  readonly path: string
  readonly json: unknown
}

/**
 * The settings of a folder: `clientele.config.json`, or what a `package.json` has under `clientele`, in the nearest folder upwards
 * that has any; undefined where none has.
 *
 * @throws {DataError} when they can't be read, or are not JSON
 */
export function findSettings(folder: string): FoundSettings | undefined {
  const path = join(folder, 'clientele.config.json')
  if (leadsToFile(path)) return { path, json: readJsonFile(path) }
  const card = join(folder, 'package.json')
  if (leadsToFile(card)) {
    const json = (readJsonFile(card) as { clientele?: unknown } | null)?.clientele
    if (json !== undefined) return { path: card, json }
  }
  const parent = dirname(folder)
  return parent === folder ? undefined : findSettings(parent)
}

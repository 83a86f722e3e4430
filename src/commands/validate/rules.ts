import { readJsonFile } from '../../io/json-file.ts'
import { DataError } from '../../model/error.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { isFault, readRulesFile, type RulesFile } from '../../validate/own-rules.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { UnderstoodSource } from '../understand.ts'

/**
 * The rules of a file; none without one.
 *
 * @throws {DataError} when it can't be read, or holds something else
 */
export function readRules(path: string | undefined): RulesFile | undefined {
  if (path === undefined) return undefined
  const read = readRulesFile(readJsonFile(path), path)
  if (isFault(read)) throw new DataError(read)
  return read
}

/**
 * Refuses rules for a column that a source doesn't have.
 *
 * @param path where the rules stand
 * @throws {DataError} with the nearest name there is
 */
export function requireOwnColumns(
  { own, tolerances }: ValidateSettings,
  { names, understanding }: UnderstoodSource,
  path: string,
): void {
  const known = [...names, ...understanding.columns.flatMap(({ field }) => field ?? [])]
  for (const [place, { column }] of [
    ...own.map((rule) => ['columns', rule] as const),
    ...tolerances.map((tolerance) => ['tolerance', tolerance] as const),
  ])
    if (!known.includes(column))
      throw new DataError({ fault: 'settings-column', about: { path, place, column, nearest: nearestName(column, known) } })
}

import type { Context } from '../../cli/context.ts'
import { readSettings } from '../../dedupe/settings.ts'
import type { EvidenceColumn } from '../../dedupe/survivorship/evidence.ts'
import { readJsonFile } from '../../io/json-file.ts'
import { sentence } from '../../messages/sentence.ts'
import { DataError } from '../../model/error.ts'

/** Rules for golden records, as a file has them; undefined without a file. */
export const readRules = (path: string | undefined): unknown => (path === undefined ? undefined : readJsonFile(path))

/**
 * Refuses rules that don't fit the columns of a table.
 *
 * @param path where the rules stand; without one there are none
 * @throws {DataError} the last of the faults, when all others have been said
 */
export function refuseFaults(
  rules: unknown,
  columns: readonly EvidenceColumn[],
  path: string | undefined,
  { words, paint, stderr }: Context,
): void {
  if (path === undefined) return
  const { faults = [] } = readSettings(rules, columns, path)
  for (const fault of faults.slice(0, -1)) stderr.write(`${paint.bad(sentence(words, fault))}\n`)
  const last = faults.at(-1)
  if (last !== undefined) throw new DataError(last)
}

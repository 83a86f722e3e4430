import { readJsonFile } from '../../io/json-file.ts'
import { DataError } from '../../model/error.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { isRuleFault } from '../../rule/read.ts'
import { bindCheck, conditionFault } from '../../validate/own/bind.ts'
import { isFault, readRulesFile } from '../../validate/own/read.ts'
import type { RulesFile } from '../../validate/own/rules.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { ValidateSettings } from '../../validate/settings.ts'

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
 * Refuses rules for a column that a source doesn't have, or for what its columns don't hold.
 *
 * @param path where the rules stand
 * @throws {DataError} with the nearest name there is
 */
export function requireOwnColumns({ own, checks, tolerances }: ValidateSettings, plan: ValidatePlan, path: string): void {
  const known = [...plan.columns.map(({ header }) => header), ...plan.columns.flatMap(({ field }) => field ?? [])]
  for (const [place, column] of [
    ...own.map((rule) => ['columns', rule.column] as const),
    ...checks.map((check) => [`checks.${check.name}`, check.column] as const),
    ...tolerances.map((tolerance) => ['tolerance', tolerance.column] as const),
  ])
    if (column !== undefined && !known.includes(column))
      throw new DataError({ fault: 'settings-column', about: { path, place, column, nearest: nearestName(column, known) } })
  for (const check of checks) {
    const bound = bindCheck(check, plan)
    if (isRuleFault(bound)) throw new DataError(conditionFault(bound, check.rule, `checks.${check.name}`, path))
  }
}

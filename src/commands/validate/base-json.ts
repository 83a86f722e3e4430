import type { Assessment } from '../../model/assessment.ts'
import type { Context } from '../../cli/context.ts'
import type { Movement } from '../../validate/history.ts'
import type { ValidateOptions } from '../validate.ts'
import { assessmentOf } from './assessment.ts'
import type { BaseRun } from './base-history.ts'
import type { BaseTargets } from './base-targets.ts'
import { sayMovement } from './base-talk.ts'
import { jsonOf } from './json.ts'
import { isUnder } from './outcome.ts'

/** The report of a run over a base: what is said of any file, and what became of it. */
export function baseJson(
  { found, left, since, run, mended, computed }: BaseRun,
  options: ValidateOptions,
  targets: BaseTargets,
  context: Context,
): unknown {
  const { previous, progress, lapsed } = since
  const { path } = found
  return {
    ...(jsonOf(found, options, { ...targets, mended: undefined }) as object),
    passed: !isUnder(left, options.failUnder),
    mended: options.fix === true ? { cells: mended, computed, path, run: mended > 0 ? (run ?? null) : null } : null,
    left: scoreJson(assessmentOf(left)),
    run: run ?? null,
    previous: previous === undefined ? null : { run: previous.run, as_of: previous.ranOn, ...scoreJson(previous.left) },
    change: progress?.points ?? null,
    worse: movementsJson(progress?.worse ?? [], context),
    better: movementsJson(progress?.better ?? [], context),
    lapsed,
  }
}

export const scoreJson = ({ score, parts, errors, warnings, infos }: Assessment): object => ({
  score,
  parts,
  errors,
  warnings,
  infos,
})

export const movementsJson = (movements: readonly Movement[], context: Context): object[] =>
  movements.map((movement) => ({
    rule: movement.rule,
    severity: movement.severity,
    column: movement.column === '' ? null : movement.column,
    before: movement.before,
    after: movement.after,
    message: sayMovement({ ...movement, column: '' }, context).says,
  }))

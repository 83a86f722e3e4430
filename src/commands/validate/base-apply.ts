import { amendAssessment, keepAssessment } from '../../base/assessments.ts'
import { decideCells } from '../../base/decisions.ts'
import type { HeldBase } from '../../base/open.ts'
import { goldenRecords } from '../../base/read.ts'
import { discardRun } from '../../base/runs.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import type { Assessment } from '../../model/assessment.ts'
import { baseGolden } from '../dedupe/golden.ts'
import { allOrNone, type Pending } from '../rows-file.ts'
import { assessmentOf } from './assessment.ts'
import { decisionsOf, writeGolden } from './base-decide.ts'
import { aboutRun, type AppliedInBase } from './base-history.ts'
import { lookAt, type OpenTable } from './base-look.ts'
import { printApplied } from './base-talk.ts'
import { nothingWritten, type BaseTargets } from './base-targets.ts'
import { readPlan } from './read-plan.ts'

/**
 * Makes the changes of a plan that a person has been over, as decisions about cells. One that no longer fits is said, and is an
 * answer of no.
 */
export async function applyInBase(open: OpenTable, held: HeldBase, targets: BaseTargets, context: Context): Promise<ExitCode> {
  const { path, options } = open
  let done: AppliedInBase | undefined
  const write = async (pending: Pending[]): Promise<void> => {
    done = await decide(open, context)
    await writeGolden(open, targets, pending, context)
  }
  await allOrNone(context, write, () => {
    if (options.dryRun !== true && done!.run !== undefined) held.commit()
  })
  const applied = options.dryRun === true ? { ...done!, run: undefined } : done!
  printApplied(open, applied, targets, context)
  const { rows, changed, missed, run } = applied
  if (options.json === true)
    context.stdout.write(`${JSON.stringify({ base: path, rows, changed, missed: missed.length, run: run ?? null })}\n`)
  return missed.length > 0 ? ExitCode.no : ExitCode.ok
}

/** The run has a number before anybody knows how good the base will be. */
const notYet: Assessment = { rows: 0, score: 0, parts: {}, errors: 0, warnings: 0, infos: 0, counts: [] }

/** Everything but keeping it. */
async function decide(open: OpenTable, context: Context): Promise<AppliedInBase> {
  const { database, options } = open
  const plan = await readPlan(options.apply!, goldenRecords(database).header, context)
  const changes = [...plan.values()].flat().toSorted((a, b) => a.line - b.line || a.column - b.column)
  const isDecidable = ({ line, column }: (typeof changes)[number]): boolean => Number.isSafeInteger(line) && column > 0
  const run = keepAssessment(database, { ...aboutRun(open, context), left: notYet, found: undefined, mended: 0 })
  const { taken, missed } = decideCells(database, run, decisionsOf(open, changes.filter(isDecidable)), baseGolden, true)
  const { outcome } = await lookAt(open, nothingWritten, context)
  if (taken === 0) discardRun(database, run)
  else amendAssessment(database, run, { left: assessmentOf(outcome), found: undefined, mended: taken })
  const unfit = [
    ...changes.filter((change) => !isDecidable(change)).map(({ line }) => line),
    ...missed.map(({ customer }) => customer),
  ]
  return {
    run: taken === 0 ? undefined : run,
    rows: outcome.passed.read,
    score: outcome.quality.score,
    changed: taken,
    missed: unfit.toSorted((a, b) => a - b),
  }
}

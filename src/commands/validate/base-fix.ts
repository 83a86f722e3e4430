import { amendAssessment, keepAssessment } from '../../base/assessments.ts'
import { decideCells } from '../../base/decisions.ts'
import type { HeldBase } from '../../base/open.ts'
import { discardRun } from '../../base/runs.ts'
import type { Context } from '../../cli/context.ts'
import type { ExitCode } from '../../cli/exit.ts'
import { baseGolden } from '../dedupe/golden.ts'
import { allOrNone, type Pending } from '../rows-file.ts'
import { assessmentOf } from './assessment.ts'
import { decisionsOf, writeGolden } from './base-decide.ts'
import { finish } from './base-finish.ts'
import { aboutRun, isKept, type BaseRun } from './base-history.ts'
import { lookAt, type OpenTable } from './base-look.ts'
import { printFound } from './base-talk.ts'
import { nothingWritten, type BaseTargets } from './base-targets.ts'

/** So often are golden records looked at again for what mended cells bring up: of merged ones another value may have won. */
const mostRounds = 4

/** Mends in a base what is certain: as decisions about cells, by which golden records are made again. */
export async function fixInBase(open: OpenTable, held: HeldBase, targets: BaseTargets, context: Context): Promise<ExitCode> {
  const { options } = open
  let done: BaseRun | undefined
  const write = async (pending: Pending[]): Promise<void> => void (done = await mend(open, targets, pending, context))
  await allOrNone(context, write, () => {
    if (options.dryRun !== true && done!.run !== undefined) held.commit()
  })
  const run = options.dryRun === true ? { ...done!, run: undefined } : done!
  printFound(open, run.found, run.since, targets, context)
  return finish(open, run, targets, context)
}

/** Everything but keeping it. */
async function mend(open: OpenTable, targets: BaseTargets, pending: Pending[], context: Context): Promise<BaseRun> {
  const { database } = open
  const found = await lookAt(open, targets, context)
  pending.push({ commit: async () => void (await found.outputs.commit(0)), abandon: found.outputs.abandon })
  const first = assessmentOf(found.outcome)
  const { since } = found
  const run = keepAssessment(database, { ...aboutRun(open, context), left: first, found: undefined, mended: 0 })
  let left = found
  let [mended, computed] = [0, 0]
  for (let round = 1; round <= mostRounds && left.changes.length > 0; round++) {
    const { taken, missed } = decideCells(database, run, decisionsOf(open, left.changes), baseGolden, false)
    computed = missed.length
    if (taken === 0) break
    mended += taken
    left = await lookAt(open, nothingWritten, context)
  }
  const isNew = mended > 0 || !isKept(open, first, since, context)
  if (!isNew) discardRun(database, run)
  else if (mended > 0) amendAssessment(database, run, { left: assessmentOf(left.outcome), found: first, mended })
  await writeGolden(open, targets, pending, context)
  return { found: found.outcome, left: left.outcome, since, run: isNew ? run : undefined, mended, computed }
}

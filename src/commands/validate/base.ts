import { keepAssessment } from '../../base/assessments.ts'
import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import type { ExitCode } from '../../cli/exit.ts'
import type { Assessment } from '../../model/assessment.ts'
import { plainSettings, type ValidateSettings } from '../../validate/settings.ts'
import type { ValidateOptions } from '../validate.ts'
import { assessmentOf } from './assessment.ts'
import { applyInBase } from './base-apply.ts'
import { finish } from './base-finish.ts'
import { fixInBase } from './base-fix.ts'
import { aboutRun, isKept } from './base-history.ts'
import { lookAt, type OpenTable } from './base-look.ts'
import { printFound } from './base-talk.ts'
import { baseTargets, type BaseTargets } from './base-targets.ts'
import { readRules } from './rules.ts'

/** Runs `clientele validate` on a base: its customers, or the rows of another table. Its score is kept in it. */
export async function validateBase(path: string, options: ValidateOptions, context: Context): Promise<ExitCode> {
  const targets = baseTargets(path, options, context)
  const table = options.as ?? 'customers'
  if (options.trend === true) return (await import('./trend.ts')).showTrend(path, table, options, context)
  const settings: ValidateSettings = {
    ...plainSettings,
    ...readRules(options.rules),
    staleMonths: options.stale,
    asksDomains: options.mx === true,
  }
  const looked = openToRead(path)
  try {
    const open: OpenTable = { path, table, settings, options, database: looked }
    if (options.fix !== true && options.apply === undefined) return await assess(open, targets, context)
    looked.close()
    const held = await openToWrite(path, context.self)
    try {
      const act = options.apply === undefined ? fixInBase : applyInBase
      return await act({ ...open, database: held.database }, held, targets, context)
    } catch (error) {
      throw storageFault(path, error)
    } finally {
      held.close()
    }
  } finally {
    looked.close()
  }
}

/** Says what is wrong, and what became of it since the last run. */
async function assess(open: OpenTable, targets: BaseTargets, context: Context): Promise<ExitCode> {
  const { outcome, since, outputs, annotated } = await lookAt(open, targets, context)
  await outputs.commit(0)
  printFound(open, outcome, since, targets, context)
  if (annotated !== undefined) context.say(context.words.validateAnnotated.written({ ...annotated, path: targets.annotated! }))
  const left = assessmentOf(outcome)
  const keeps = open.options.dryRun !== true && !isKept(open, left, since, context)
  const run = keeps ? await keep(open, left, context) : undefined
  return finish(open, { found: outcome, left: outcome, since, run, mended: 0, computed: 0 }, targets, context)
}

/** Keeps the score: the base is held for no longer than that takes. */
async function keep(open: OpenTable, left: Assessment, context: Context): Promise<number> {
  const held = await openToWrite(open.path, context.self).catch((error: unknown) => {
    context.say(context.words.validate.base.notKept)
    throw error
  })
  try {
    const run = keepAssessment(held.database, { ...aboutRun(open, context), left, found: undefined, mended: 0 })
    held.commit()
    return run
  } catch (error) {
    throw storageFault(open.path, error)
  } finally {
    held.close()
  }
}

import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { openProgress } from '../../cli/progress.ts'
import type { Source } from '../../io/source.ts'
import { planValidate, samePlan, type ValidatePlan } from '../../validate/plan.ts'
import { plainSettings, type ValidateSettings } from '../../validate/settings.ts'
import { readMap, requireColumns } from '../given-columns.ts'
import { openInput } from '../open-input.ts'
import type { UnderstoodSource } from '../understand.ts'
import type { ValidateOptions } from '../validate.ts'
import { applyPlan } from './apply.ts'
import { jsonOf } from './json.ts'
import { outcomeOf } from './outcome.ts'
import { openOutputs, type Outputs } from './outputs.ts'
import { pass, type Passed } from './pass.ts'
import { placeWords } from './place-words.ts'
import { problemForm } from './problem-rows.ts'
import { printApplied, printDone, printOutcome, printWritten } from './summary.ts'
import { readRules, requireOwnColumns } from './rules.ts'
import { readTargets, type Targets } from './targets.ts'
import { premisesOf, understandMended, votesOf } from './understood.ts'

/** Votes don't depend on the plan, so the second pass is right as a rule; a third is the last. */
const mostPasses = 3

/** Runs `clientele validate`: understands the input, checks every row, and says what was found. */
export async function runValidate(input: string, options: ValidateOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  const targets = readTargets(input, options, context)
  const given = readMap(options.map ?? [], context)
  const rules = readRules(options.rules)
  const settings: ValidateSettings = { ...plainSettings, ...rules, staleMonths: options.stale }
  const source = await openInput(input, options, context)
  try {
    if (options.apply !== undefined) return await apply(source, options.apply, targets, options, context)
    const hints = { table: options.as, given, country: options.country, region: context.region }
    const understood = understandMended(source, hints, settings, options.asOf ?? context.today)
    requireColumns([...given.keys()], understood.names, context)
    if (options.rules !== undefined) requireOwnColumns(settings, understood, options.rules)
    const { plan, passed, outputs } = await check(understood, settings, targets, options, context)
    const backup = await outputs.commit(passed.changed)
    const outcome = outcomeOf(input, understood, plan, settings, passed, words)
    printOutcome(outcome, options, context)
    printWritten(outcome, targets, { backup, rejects: outputs.mended?.rejects() }, context)
    printDone(outcome, options.failUnder, context)
    if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(outcome, options, targets, outputs.mended?.rejects()))}\n`)
    const isLow = options.failUnder !== undefined && outcome.quality.score < options.failUnder
    return isLow || passed.columns.some(({ rule }) => rule === 'below_tolerance') ? ExitCode.no : ExitCode.ok
  } finally {
    source.close()
  }
}

/** Makes the changes of a plan; a change that no longer fits is said, and is an answer of no. */
async function apply(
  source: Source,
  plan: string,
  { mended }: Targets,
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const applied = await applyPlan(source, plan, mended!, context)
  printApplied(applied, mended!, source.path, context)
  if (options.json === true)
    context.stdout.write(`${JSON.stringify({ rows: applied.rows, changed: applied.changed, missed: applied.missed })}\n`)
  return applied.missed > 0 ? ExitCode.no : ExitCode.ok
}

interface Checked {
  readonly plan: ValidatePlan
  readonly passed: Passed
  /** What was written on the way, and has no name yet. */
  readonly outputs: Outputs
}

/**
 * Checks all rows, again where they speak for another reading of a column than the first rows did. What goes down a pipe
 * can't be taken back, so then nothing is written before that is known.
 */
export async function check(
  understood: UnderstoodSource,
  settings: ValidateSettings,
  targets: Targets,
  options: ValidateOptions,
  context: Context,
): Promise<Checked> {
  const { source, names } = understood
  const premises = premisesOf(understood, options.asOf ?? context.today)
  const progress = openProgress(context, source.size, options.progress !== false && options.quiet !== true)
  const attempt = async (plan: ValidatePlan, outputs: Outputs): Promise<Passed> => {
    const { problems, changes, mended } = outputs
    try {
      return await pass(source, {
        plan,
        settings,
        problems:
          problems && problemForm(problems.form, plan, settings, context.words, placeWords(source.content, context.words)),
        changes: changes && { form: changes.form, names },
        mend: mended?.form,
        words: context.words,
        cores: context.cores,
        stop: context.stop,
        append: (rows) => problems!.append(rows),
        appendChanges: (rows) => changes!.append(rows),
        appendMended: (rows) => mended!.append(rows),
        reject: (rejects) => mended?.reject(rejects),
        progress: (bytes, rows) => progress.update(bytes, rows),
      })
    } catch (error) {
      outputs.abandon()
      throw error
    }
  }
  let plan = planValidate(premises, votesOf(planValidate(premises, []), source.content.sample))
  let waits = targets.isPiped
  try {
    for (let passes = 1; ; passes++) {
      const outputs = await openOutputs(waits ? {} : targets, source, names, context)
      const passed = await attempt(plan, outputs)
      const better = planValidate(
        premises,
        passed.seen.columns.map(({ votes }) => votes),
      )
      const settled = passes >= mostPasses || samePlan(plan, better)
      if (settled && !waits) return { plan, passed, outputs }
      outputs.abandon()
      if (settled) waits = false
      else plan = better
    }
  } finally {
    progress.end()
  }
}

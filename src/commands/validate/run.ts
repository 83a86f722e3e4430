import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { openProgress } from '../../cli/progress.ts'
import type { Source } from '../../io/source.ts'
import { openSpill, type Spill } from '../../io/spill.ts'
import { DataError } from '../../model/error.ts'
import { cutLengthsOf } from '../../validate/columns.ts'
import { planValidate, samePlan, type ValidatePlan } from '../../validate/plan.ts'
import type { KnownCustomers } from '../../validate/orders/judge.ts'
import { lifeSigns } from '../../validate/row-view.ts'
import { plainSettings, type ValidateSettings } from '../../validate/settings.ts'
import { readMap, requireColumns } from '../given-columns.ts'
import { openInput } from '../open-input.ts'
import type { UnderstoodSource } from '../understand.ts'
import type { ValidateOptions } from '../validate.ts'
import type { AnnotatedCounts } from './annotated.ts'
import { applyPlan } from './apply.ts'
import type { Since } from './base-history.ts'
import { openBeginner, type Beginner } from './in-shares.ts'
import { jsonOf } from './json.ts'
import { mailAsker } from './mail.ts'
import { answerOf, outcomeOf, type Outcome } from './outcome.ts'
import { openOutputs, type Outputs } from './outputs.ts'
import { pass, type Passed } from './pass.ts'
import { placeWords } from './place-words.ts'
import { problemForm } from './problem-rows.ts'
import { printApplied, printDone, printOutcome, printWritten } from './summary.ts'
import { readKnownCustomers } from './known-customers.ts'
import { readRules, requireOwnColumns } from './rules.ts'
import { readTargets, type Targets } from './targets.ts'
import { premisesOf, understandMended, votesOf } from './understood.ts'

/** Votes don't depend on the plan, so the second pass is right as a rule; a third is the last. */
const mostPasses = 3

/** Below this size there is room enough, and what a collection costs is felt. */
const worthCollecting = 4 << 20

/** Runs `clientele validate`: understands the input, checks every row, and says what was found. */
export async function runValidate(input: string, options: ValidateOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  const targets = readTargets(input, options, context)
  const given = readMap(options.map ?? [], context)
  const rules = readRules(options.rules)
  const settings: ValidateSettings = {
    ...plainSettings,
    ...rules,
    staleMonths: options.stale,
    seeksCustomers: options.customers !== undefined,
    asksDomains: options.mx === true,
  }
  const source = await openInput(input, options, context)
  const beginner = openBeginner(source, targets, context.cores)
  try {
    if (options.apply !== undefined) return await apply(source, options.apply, targets, options, context)
    const hints = { table: options.as, given, country: options.country, region: context.region }
    const understood = understandMended(source, hints, settings, options.asOf ?? context.today)
    requireColumns([...given.keys()], understood.names, context)
    if (options.rules !== undefined)
      requireOwnColumns(settings, planValidate(premisesOf(understood, options.asOf ?? context.today), []), options.rules)
    const customers =
      options.customers === undefined ? undefined : await readKnownCustomers(options.customers, understood, context)
    const { plan, passed, outputs } = await check(understood, settings, customers, targets, beginner, options, context)
    const outcome = outcomeOf(input, understood, plan, settings, passed, words)
    const { backup, annotated, rejects } = await keep(outcome, outputs, targets, options, context)
    printOutcome(outcome, options, context)
    if (passed.mail !== undefined) context.say(`  ${words.validate.mail(passed.mail)}`)
    printWritten(outcome, targets, { backup, annotated, rejects }, context)
    printDone(outcome, options.failUnder, context)
    if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(outcome, options, targets, rejects))}\n`)
    return answerOf(outcome, options.failUnder)
  } finally {
    await beginner?.close()
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

/** What came of writing. */
export interface Kept {
  /** Where a file that was mended in its place is as it was. */
  readonly backup: string | undefined
  readonly annotated: AnnotatedCounts | undefined
  /** Where rows are that a mended file can't hold. */
  readonly rejects: string | undefined
}

/** Writes what rests on all that was found, and gives everything its name. */
async function keep(
  outcome: Outcome,
  outputs: Outputs,
  targets: Targets,
  options: ValidateOptions,
  context: Context,
): Promise<Kept> {
  const annotated = await writeLast(outcome, undefined, outputs, targets, options, context)
  const backup = await outputs.commit(outcome.passed.changed)
  return { backup, annotated, rejects: outputs.mended?.rejects() }
}

/** Writes what rests on all that was found: a page, a workbook. They have no name yet; nothing is left behind on a fault. */
export async function writeLast(
  outcome: Outcome,
  since: Since | undefined,
  outputs: Outputs,
  { report }: Targets,
  { showValues }: ValidateOptions,
  context: Context,
): Promise<AnnotatedCounts | undefined> {
  try {
    if (report !== undefined)
      outputs.add((await import('./report.ts')).writeValidateReport(report, outcome, since, showValues === true, context))
    const annotated = await outputs.annotated?.finish(outcome)
    context.stop.throwIfAborted()
    return annotated
  } catch (error) {
    outputs.abandon()
    throw error
  }
}

/**
 * Checks all rows, again where they speak for another reading of a column than the first rows did. What goes down a pipe
 * can't be taken back, so then nothing is written before that is known.
 */
export async function check(
  understood: UnderstoodSource,
  settings: ValidateSettings,
  customers: KnownCustomers | undefined,
  targets: Targets,
  beginner: Beginner | undefined,
  options: ValidateOptions,
  context: Context,
): Promise<Checked> {
  const { source, names } = understood
  const premises = premisesOf(understood, options.asOf ?? context.today)
  let plan = planValidate(premises, votesOf(planValidate(premises, []), source.content.sample))
  if (options.staleList !== undefined && lifeSigns(plan).length === 0)
    throw usageFault(context.words.validate.usage.noSignOfLife(source.path))
  const progress = openProgress(context, source.size, options.progress !== false && options.quiet !== true)
  const attempt = async (plan: ValidatePlan, outputs: Outputs): Promise<Passed> => {
    const { problems, changes, stale, mended, annotated } = outputs
    try {
      return await pass(source, {
        plan,
        settings,
        customers,
        problems:
          problems && problemForm(problems.form, plan, settings, context.words, placeWords(source.content, context.words)),
        changes: changes && { form: changes.form, names },
        stale: stale && { form: stale.form, months: settings.staleMonths!, withheld: targets.withheld ?? new Set() },
        mend: mended?.form,
        observe: targets.report === undefined ? undefined : options.showValues === true ? 'shown' : 'masked',
        appendMarked: annotated && ((marked) => annotated.append(marked)),
        words: context.words,
        cores: context.cores,
        beginner,
        stop: context.stop,
        append: (rows) => problems!.append(rows),
        appendChanges: (rows) => changes!.append(rows),
        appendStale: (rows) => stale!.append(rows),
        appendMended: (rows) => mended!.append(rows),
        reject: (rejects) => mended?.reject(rejects),
        progress: (bytes, rows) => progress.update(bytes, rows),
        openStore: () => store.open(),
      })
    } catch (error) {
      outputs.abandon()
      throw error
    }
  }
  const store = openRoom(context)
  if (source.size >= worthCollecting) context.collect?.() // what was needed to understand it
  const resolver = options.mx === true ? await context.resolver?.() : undefined
  const mail = resolver && mailAsker(resolver, context.stop)
  let waits = targets.isPiped
  try {
    for (let passes = 1; ; passes++) {
      const outputs = await openOutputs(waits ? {} : targets, source, names, settings, context)
      const found = await attempt(plan, outputs)
      const deadDomains = await mail?.ask(found.domains)
      const passed = mail === undefined ? found : { ...found, mail: mail.counts() }
      const better = planValidate(
        { ...premises, ...(deadDomains !== undefined && { deadDomains }) },
        passed.seen.columns.map(({ votes }) => votes),
        cutLengthsOf(plan, passed.seen),
      )
      const settled = passes >= mostPasses || samePlan(plan, better)
      if (settled && !waits) return { plan, passed, outputs }
      outputs.abandon()
      if (settled) waits = false
      else plan = better
    }
  } finally {
    progress.end()
    store.close()
  }
}

/** Room for what doesn't fit in memory, where `TMPDIR` says or else here, as soon as it is wanted; one file, whatever is put there. */
function openRoom({ env, self }: Context): { open(): Spill | undefined; close(): void } {
  let spill: Spill | undefined
  return {
    open() {
      try {
        return (spill ??= openSpill(env['TMPDIR'] || '.', self))
      } catch (error) {
        if (error instanceof DataError) return undefined // memory must do
        throw error
      }
    },
    close: () => spill?.close(),
  }
}

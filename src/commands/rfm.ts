import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import { readingOrders, worth, type WorthOptions } from './orders/options.ts'
import type { Messages } from '../messages/messages.ts'
import { periodUnits, type Period, type PeriodUnit } from '../orders/calendar.ts'
import { predict, watch } from './rfm/forecast-verbs.ts'
import { basket, recommend } from './rfm/product-verbs.ts'
import { toDayCounts, toLength, toPeriod, type TimeLength } from './rfm/length.ts'
import type { ScoringOptions } from './rfm/scored.ts'

/** What commander hands over to `rfm`. */
export interface RfmOptions extends ScoringOptions {
  readonly output?: string
  readonly saveCuts?: string
  readonly report?: string
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `rfm summary`. It stops in `commands/rfm/`: no step below knows that there was an option. */
export interface SummaryOptions extends WorthOptions {
  readonly output?: string
  readonly holdout?: TimeLength
  readonly timeUnit: 'day' | 'week' | 'month' | 'year'
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `rfm pulse`. */
export interface PulseOptions extends WorthOptions {
  readonly output?: string
  readonly report?: string
  /** YYYY-MM-DD */
  readonly since?: string
  readonly previous?: Period
  /** Numbers of days. */
  readonly inactive: readonly number[]
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `rfm cohorts`. */
export interface CohortsOptions extends WorthOptions {
  readonly output?: string
  readonly report?: string
  readonly unit: PeriodUnit
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `rfm explain`. */
export interface ExplainOptions extends ScoringOptions {
  readonly customer?: string
  readonly report?: string
  readonly json?: true
}

/** What commander hands over to `rfm lint`. */
export interface LintOptions extends shared.Talking {
  readonly json?: true
}

/**
 * rfm: who matters, who is leaving. Reads all rows into memory, each distinct value once: some 50 bytes a row. Its verbs are
 * commands of their own: the first word tells.
 */
export function rfm(program: Command, context: Context): void {
  const { words, answer } = context
  const command = program
    .command('rfm')
    .description(words.rfm.summary)
    .argument('<input>', words.orders.input)
    .usage('[options] <input>')
    .enablePositionalOptions() // what follows a verb is the verb's
    .addOption(shared.output(words))
  for (const option of scoring(words)) command.addOption(option)
  command
    .option('--save-cuts <file>', words.rfm.options.saveCuts)
    .addOption(shared.report(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command
    .addHelpText('after', words.rfm.examples)
    .action(answer(async (input: string, options: RfmOptions) => (await import('./rfm/run.ts')).runRfm(input, options, context)))
  pulse(command, context)
  cohorts(command, context)
  explain(command, context)
  lint(command, context)
  summary(command, context)
  predict(command, context, scoring(words), timeUnit(words))
  watch(command, context)
  basket(command, context)
  recommend(command, context)
}

function pulse(rfm: Command, { words, ...context }: Context): void {
  const say = words.rfm.pulse
  const command = rfm
    .command('pulse', { hidden: true }) // the examples name it: in the list it would take half the line
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .addOption(new Option('--since <date>', say.options.since).argParser(shared.toDay(words)))
    .addOption(new Option('--previous <period>', say.options.previous).argParser(toPeriod(words)))
    .addOption(
      new Option('--inactive <days>', say.options.inactive).argParser(toDayCounts(words)).default([90, 180, 365], '90,180,365'),
    )
    .addOption(worth(words))
    .addOption(shared.output(words))
    .addOption(shared.report(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: PulseOptions) =>
      (await import('./rfm/pulse.ts')).runPulse(input, options, { words, ...context }),
    ),
  )
}

function cohorts(rfm: Command, { words, ...context }: Context): void {
  const say = words.rfm.cohorts
  const command = rfm
    .command('cohorts', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .addOption(worth(words))
    .addOption(new Option('--unit <unit>', say.unit).choices(periodUnits).default('month'))
    .addOption(shared.output(words))
    .addOption(shared.report(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: CohortsOptions) =>
      (await import('./rfm/cohorts.ts')).runCohorts(input, options, { words, ...context }),
    ),
  )
}

function explain(rfm: Command, { words, ...context }: Context): void {
  const say = words.rfm.explain
  const command = rfm
    .command('explain', { hidden: true })
    .description(say.summary)
    .argument('<input>', words.orders.input)
    .addOption(new Option('--customer <id>', say.customer))
  for (const option of scoring(words)) command.addOption(option)
  command.addOption(shared.report(words)).addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: ExplainOptions) =>
      (await import('./rfm/explain.ts')).runExplain(input, options, { words, ...context }),
    ),
  )
}

function lint(rfm: Command, { words, ...context }: Context): void {
  const command = rfm
    .command('lint', { hidden: true })
    .description(words.rfm.lint.summary)
    .argument('<scheme>', words.rfm.lint.scheme)
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    context.answer(async (scheme: string, options: LintOptions) =>
      (await import('./rfm/lint.ts')).runLint(scheme, options, { words, ...context }),
    ),
  )
}

/** The options of `ScoringOptions` beside those of reading. */
function scoring(words: Messages): Option[] {
  const say = words.rfm.options
  return [
    new Option('--returns <policy>', say.returns).choices(['net', 'drop', 'separate']).default('net'),
    new Option('--cuts <file>', say.cuts),
    new Option('--classes <number>', say.classes).argParser(toClasses(words)),
    new Option('--scheme <file>', say.scheme),
    worth(words),
  ]
}

const toClasses =
  (words: Messages) =>
  (text: string): number => {
    const classes = /^\d{1,3}$/.test(text) ? Number(text) : 0
    if (classes < 2 || classes > 100) throw new InvalidArgumentError(words.rfm.usage.classes)
    return classes
  }

function summary(rfm: Command, { words, ...context }: Context): void {
  const say = words.rfm
  const command = rfm
    .command('summary', { hidden: true })
    .description(say.summaryVerb.summary)
    .argument('<input>', words.orders.input)
    .addOption(shared.output(words))
    .addOption(new Option('--holdout <length>', say.options.holdout).argParser(toLength(words)))
    .addOption(timeUnit(words))
    .addOption(worth(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of readingOrders(words)) command.addOption(option)
  command.action(
    context.answer(async (input: string, options: SummaryOptions) =>
      (await import('./rfm/summary.ts')).runSummary(input, options, { words, ...context }),
    ),
  )
}

const timeUnit = (words: Messages): Option =>
  new Option('--time-unit <unit>', words.rfm.options.timeUnit).choices(['day', 'week', 'month', 'year']).default('week')

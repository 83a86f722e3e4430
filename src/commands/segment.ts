import { Option, type Command } from 'commander'
import type { Context } from '../cli/context.ts'
import * as shared from '../cli/options.ts'
import { auto, crosstab, tiers } from './segment/group-verbs.ts'
import { explain, points } from './segment/rule-verbs.ts'
import { toWithin } from './segment/within.ts'
import type { Period } from '../rule/tree.ts'

/** What commander hands over to `segment`. It stops in `commands/segment/`: no step below knows that there was an option. */
export interface SegmentOptions extends shared.Talking, shared.Reading {
  readonly where?: string
  readonly rules?: string
  readonly output?: string
  readonly report?: string
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `segment define`. */
export interface DefineOptions extends shared.Talking {
  readonly where?: string
  readonly asOf?: string
  readonly json?: true
}

/** What commander hands over to `segment list` and `segment history`. */
export interface ListOptions extends shared.Talking {
  readonly counts?: true
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** What commander hands over to `segment refresh`. */
export interface RefreshOptions extends shared.Talking {
  readonly asOf?: string
  readonly json?: true
}

/** What commander hands over to `segment compare`. */
export interface CompareOptions extends shared.Talking {
  readonly from?: string
  readonly to?: string
  readonly in?: Period
  readonly asOf?: string
  readonly output?: string
  readonly excel?: true
  readonly json?: true
}

/** segment: those of whom a rule is true. Reads all rows into memory, each distinct value once. */
export function segment(program: Command, context: Context): void {
  const { words, answer } = context
  const say = words.segment
  const command = program
    .command('segment')
    .description(say.summary)
    .argument('<input>', words.operands.input)
    .usage('[options] <input>')
    .enablePositionalOptions() // what follows a verb is the verb's
    .option('--where <rule>', say.options.where)
    .option('--rules <file>', say.options.rules)
    .addOption(shared.output(words))
    .addOption(shared.report(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of [...shared.reading(words), ...shared.talk(words)]) command.addOption(option)
  command
    .addHelpText('after', say.examples)
    .action(
      answer(async (input: string, options: SegmentOptions) =>
        (await import('./segment/run.ts')).runSegment(input, options, context),
      ),
    )
  define(command, context)
  list(command, context)
  refresh(command, context)
  history(command, context)
  compare(command, context)
  explain(command, context)
  points(command, context)
  tiers(command, context)
  auto(command, context)
  crosstab(command, context)
}

function define(segment: Command, context: Context): void {
  const { words, answer } = context
  const say = words.segment.define
  const command = verb(segment, 'define', say.summary, context)
    .argument('<name>', words.segment.name)
    .option('--where <rule>', say.where)
    .addOption(asOf(context))
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (path: string, name: string, options: DefineOptions) =>
      (await import('./segment/define.ts')).runDefine(path, name, options, context),
    ),
  )
}

function list(segment: Command, context: Context): void {
  const { words, answer } = context
  const command = verb(segment, 'list', words.segment.list.summary, context)
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (path: string, options: ListOptions) => (await import('./segment/list.ts')).runList(path, options, context)),
  )
}

function refresh(segment: Command, context: Context): void {
  const { words, answer } = context
  const command = verb(segment, 'refresh', words.segment.refresh.summary, context)
    .argument('[name]', words.segment.name)
    .addOption(asOf(context))
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (path: string, name: string | undefined, options: RefreshOptions) =>
      (await import('./segment/refresh.ts')).runRefresh(path, name, options, context),
    ),
  )
}

function history(segment: Command, context: Context): void {
  const { words, answer } = context
  const say = words.segment.history
  const command = verb(segment, 'history', say.summary, context)
    .argument('[name]', words.segment.name)
    .option('--counts', say.counts)
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (path: string, name: string | undefined, options: ListOptions) =>
      (await import('./segment/history.ts')).runHistory(path, name, options, context),
    ),
  )
}

function compare(segment: Command, context: Context): void {
  const { words, answer } = context
  const say = words.segment.compare
  const command = verb(segment, 'compare', say.summary, context)
    .argument('[name...]', words.segment.name)
    .addOption(new Option('--from <date>', say.from).argParser(shared.toDay(words)))
    .addOption(new Option('--to <date>', say.to).argParser(shared.toDay(words)))
    .addOption(new Option('--in <time>', words.segmentKpis.options.in).argParser(toWithin(words)))
    .addOption(asOf(context))
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
    .addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (path: string, names: readonly string[], options: CompareOptions) =>
      options.from === undefined && options.to === undefined
        ? (await import('./segment/kpis.ts')).runKpis(path, names, options, context)
        : (await import('./segment/compare.ts')).runCompare(path, names, options, context),
    ),
  )
}

/** A command of its own, which the examples of `segment` name: in the list of commands it would take half the line. */
const verb = (segment: Command, name: string, summary: string, { words }: Context): Command =>
  segment.command(name, { hidden: true }).description(summary).argument('<base>', words.operands.base)

const asOf = ({ words }: Context): Option => new Option('--as-of <date>', words.options.asOf).argParser(shared.toDay(words))

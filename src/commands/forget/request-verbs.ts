import { Argument, InvalidArgumentError, Option, type Command } from 'commander'
import type { Context } from '../../cli/context.ts'
import * as shared from '../../cli/options.ts'
import { readTerm, type Term } from '../../forget/calendar.ts'
import { letterKinds, type LetterKind } from '../../model/letter.ts'
import { requestKinds, type RequestKind } from '../../model/request.ts'

/** What commander hands over to every verb about requests. */
export interface RequestOptions extends shared.Talking {
  readonly asOf?: string
  readonly json?: true
}

/** What commander hands over to `forget open`. */
export interface OpenOptions extends RequestOptions {
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly id?: readonly string[]
  readonly name?: readonly string[]
  readonly birthDate?: string
  readonly subjects?: string
  readonly received?: string
  readonly kind: RequestKind
  readonly verified?: string
  readonly country?: string
}

/** What commander hands over to `forget requests`. */
export interface RequestsOptions extends RequestOptions {
  readonly late?: true
  readonly output?: string
  readonly excel?: true
}

/** What commander hands over to `forget identify`. */
export interface IdentifyOptions extends RequestOptions {
  readonly code?: string
  readonly verified?: string
  readonly output?: string
}

/** What commander hands over to `forget expire`. */
export interface ExpireOptions extends RequestOptions {
  readonly grace: Term
  readonly dryRun?: true
  readonly yes?: true
  readonly output?: string
  readonly excel?: true
}

/** What commander hands over to `forget letter`. */
export interface LetterOptions extends shared.Talking {
  readonly asOf?: string
  readonly output?: string
}

/** What commander hands over to `forget rectify`. */
export interface RectifyOptions extends RequestOptions {
  readonly set?: readonly string[]
  readonly values?: string
  readonly country?: string
  readonly dryRun?: true
  readonly undo?: true
}

/** What commander hands over to `forget notices`. */
export interface NoticesOptions extends RequestOptions {
  readonly output: string
  readonly country?: string
}

/** What commander hands over to `forget extend`, `refuse` and `close`. */
interface ReasonOptions extends RequestOptions {
  readonly reason?: string
}

/** What commander hands over to `forget lift`. */
export interface LiftOptions extends ReasonOptions {
  readonly on?: string
}

/** The verbs of `forget` about the life of requests. */
export function requestVerbs(forget: Command, context: Context): void {
  open(forget, context)
  requests(forget, context)
  identify(forget, context)
  for (const verb of ['extend', 'refuse', 'close', 'lift'] as const) withReason(forget, verb, context)
  rectify(forget, context)
  notices(forget, context)
  letter(forget, context)
  expire(forget, context)
}

function open(forget: Command, context: Context): void {
  const { words, answer } = context
  const say = words.requests.open
  const command = verb(forget, 'open', say.summary, context)
    .option('--email <address>', say.email, shared.collect)
    .option('--phone <number>', say.phone, shared.collect)
    .option('--id <id>', say.id, shared.collect)
    .option('--name <name>', say.name, shared.collect)
    .option('--birth-date <date>', say.birthDate)
    .option('--subjects <file>', say.subjects)
    .addOption(new Option('--received <date>', say.received).argParser(shared.toDay(words)))
    .addOption(new Option('--kind <kind>', say.kind).choices(requestKinds).default('erasure', say.erasure))
    .option('--verified <text>', say.verified)
    .addOption(shared.reading(words).find(({ long }) => long === '--country')!)
  ends(command, context).action(
    answer(async (path: string, options: OpenOptions) => (await import('./open.ts')).runOpen(path, options, context)),
  )
}

function requests(forget: Command, context: Context): void {
  const { words, answer } = context
  const command = verb(forget, 'requests', words.requests.list.summary, context)
    .option('--late', words.requests.list.late)
    .addOption(shared.output(words))
    .addOption(shared.excel(words))
  ends(command, context).action(
    answer(async (path: string, options: RequestsOptions) => (await import('./requests.ts')).runRequests(path, options, context)),
  )
}

function identify(forget: Command, context: Context): void {
  const { words, answer } = context
  const say = words.requests.identify
  const command = numbered(verb(forget, 'identify', say.summary, context), context)
    .option('--code <code>', say.code)
    .option('--verified <text>', words.requests.open.verified)
    .option('-o, --output <file>', say.output)
  ends(command, context).action(
    answer(async (path: string, request: number, options: IdentifyOptions) =>
      (await import('./identify.ts')).runIdentify(path, request, options, context),
    ),
  )
}

function withReason(forget: Command, name: 'extend' | 'refuse' | 'close' | 'lift', context: Context): void {
  const { words, answer } = context
  const say = words.requests[name]
  const command = numbered(verb(forget, name, say.summary, context), context).option('--reason <text>', say.reason)
  if (name === 'lift') command.addOption(new Option('--on <date>', words.requests.lift.on).argParser(shared.toDay(words)))
  ends(command, context).action(
    answer(async (path: string, request: number, options: LiftOptions) =>
      (await import('./take-step.ts')).runStep(path, request, name, options, context),
    ),
  )
}

function rectify(forget: Command, context: Context): void {
  const { words, answer } = context
  const say = words.requests.rectify
  const command = numbered(verb(forget, 'rectify', say.summary, context), context)
    .option('--set <column=value>', say.set, shared.collect)
    .option('--values <file>', say.values)
    .option('--undo', say.undo)
    .addOption(shared.dryRun(words))
    .addOption(shared.reading(words).find(({ long }) => long === '--country')!)
  ends(command, context).action(
    answer(async (path: string, request: number, options: RectifyOptions) =>
      (await import('./rectify.ts')).runRectify(path, request, options, context),
    ),
  )
}

function notices(forget: Command, context: Context): void {
  const { words, answer } = context
  const say = words.requests.noticesOf
  const command = numbered(verb(forget, 'notices', say.summary, context), context)
    .requiredOption('-o, --output <folder>', say.output)
    .addOption(shared.reading(words).find(({ long }) => long === '--country')!)
  ends(command, context).action(
    answer(async (path: string, request: number, options: NoticesOptions) =>
      (await import('./request-notices.ts')).runNotices(path, request, options, context),
    ),
  )
}

function letter(forget: Command, context: Context): void {
  const { words, answer } = context
  const say = words.requests.letter
  const command = numbered(verb(forget, 'letter', say.summary, context), context)
    .addArgument(new Argument('<kind>', say.kind).choices(letterKinds))
    .option('-o, --output <file>', say.output)
    .addOption(asOf(context))
  for (const option of shared.talk(words)) command.addOption(option)
  command.action(
    answer(async (path: string, request: number, kind: LetterKind, options: LetterOptions) =>
      (await import('./letter.ts')).runLetter(path, request, kind, options, context),
    ),
  )
}

function expire(forget: Command, context: Context): void {
  const { words, answer } = context
  const say = words.expire
  const command = verb(forget, 'expire', say.summary, context)
    .addOption(new Option('--grace <time>', say.grace).argParser(toTerm(context)).default({ months: 0, days: 30 }, '30d'))
    .addOption(shared.dryRun(words))
    .option('--yes', say.yes)
    .option('-o, --output <file>', say.output)
    .addOption(shared.excel(words))
  ends(command, context).action(
    answer(async (path: string, options: ExpireOptions) => (await import('./expire.ts')).runExpire(path, options, context)),
  )
}

/** Reads `30d`, `6w`, `2m`. */
const toTerm =
  ({ words }: Context) =>
  (text: string): Term => {
    const term = readTerm(text)
    if (term === undefined) throw new InvalidArgumentError(words.expire.usage.term)
    return term
  }

/** A command of its own, which the examples of `forget` name: in the list of commands it would take half the line. */
const verb = (forget: Command, name: string, summary: string, { words }: Context): Command =>
  forget.command(name, { hidden: true }).description(summary).argument('<base>', words.operands.base)

const numbered = (command: Command, { words }: Context): Command =>
  command.argument('<request>', words.requests.number, shared.toWhole(words.requests.usage.number))

const asOf = ({ words }: Context): Option => new Option('--as-of <date>', words.options.asOf).argParser(shared.toDay(words))

function ends(command: Command, context: Context): Command {
  const { words } = context
  command.addOption(asOf(context))
  command.addOption(shared.json(words))
  for (const option of shared.talk(words)) command.addOption(option)
  return command
}

import { keepExport, type KeptExport } from '../../base/exports.ts'
import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { DataError } from '../../model/error.ts'
import type { ExportOptions } from '../export.ts'
import type { Source } from '../../io/source.ts'
import { openInput } from '../open-input.ts'
import { refuseClashes } from '../targets.ts'
import { chosenRows, hasRestricted, type Chosen } from './chosen.ts'
import type { Exported } from './exported.ts'
import { withJoined } from './joined.ts'
import { exportPlain } from './plain.ts'
import { countingCustomers, openRecords } from './records.ts'
import { encryptedTarget, type EncryptedTarget } from './recipients.ts'
import { exportShaped } from './shaped.ts'
import { sortedRows } from './sorted.ts'

/** Runs `clientele export`: the golden records of a base, or the rows of any other input, as they are or as a tool takes them. */
export async function runExport(input: string, options: ExportOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  if (options.subject !== undefined)
    return (await import('./subject/run.ts')).exportSubject(input, options.subject, options, context)
  const forSubject = (['access', 'portability', 'verified'] as const).find((name) => options[name] !== undefined)
  if (forSubject !== undefined) throw usageFault(words.subject.usage.needsSubject(`--${forSubject}`))
  const { target, encrypt } = await encryptedTarget(options, context)
  if (options.json === true && target === '-') throw usageFault(words.usage.jsonNeedsOutput)
  refuseClashes([input], { output: target }, context)
  const disclosed = disclosure(input, options, context)
  const exported = await written(input, { target, encrypt }, options, context)
  try {
    // First, so that nothing is given away that is not remembered.
    if (disclosed !== undefined) await remember(input, disclosed, exported, context)
    await exported.output.commit()
  } catch (error) {
    exported.output.abandon()
    throw error
  }
  print(exported, target, context)
  if (options.for === 'google-ads' || options.for === 'meta') context.say(words.export.hashed)
  if (disclosed !== undefined && disclosed.recipient !== '') context.say(words.export.remembered(disclosed.recipient))
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(exported, target, options))}\n`)
  return ExitCode.ok
}

/** Has the base remember what was given out. What goes to nobody in particular may go though that can't be done, and it is said. */
async function remember(
  base: string,
  disclosed: Pick<KeptExport, 'day' | 'recipient' | 'purpose'>,
  { columns, rows, customers = rows }: Exported,
  { self, say, words }: Context,
): Promise<void> {
  try {
    await keepExport(base, { ...disclosed, columns, customers }, self)
  } catch (error) {
    if (disclosed.recipient !== '' || !(error instanceof DataError)) throw error
    say(words.export.unremembered(base))
  }
}

/**
 * Who receives the rows of a base, and why, as far as it was said; undefined for what no base remembers.
 *
 * @throws {CommanderError} when half of it is missing, or there is no base to remember it
 */
function disclosure(
  input: string,
  { recipient, purpose, channel, asOf, table }: ExportOptions,
  { words, today }: Context,
): Pick<KeptExport, 'day' | 'recipient' | 'purpose'> | undefined {
  const ofBase = table === undefined && isBase(input)
  // With a channel, a purpose alone says which consents count.
  if (recipient === undefined && (purpose === undefined || channel !== undefined))
    return ofBase ? { day: asOf ?? today, recipient: '', purpose: purpose ?? '' } : undefined
  if (recipient === undefined || purpose === undefined) throw usageFault(words.export.usage.recipientAndPurpose)
  if (!ofBase) throw usageFault(words.export.usage.recipientOfFile)
  return { day: asOf ?? today, recipient, purpose }
}

async function written(input: string, target: EncryptedTarget, options: ExportOptions, context: Context): Promise<Exported> {
  const opened = options.records === true ? openRecords(input, options, context) : await openInput(input, options, context)
  try {
    const source = await withJoined(opened, options, context)
    const { where, segment, limit, channel, sort } = options
    const isWhole =
      [where, segment, limit, channel].every((option) => option === undefined) && !hasRestricted(source, options, context)
    const some = isWhole
      ? undefined
      : await chosenRows(source, sort === undefined ? options : { ...options, limit: Infinity }, context)
    const chosen = sort === undefined ? some : await inOrder(source, some, sort, limit ?? Infinity, context)
    if (options.for !== undefined) return await exportShaped(source, chosen, target, { ...options, for: options.for }, context)
    const exportRows = options.sheets === undefined ? exportPlain : (await import('./sheets.ts')).exportSheets
    const counted = options.records === true ? countingCustomers(chosen?.source ?? source) : undefined
    const exported = await exportRows(counted?.source ?? chosen?.source ?? source, target, options, context)
    return {
      ...exported,
      ...(counted !== undefined && { customers: counted.customers() }),
      left: exported.left + (chosen?.left() ?? 0),
      withheld: chosen?.withheld() ?? exported.withheld,
    }
  } finally {
    opened.close()
  }
}

/** What was chosen, in the order of some columns: it is read to its end for that. */
async function inOrder(
  whole: Source,
  chosen: Chosen | undefined,
  sort: readonly string[],
  limit: number,
  context: Context,
): Promise<Chosen> {
  const { source, rejected } = await sortedRows(chosen?.source ?? whole, sort, limit, context)
  return { source, left: () => chosen?.left() ?? rejected, withheld: () => chosen?.withheld() ?? new Map() }
}

function print(
  { rows, columns, left, unreachable, repeated, phones, withheld, parts }: Exported,
  target: string,
  { words, say }: Context,
): void {
  const reasons = [...withheld].filter(([, n]) => n > 0)
  if (reasons.length > 0) say(words.export.withheld(reasons))
  if (left > 0) say(words.export.left(left))
  if (unreachable > 0) say(words.export.unreachable(unreachable))
  if (repeated > 0) say(words.export.repeated(repeated))
  if (phones > 0) say(words.export.phones(phones))
  const line = words.export.done({ rows, columns: columns.length })
  if (parts.length > 1) say(words.export.parts(parts))
  say(target === '-' ? line : `${line} ${words.import.where(target)}`)
}

function jsonOf(
  { rows, columns, customers, left, unreachable, repeated, phones, withheld, parts }: Exported,
  output: string,
  options: ExportOptions,
): object {
  return {
    rows,
    columns,
    ...(customers !== undefined && { customers }),
    left_out: left + unreachable + [...withheld.values()].reduce((sum, n) => sum + n, 0),
    ...(options.channel !== undefined && { channel: options.channel }),
    ...((options.channel !== undefined || withheld.size > 0) && { withheld: Object.fromEntries(withheld) }),
    ...(options.for !== undefined && { for: options.for, unreachable, repeated, phones_lost: phones }),
    recipient: options.recipient ?? null,
    purpose: options.purpose ?? null,
    output,
    ...(parts.length > 1 && { outputs: parts }),
  }
}

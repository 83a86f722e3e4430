import { isBase } from '../../../base/open.ts'
import { keepDisclosure } from '../../../base/subject/disclosures.ts'
import type { Context } from '../../../cli/context.ts'
import { ExitCode } from '../../../cli/exit.ts'
import { usageFault } from '../../../cli/usage.ts'
import type { Access, Scores } from '../../../export/subject/access.ts'
import { mayBeOne } from '../../../export/subject/one-person.ts'
import { personTables } from '../../../export/subject/person-tables.ts'
import { openSealedSink } from '../../../io/sink.ts'
import { DataError } from '../../../model/error.ts'
import type { Kept } from '../../../model/subject.ts'
import { sha256 } from '../../../privacy/sha256.ts'
import type { ExportOptions } from '../../export.ts'
import { forgetSettings } from '../../forget/settings.ts'
import { scoreHeader, scoreRows } from '../../rfm/score-rows.ts'
import { scoreTable } from '../../rfm/scored.ts'
import { refuseClashes } from '../../targets.ts'
import { encryptedTarget } from '../recipients.ts'
import { bundleFiles, manifestOf, personBytes, zipped, type BundleFile } from './bundle.ts'
import type { Found } from './found.ts'
import { findInBase } from './of-base.ts'
import { findInFile } from './of-file.ts'
import { retentionOf } from './retention.ts'
import { soughtOf } from './sought.ts'

/** The options of `export` that choose or shape rows of many: one person's data goes without. */
const ofMany = [
  'where',
  'segment',
  'sort',
  'columns',
  'limit',
  'for',
  'channel',
  'with',
  'sheets',
  'spreadsheetSafe',
  'excel',
  'recipient',
  'purpose',
] as const

/** Runs `clientele export --subject`: what is kept of one person, for that person. */
export async function exportSubject(
  input: string,
  texts: readonly string[],
  options: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, stdout, self, say } = context
  const { target, encrypt } = await encryptedTarget(options, context)
  const isZip = /\.zip(?:\.age)?$/i.test(target)
  const ofBase = options.table === undefined && isBase(input)
  refuse(input, target, isZip, ofBase, options, context)
  const sought = soughtOf(texts, options, context)
  const found = ofBase ? findInBase(input, sought, context) : await findInFile(input, sought, options, context)
  if (found.is !== 'one') {
    say(found.is === 'several' ? found.says : words.subject.nobody)
    return ExitCode.no
  }
  const right = !isZip || options.portability === true ? 'portability' : 'access'
  const asOf = options.asOf ?? context.today
  const files = isZip ? await filesOf(found, right, asOf, input, options, context) : [dataFile(found.kept)]
  const bytes = isZip ? await zipped(files) : files[0]!.bytes
  // First, so that nothing is given away that is not remembered.
  if (options.verified !== undefined) await keepDisclosure(input, { day: asOf, right, verified: options.verified }, self)
  const sink = openSealedSink(target, stdout, self, encrypt)
  try {
    await sink.write(bytes)
    await sink.commit()
  } catch (error) {
    sink.abandon()
    throw error
  }
  tell(found.kept, target, options.verified !== undefined, ofBase, context)
  const differ = !mayBeOne(found.kept.customers)
  if (differ) say(words.subject.differ(found.kept.customers.length))
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(found, differ, right, files, target, options))}\n`)
  return ExitCode.ok
}

function refuse(input: string, target: string, isZip: boolean, ofBase: boolean, options: ExportOptions, context: Context): void {
  const { usage } = context.words.subject
  if (options.json === true && target === '-') throw usageFault(context.words.usage.jsonNeedsOutput)
  const other = ofMany.find((name) => options[name] !== undefined)
  if (other !== undefined) throw usageFault(usage.alone(`--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`))
  if (options.access === true && options.portability === true) throw usageFault(usage.bothRights)
  if (!isZip && target !== '-' && !/\.json(?:\.age)?$/i.test(target)) throw usageFault(usage.target(target))
  if (!isZip && options.access === true) throw usageFault(usage.accessNeedsZip)
  if (!ofBase && options.verified !== undefined) throw usageFault(usage.verifiedOfFile)
  refuseClashes([input], { output: target }, context)
}

const dataFile = (kept: Kept): BundleFile => ({ name: 'data.json', bytes: personBytes(kept) })

async function filesOf(
  { kept, customers }: Found & { is: 'one' },
  right: 'access' | 'portability',
  asOf: string,
  input: string,
  options: ExportOptions,
  context: Context,
): Promise<BundleFile[]> {
  const scores = right === 'access' && customers.length > 0 ? await scoresOf(input, customers[0]!, options, context) : undefined
  const { retention, controller } = forgetSettings(context)
  const access: Access | undefined =
    right === 'access'
      ? {
          asOf,
          verified: options.verified ?? '',
          scores,
          retention: retentionOf(personTables(kept), retention),
          controller: [controller.name, controller.address, controller.email, controller.phone].filter(Boolean).join(', '),
        }
      : undefined
  const files = await bundleFiles(kept, asOf, access, context)
  return [...files, manifestOf(files, asOf, right)]
}

/** What `rfm` says of a customer of a base today; undefined where it has no orders, or none that add up. */
async function scoresOf(base: string, customer: string, { asOf }: ExportOptions, context: Context): Promise<Scores | undefined> {
  const quiet = { quiet: true, progress: false, returns: 'net', ...(asOf !== undefined && { asOf }) } as const
  try {
    const run = await scoreTable(base, quiet, context)
    for (const row of scoreRows(run))
      if (row[0] === customer)
        return Object.fromEntries(scoreHeader.slice(1).map((name, at): [string, string] => [name, row[at + 1]!]))
  } catch (error) {
    if (!(error instanceof DataError)) throw error
  }
  return undefined
}

const countsOf = (kept: Kept): Record<'records' | 'orders' | 'interactions' | 'consents', number> => ({
  records: kept.records.length,
  orders: kept.orders.length,
  interactions: kept.interactions.length,
  consents: kept.consents.length,
})

function tell(kept: Kept, target: string, isVerified: boolean, ofBase: boolean, { words, say }: Context): void {
  const line = words.subject.done(countsOf(kept))
  say(target === '-' ? line : `${line} ${words.import.where(target)}`)
  if (isVerified) say(words.subject.remembered)
  else if (ofBase) say(words.subject.unverified)
}

function jsonOf(
  { kept, customers }: Found & { is: 'one' },
  differ: boolean,
  right: string,
  files: readonly BundleFile[],
  output: string,
  { verified }: ExportOptions,
): object {
  return {
    customers,
    differ,
    ...countsOf(kept),
    right,
    verified: verified !== undefined,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
    output,
  }
}

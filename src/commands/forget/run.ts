import { recipientsOf } from '../../base/exports.ts'
import { isBase, openToPlan } from '../../base/open.ts'
import { isUnfinished } from '../../base/unfinished.ts'
import { askLine } from '../../cli/confirm.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { certificateJson, type Certificate, type ToldRecipient } from '../../forget/certificate.ts'
import { certify } from './certify.ts'
import { isAnythingPlanned, wholePlan, type Candidate, type ForgetPlan } from '../../forget/plan.ts'
import type { ForgetOptions } from '../forget.ts'
import { refuseClashes } from '../targets.ts'
import { planBase, type Asking, type BasePlan } from './base-plan.ts'
import type { Wanted } from '../../model/wanted.ts'
import { eraseFromFiles, resumeFiles } from './files/erase-all.ts'
import { planFiles } from './files/plan.ts'
import { writeCertificate } from './certificate-page.ts'
import { eraseInBase, type ErasedBase, type PlannedBase } from './erase-base.ts'
import { noteErasure, requestToErase } from './erase-request.ts'
import { nearRecords } from './near-records.ts'
import { writeNotices } from './notices.ts'
import { changeBase } from './request-base.ts'
import { forgetSettings } from './settings.ts'
import { planJson, planLines } from './show.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { readSubjects } from './subjects.ts'
import { tellNext, typed } from './tell.ts'
import { refuseUnread, tellNobody, tellStillIn } from './files/tell.ts'

/** Of so many people, among so many records, candidates are looked for although nobody will be asked, so that the plan names them. Set by time. */
const [fewPeople, fewRecords] = [20, 100_000]

/** Runs `clientele forget`: finds, plans, shows, asks, erases, proves. */
export async function runForget(inputs: readonly string[], options: ForgetOptions, context: Context): Promise<ExitCode> {
  const { words, say, stdout, paint } = context
  refuseClashes(inputs, { certificate: options.certificate }, context)
  const today = options.asOf ?? context.today
  const bases = inputs.filter(isBase)
  const request = options.request === undefined ? undefined : readRequest(bases, options.request, today, context)
  if (request?.refused !== undefined) {
    say(paint.warn(request.refused))
    return ExitCode.no
  }
  const wanted = [...(await readSubjects(options, context)), ...(request?.wanted ?? [])]
  if (wanted.length === 0 && request === undefined) throw usageFault(words.forget.usage.nobody)
  const { retention } = forgetSettings(context)
  const include = includedRecords(options, bases.length < inputs.length, context)
  const country = options.country ?? context.region ?? 'FR'
  const asking: Asking = { wanted, include: include.records, retention, today, country }
  // With --yes nobody is there to say who of many candidates is meant.
  const looksNear = options.yes !== true || options.dryRun === true
  const planned = new Map(bases.map((path) => [path, plannedBase(path, asking, looksNear)]))
  const plans = [...planned.values()].map(({ plan: one }) => one)
  const files = inputs.filter((path) => !bases.includes(path))
  // What a run that was cut off had learned of bases is not there any more.
  const work = resumeFiles(files, { wanted, include: include.rows, retention, today }, context)
  const filesAsking = work.begun ? work.asking : { ...work.asking, wanted: withBases(wanted, plans) }
  const filesPlan = await planFiles(files, filesAsking, options, context)
  if (filesPlan.unknown !== undefined && !work.begun) throw usageFault(words.forget.usage.include(filesPlan.unknown))
  const plan = wholePlan([...plans.map(planOfBase), filesPlan])

  if (options.dryRun === true) {
    if (options.json === true) stdout.write(`${JSON.stringify(planJson(plan, filesPlan.unread))}\n`)
    else if (isAnythingPlanned(plan)) for (const line of planLines(plan, context)) say(line)
    if (!isAnythingPlanned(plan)) await tellNobody(plan, filesPlan, options, context)
    refuseUnread(filesPlan, context)
    return isAnythingPlanned(plan) ? ExitCode.ok : ExitCode.no
  }
  if (isAnythingPlanned(plan)) {
    for (const line of planLines(plan, context)) say(line)
    work.refuseAnother()
    if (options.yes !== true && !(await isConfirmed(plan, context))) {
      say(words.forget.left)
      return ExitCode.no
    }
  } else if (options.yes !== true && !work.begun) {
    await tellNobody(plan, filesPlan, options, context)
    refuseUnread(filesPlan, context)
    return ExitCode.no
  }

  const told = await tellRecipients(bases, options.notices, plans, wanted, today, context)
  const erased: ErasedBase[] = []
  if (isAnythingPlanned(plan)) work.keep(filesPlan)
  for (const path of bases) {
    const done = await eraseInBase(
      path,
      { ...asking, operation: 'erase', request: options.request, suppresses: options.suppress !== false },
      context,
      planned.get(path),
    )
    if (done !== undefined) erased.push(done)
  }
  const ended = erased.reduce((sum, one) => sum + one.ended, 0)
  if (ended > 0) say(words.forget.ended(ended))
  const fromFiles = await eraseFromFiles(work, filesPlan, options, context)
  if (erased.every(({ people }) => people === 0) && filesPlan.places.length === 0 && !work.begun) {
    for (const one of erased) one.finish()
    await tellNobody(plan, filesPlan, options, context)
    refuseUnread(filesPlan, context)
    return ExitCode.no
  }
  if (request !== undefined) await noteTold(bases, request.request, told, today, context)
  const certificate = certify(plan, erased, fromFiles, told, request, today)
  if (options.certificate !== undefined) await writeCertificate(options.certificate, certificate, context).commit()
  for (const one of erased) one.finish()
  work.drop()
  if (options.json === true) stdout.write(`${JSON.stringify(certificateJson(certificate))}\n`)
  const sum = (of: (place: Certificate['places'][number]) => number): number =>
    certificate.places.reduce((total, place) => total + of(place), 0)
  const done = {
    people: certificate.people,
    deleted: sum(({ deleted }) => deleted),
    anonymised: sum(({ anonymised }) => anonymised),
  }
  if (certificate.scan.hits > 0) say(words.forget.partly(done))
  else say(paint.good(words.forget.done({ ...done, files: certificate.scan.files })))
  tellStillIn(fromFiles.stillIn, context)
  if (request !== undefined)
    tellNext([words.requests.letterNext({ base: typed(inputs[0]!), request: request.request, letter: 'done' })], context)
  refuseUnread(filesPlan, context)
  return fromFiles.stillIn.length === 0 ? ExitCode.ok : ExitCode.no
}

/** Letters to recipients, where they are wanted: before anybody is erased, since nothing would be left to name them by. */
async function tellRecipients(
  bases: readonly string[],
  folder: string | undefined,
  plans: readonly BasePlan[],
  wanted: readonly Wanted[],
  today: string,
  context: Context,
): Promise<ToldRecipient[]> {
  if (folder === undefined)
    return bases.flatMap((path) => recipientsOf(path)).map((recipient) => ({ recipient, status: 'pending' }))
  const others = new Set(plans.flatMap(({ shared }) => shared))
  const left = plans.flatMap(({ leaving }) => leaving)
  const of = (kind: 'emails' | 'phones' | 'ids'): string[] =>
    left.flatMap(({ identifiers }) => identifiers[kind]).filter((identifier) => !others.has(identifier))
  const names = wanted.flatMap((one) => one.names.map(({ name }) => name))
  const ids = [...left.map(({ customer }) => `c${customer}`), ...of('ids')]
  return writeNotices(
    bases,
    folder,
    { names, emails: of('emails'), phones: of('phones'), ids },
    { right: 'erasure' },
    today,
    context,
  )
}

/** Notes in a request how many recipients were told. */
async function noteTold(
  bases: readonly string[],
  request: number,
  told: readonly ToldRecipient[],
  on: string,
  context: Context,
): Promise<void> {
  const [path] = bases as [string]
  const written = told.filter(({ status }) => status === 'notice_written').length
  if (written > 0)
    await changeBase(path, context, (database) =>
      noteErasure(database, path, request, { step: 'notified', on, detail: String(written) }),
    )
}

interface RequestRead {
  readonly request: number
  readonly received: string
  readonly wanted: readonly Wanted[]
  /** Why it is not carried out. */
  readonly refused: string | undefined
}

/** A request of the first base: whom it means. One whose erasure was cut off goes on, although it is noted as done. */
function readRequest(bases: readonly string[], request: number, today: string, { words }: Context): RequestRead {
  const [path] = bases
  if (path === undefined) throw usageFault(words.forget.usage.requestBase)
  const { database, close } = openToPlan(path)
  try {
    const { stored, wanted, unfit } = requestToErase(database, path, request, today)
    const goesOn = unfit === undefined || ((unfit.why === 'ended' || unfit.why === 'noted') && isUnfinished(path))
    return {
      request,
      received: stored.received,
      wanted: namesAnybody(wanted) ? [wanted] : [],
      refused: goesOn ? undefined : words.requests.unfit({ request, unfit, day: words.day }),
    }
  } finally {
    close()
  }
}

const namesAnybody = ({ emails, phones, ids, names }: Wanted): boolean =>
  emails.length + phones.length + ids.length + names.length > 0

function plannedBase(path: string, asking: Asking, looksNear: boolean): PlannedBase {
  const { database, isAsItWas, close } = openToPlan(path)
  try {
    const plan = planBase(path, database, asking)
    const near = looksNear || (asking.wanted.length <= fewPeople && lastRecord(database) <= fewRecords)
    const candidates = near ? withNear(plan.candidates, nearRecords(database, plan, asking)) : plan.candidates
    return { plan: { ...plan, candidates }, isAsItWas, close }
  } catch (error) {
    close()
    throw error
  }
}

/** At least as many as there are records, and told at once. */
const lastRecord = (database: Database): number =>
  (database.prepare('select max(_record) from records').pluck().get() as number | null) ?? 0

/** Those who share a phone are told however unlike they are. */
function withNear(sharing: readonly Candidate[], near: readonly Candidate[]): Candidate[] {
  const known = new Set(near.map(({ record }) => record))
  return [...near, ...sharing.filter(({ record }) => !known.has(record))]
}

function planOfBase({ people, candidates, places, kept }: BasePlan): ForgetPlan {
  const subjects = people.map(({ records, foundBy }, at) => ({ subject: at + 1, records: records.length, foundBy }))
  return { subjects, candidates, places, kept }
}

/** Those wanted, with the addresses and phones that bases know of them: files may know them by these alone. */
function withBases(wanted: readonly Wanted[], plans: readonly BasePlan[]): Wanted[] {
  const left = plans.map(({ leaving }) => new Map(leaving.map(({ customer, identifiers }) => [customer, identifiers])))
  return wanted.map((one, at) => {
    const known = plans.flatMap(({ people }, place) =>
      people[at]!.customers.flatMap((customer) => left[place]!.get(customer) ?? []),
    )
    return {
      ...one,
      emails: [...new Set([...one.emails, ...known.flatMap(({ emails }) => emails)])],
      phones: [...new Set([...one.phones, ...known.flatMap(({ phones }) => phones)])],
    }
  })
}

async function isConfirmed(plan: ForgetPlan, context: Context): Promise<boolean> {
  const { words } = context
  const people = plan.subjects.filter(({ records }) => records > 0).length
  const answer = await askLine(words.forget.confirm(people), context)
  if (answer === undefined) throw usageFault(words.forget.usage.yes)
  return words.forget.yes.includes(answer.toLowerCase())
}

/** Records of bases are numbers; rows of files are called by their file and line. */
function includedRecords(
  { include = [] }: ForgetOptions,
  hasFiles: boolean,
  { words }: Context,
): { readonly records: number[]; readonly rows: string[] } {
  const rows = include.filter((record) => !/^[1-9]\d{0,15}$/.test(record))
  if (rows[0] !== undefined && !hasFiles) throw usageFault(words.forget.usage.include(rows[0]))
  return { records: include.filter((record) => !rows.includes(record)).map(Number), rows }
}

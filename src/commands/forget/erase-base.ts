import { noteInAudit } from '../../base/audit.ts'
import { eraseFromBase } from '../../base/erase.ts'
import { redactMentions } from '../../base/mentions.ts'
import { openToWrite, storageFault } from '../../base/open.ts'
import { purgeInPlace } from '../../base/purge.ts'
import { filesOfBase } from '../../base/side-files.ts'
import { pepperOf, readPepper, suppress } from '../../base/suppression.ts'
import type { Context } from '../../cli/context.ts'
import { emailNeedles, phoneNeedle } from '../../forget/needles.ts'
import type { DonePlace, ScanSum } from '../../forget/certificate.ts'
import type { Kept, Place } from '../../forget/plan.ts'
import { judgeHits, type JudgedHits } from '../../io/scan/database.ts'
import { scanFile } from '../../io/scan/file.ts'
import { byteScanner } from '../../io/scan/scanner.ts'
import { reading } from '../../io/fault.ts'
import { keptOpen, type KeptOpen } from '../../io/kept-open.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { AuditEnd, AuditOperation } from '../../model/audit.ts'
import { DataError } from '../../model/error.ts'
import type { Needle } from '../../model/needle.ts'
import { suppressedPerson, type Identifiers } from '../../privacy/suppression.ts'
import { tagOf } from '../../privacy/tag.ts'
import type { Asking, BasePlan, LeavingCustomer } from './base-plan.ts'
import { planBase } from './base-plan.ts'
import { noteErasure } from './erase-request.ts'
import { unfinishedOf, type Unfinished } from './unfinished.ts'

/** What came of an erasure in a base. */
export interface ErasedBase {
  /** Those of the request; 0 where only an erasure was ended that had been cut off before. */
  readonly people: number
  /** Erasures that had been cut off and are done now, this request's left out. */
  readonly ended: number
  readonly places: readonly DonePlace[]
  readonly kept: readonly Kept[]
  readonly scan: ScanSum
  readonly suppressed: number
  readonly shared: boolean
  readonly audit: AuditEnd
  /** What is known of the people who went: by this they are looked for in files. */
  readonly leaving: readonly LeavingCustomer[]
  /** Takes away what would be needed to go on after a kill: when all is proven. */
  finish(): void
}

/** A plan, and the base as it was when that was made. */
export interface PlannedBase {
  readonly plan: BasePlan
  isAsItWas(): boolean
  close(): void
}

/** How an erasure is done. */
export interface EraseTerms extends Asking {
  readonly operation: AuditOperation & ('erase' | 'replay' | 'expire')
  readonly request: number | undefined
  /** Are they put on the list of those who must not come back? */
  readonly suppresses: boolean
}

/**
 * Erases people from a base, step by step, each of which can be done again: what must be known to the end is kept first, then they
 * are put on the list, then their rows go in one transaction, then their bytes, and a scan of every file says whether they are
 * gone. Cut off anywhere, the same call goes on. Undefined where there is nobody to erase, and no erasure to end.
 *
 * @param planned what was planned and shown, which is planned again where the base was written since
 * @throws {DataError} when the base is locked, can't be written, or something of them is still there
 */
export async function eraseInBase(
  path: string,
  terms: EraseTerms,
  context: Context,
  planned?: PlannedBase,
): Promise<ErasedBase | undefined> {
  const held = await openToWrite(path, context.self)
  const raw = keptOpen()
  try {
    const { database } = held
    const plan = planned?.isAsItWas() === true ? planned.plan : planBase(path, database, terms)
    planned?.close()
    const finds = plan.leaving.length > 0 || plan.places.length > 0
    const key = finds ? pepperOf(path, context.random, context.self) : readPepper(path)
    const book = key === undefined ? undefined : unfinishedOf(path, key, context)
    const begun = book?.read() ?? []
    if (book === undefined || key === undefined || (!finds && begun.length === 0)) return undefined

    const asked = tagOf(key, 'id', JSON.stringify([terms.wanted, terms.include]))
    const before = begun.find((one) => one.asked === asked || (terms.request !== undefined && one.request === terms.request))
    const own = finds ? beginning(asked, plan, before, terms, key) : before
    const others = begun.filter((one) => one !== before)
    const all = own === undefined ? others : [...others, own]
    book.keep(all)
    suppress(
      path,
      all.flatMap(({ suppressed }) => suppressed),
      context.self,
    )
    for (const { request } of all)
      if (request !== undefined) noteSteps(database, path, request, terms.today, ['previewed', 'approved'])
    if (finds) eraseFromBase(database, plan.erasure)
    database.exec('commit')
    const { scan, mentions } = purgeAndScan(
      path,
      database,
      raw,
      all.flatMap((one) => one.needles),
    )
    const ends = noteAll(path, database, all, terms, scan)
    book.keep(ends)
    return {
      people: own?.people ?? 0,
      ended: others.length,
      places: own === undefined ? [] : withMentions(own.places.map(donePlace), mentions),
      kept: own?.kept ?? [],
      scan,
      suppressed: own?.suppressed.length ?? 0,
      shared: all.some(({ shared }) => shared),
      audit: ends.at(-1)!.noted!,
      leaving: plan.leaving,
      finish: () => book.drop(),
    }
  } catch (error) {
    throw lockFault(path, storageFault(path, error))
  } finally {
    held.close()
    raw.close()
  }
}

/** What is to be kept before anything is done. What a run that was cut off had planned and not done is in the plan again. */
function beginning(
  asked: string,
  plan: BasePlan,
  before: Unfinished | undefined,
  { request, wanted, operation, suppresses }: EraseTerms,
  key: Uint8Array,
): Unfinished {
  const { leaving, places, kept, shared } = plan
  const own = new Set(shared)
  const asking = {
    emails: wanted.flatMap(({ emails }) => emails),
    phones: wanted.flatMap(({ phones }) => phones),
  }
  const words = [...leaving.flatMap((one) => one.words), ...asking.emails].filter((word) => !own.has(word))
  const phones = [...leaving.flatMap((one) => one.identifiers.phones), ...asking.phones].filter((phone) => !own.has(phone))
  const known = new Map((before?.needles ?? []).map((needle) => [needle.text, needle]))
  for (const needle of [...words.flatMap(wordNeedles), ...phones.map(phoneNeedle)]) known.set(needle.text, needle)
  return {
    asked,
    request,
    people: operation === 'erase' ? peopleIn(plan) : leaving.length,
    needles: [...known.values()],
    suppressed: suppresses ? entriesOf(plan).map((one) => suppressedPerson(key, withoutShared(one, own))) : [],
    places,
    kept,
    shared: shared.length > 0,
    noted: undefined,
  }
}

/**
 * Purges until a scan finds nothing. Where it does find something, others mention them in their texts: that is taken out.
 *
 * @throws {DataError} when another program holds the files as they were, or something stays
 */
function purgeAndScan(
  path: string,
  database: Database,
  raw: KeptOpen,
  needles: readonly Needle[],
): { readonly scan: ScanSum; readonly mentions: readonly DonePlace[] } {
  // A base is UTF-8 throughout.
  const begin = byteScanner(needles, false, ['utf-8'])
  const files = filesOfBase(path)
  const file = reading(path, () => raw.descriptor(path, 'r+')!)
  const purgeAndLook = (): { readonly sum: ScanSum; readonly judged: JudgedHits } => {
    if (purgeInPlace(database, file) === 'busy') throw new DataError({ fault: 'held-open', about: { path } })
    const found = files.map((one) => scanFile(one, begin, raw))
    const beside = found.slice(1).reduce((sum, { hits }) => sum + hits, 0)
    const judged = judgeHits(path, found[0]!, needles, raw)
    return { sum: sumOf(found), judged: { ...judged, left: judged.left + beside } }
  }
  let looked = purgeAndLook()
  let redacted: ReadonlyMap<string, number> = new Map()
  // A long text is on pages that are in no row: whatever was found may be a mention.
  if (looked.judged.mentions + looked.judged.left > 0) {
    database.exec('begin immediate')
    redacted = redactMentions(database, needles, looked.judged.where)
    database.exec('commit')
    looked = purgeAndLook()
  }
  const left = looked.judged.mentions + looked.judged.left
  if (left > 0) throw new DataError({ fault: 'still-there', about: { path, hits: left } })
  const mentions = [...redacted].map(([table, rows]): DonePlace => ({
    path,
    kind: 'base',
    table,
    deleted: 0,
    anonymised: rows,
    kept: 0,
  }))
  return { scan: looked.sum, mentions }
}

const sumOf = (found: readonly { readonly bytes: number }[]): ScanSum => ({
  files: found.filter(({ bytes }) => bytes > 0).length,
  bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
  hits: 0,
})

/** Notes in the log what is done and not noted yet. */
function noteAll(
  path: string,
  database: Database,
  all: readonly Unfinished[],
  { operation, today }: EraseTerms,
  scan: ScanSum,
): readonly Unfinished[] {
  database.exec('begin immediate')
  const noted = all.map((one): Unfinished => {
    if (one.noted !== undefined) return one
    const sum = (of: (place: Place) => number): number => one.places.reduce((total, place) => total + of(place), 0)
    const facts = {
      people: one.people,
      deleted: sum((place) => place.delete),
      anonymised: sum((place) => place.anonymise),
      suppressed: one.suppressed.length,
      level: 'L2',
      scanned_files: scan.files,
      scanned_bytes: scan.bytes,
      hits: scan.hits,
    }
    const { request } = one
    if (request !== undefined) {
      const until = one.kept.reduce((last, kept) => (kept.until > last ? kept.until : last), '')
      if (until !== '') noteErasure(database, path, request, { step: 'retained-partly', on: today, detail: until })
      noteSteps(database, path, request, today, ['erased', 'purged', 'done'])
    }
    const noted = noteInAudit(path, database, {
      on: today,
      operation,
      request: request === undefined ? undefined : String(request),
      facts,
    })
    return { ...one, noted }
  })
  database.exec('commit')
  database.pragma('wal_checkpoint(truncate)')
  return noted
}

function noteSteps(
  database: Database,
  path: string,
  request: number,
  on: string,
  steps: readonly ('previewed' | 'approved' | 'erased' | 'purged' | 'done')[],
): void {
  for (const step of steps) noteErasure(database, path, request, { step, on })
}

const wordNeedles = (word: string): Needle[] => (word.includes('@') ? emailNeedles(word) : [{ kind: 'word', text: word }])

/** One entry a person: all customers who are one person are known by all that any of them had. */
function entriesOf({ people, leaving }: BasePlan): Identifiers[] {
  const left = new Map(leaving.map(({ customer, identifiers }) => [customer, identifiers]))
  const take = (customers: readonly number[]): Identifiers => {
    const own = customers.flatMap((customer) => left.get(customer) ?? [])
    for (const customer of customers) left.delete(customer)
    return {
      emails: own.flatMap(({ emails }) => emails),
      mailboxes: own.flatMap(({ mailboxes }) => mailboxes),
      phones: own.flatMap(({ phones }) => phones),
      ids: own.flatMap(({ ids }) => ids),
      namedPhones: own.flatMap(({ namedPhones }) => namedPhones ?? []),
    }
  }
  const asked = people
    .filter(({ customers }) => customers.some((customer) => left.has(customer)))
    .map(({ customers }) => take(customers))
  return [...asked, ...[...left.keys()].map((customer) => take([customer]))]
}

/** Nobody is turned away by the phone of somebody who stays: only under the name of who goes. */
const withoutShared = (identifiers: Identifiers, shared: ReadonlySet<string>): Identifiers => ({
  ...identifiers,
  phones: identifiers.phones.filter((phone) => !shared.has(phone)),
  namedPhones: (identifiers.namedPhones ?? []).filter(
    (text) => shared.has(text.slice(0, text.indexOf(' '))) && !shared.has(text),
  ),
})

/** How many of those who were asked about are there; customers whom a person said yes to belong to one of them. */
const peopleIn = ({ people }: BasePlan): number => Math.max(1, people.filter(({ records }) => records.length > 0).length)

/** Rows of others in which something was taken out count with the table that they are in. */
function withMentions(places: readonly DonePlace[], mentions: readonly DonePlace[]): DonePlace[] {
  const known = places.map((place) => {
    const more = mentions.find(({ table }) => table === place.table)
    return more === undefined ? place : { ...place, anonymised: place.anonymised + more.anonymised }
  })
  return [...known, ...mentions.filter(({ table }) => !places.some((place) => place.table === table))]
}

const donePlace = (place: Place): DonePlace => ({
  path: place.path,
  kind: place.kind,
  table: place.table,
  deleted: place.delete,
  anonymised: place.anonymise,
  kept: place.keep,
})

/** Another program writes or reads, and did not let go while it was waited for. */
function lockFault(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (!code.startsWith('SQLITE_BUSY') && !code.startsWith('SQLITE_LOCKED')) return cause
  return new DataError({ fault: 'held-open', about: { path } }, { cause })
}

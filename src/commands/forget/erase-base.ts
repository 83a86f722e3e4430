import { eraseFromBase } from '../../base/erase.ts'
import { openToWrite, storageFault } from '../../base/open.ts'
import { pepperOf, readPepper, suppress } from '../../base/suppression.ts'
import type { Context } from '../../cli/context.ts'
import { harmless } from '../../cli/table.ts'
import type { DonePlace, ScanSum } from '../../forget/certificate.ts'
import type { Kept, Place } from '../../forget/plan.ts'
import { keptOpen } from '../../io/kept-open.ts'
import type { AuditEnd, AuditOperation } from '../../model/audit.ts'
import { DataError } from '../../model/error.ts'
import { tagOf } from '../../privacy/tag.ts'
import type { Asking, BasePlan, LeavingCustomer } from './base-plan.ts'
import { planBase } from './base-plan.ts'
import { noteDone, noteSteps } from './note-done.ts'
import { purgeUntilGone } from './purge-base.ts'
import { toFinish } from './to-finish.ts'
import { unfinishedOf } from './unfinished.ts'

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
    const own = finds ? toFinish(asked, plan, before, terms, key) : before
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
    const needles = all.flatMap((one) => one.needles)
    const { scan, mentions, emptied } = await purgeUntilGone(path, database, raw, needles, context.cores)
    if (emptied.length > 0) {
      const told = context.words.forget.indexesEmptied({ path: harmless(path), indexes: emptied.map(harmless) })
      context.say(context.paint.warn(told))
    }
    const ends = noteDone(path, database, all, terms, scan)
    book.keep(ends)
    return {
      people: own?.people ?? 0,
      ended: others.length,
      places: own === undefined ? [] : donePlaces(path, own.places, mentions),
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

/** Rows of others in which something was taken out count with the table that they are in. */
function donePlaces(path: string, places: readonly Place[], mentions: ReadonlyMap<string, number>): DonePlace[] {
  const known = new Set(places.map(({ table }) => table))
  const others = [...mentions].filter(([table]) => !known.has(table))
  return [
    ...places.map((place) => ({
      path: place.path,
      kind: place.kind,
      table: place.table,
      deleted: place.delete,
      anonymised: place.anonymise + (mentions.get(place.table ?? '') ?? 0),
      kept: place.keep,
    })),
    ...others.map(([table, rows]) => ({ path, kind: 'base', table, deleted: 0, anonymised: rows, kept: 0 })),
  ]
}

/** Another program writes or reads, and did not let go while it was waited for. */
function lockFault(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (!code.startsWith('SQLITE_BUSY') && !code.startsWith('SQLITE_LOCKED')) return cause
  return new DataError({ fault: 'held-open', about: { path } }, { cause })
}

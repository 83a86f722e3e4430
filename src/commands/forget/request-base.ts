import { noteInAudit } from '../../base/audit.ts'
import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import { findRequest, noteStep, storedRequests } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { daysLeft, dueOf } from '../../forget/clock.ts'
import { namesSomebody } from '../../forget/names-somebody.ts'
import { clockOf, endOf, statusOf } from '../../forget/request.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { DataError } from '../../model/error.ts'
import type { RequestKind, RequestStep, StoredRequest, TakenStep } from '../../model/request.ts'
import type { Wanted } from '../../model/wanted.ts'

/**
 * Changes a base in one transaction, which is kept when that is done.
 *
 * @throws {DataError} when it is no base, or can't be written
 */
export async function changeBase<T>(path: string, { self }: Context, change: (database: Database) => T): Promise<T> {
  openToRead(path).close() // whoever changes a base makes none
  const held = await openToWrite(path, self)
  try {
    const changed = change(held.database)
    held.commit()
    return changed
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    held.close()
  }
}

/**
 * A request of a base.
 *
 * @throws {DataError} when there is no such request
 */
export function requireRequest(database: Database, path: string, request: number): StoredRequest {
  const stored = findRequest(database, request)
  if (stored !== undefined) return stored
  throw new DataError({
    fault: 'no-such-request',
    about: { path, request, last: storedRequests(database).at(-1)?.request ?? 0 },
  })
}

/**
 * Notes a step of a request in the base and in its log, and answers with the request as it is then.
 *
 * @param today of a step that is announced for a later day
 */
export function takeStep(
  database: Database,
  path: string,
  request: number,
  taken: TakenStep,
  today: string = taken.on,
): StoredRequest {
  noteStep(database, request, taken)
  const stored = requireRequest(database, path, request)
  const operation = ({ extended: 'request_extended', received: 'request_opened' } as const)[taken.step as 'received']
  noteInAudit(path, database, {
    on: today,
    operation: operation ?? (endOf(stored)?.step === taken.step ? 'request_closed' : 'request_moved'),
    request: String(request),
    facts: { kind: stored.kind, step: taken.step },
  })
  return stored
}

/** A request as it is shown on a day. */
export interface ShownRequest {
  readonly request: number
  readonly kind: RequestKind
  readonly received: string
  readonly due: string
  readonly status: RequestStep
  /** Undefined when it has ended. */
  readonly daysLeft: number | undefined
}

export function shown(stored: StoredRequest, asOf: string): ShownRequest {
  const clock = clockOf(stored)
  return {
    request: stored.request,
    kind: stored.kind,
    received: stored.received,
    due: dueOf(clock, asOf),
    status: statusOf(stored),
    daysLeft: endOf(stored) === undefined ? daysLeft(clock, asOf) : undefined,
  }
}

/** A request for scripts. */
export function jsonOf({ daysLeft: left, ...request }: ShownRequest): object {
  return { ...request, days_left: left ?? null }
}

/**
 * A text that somebody wrote about a request: why, or how.
 *
 * @throws {CommanderError} when it says who the person is: it stays when the person is gone
 */
export function harmlessText(text: string | undefined, missing: string, wanted: Wanted, { words }: Context): string {
  const given = text?.trim() ?? ''
  if (given === '') throw usageFault(missing)
  if (namesSomebody(given, wanted)) throw usageFault(words.requests.usage.namesSomebody)
  return given
}

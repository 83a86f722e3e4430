import { forgetSubject, wantedOf } from '../../base/requests.ts'
import { endOf, unfitFor, type Unfit } from '../../forget/request.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { StoredRequest } from '../../model/request.ts'
import type { Wanted } from '../../model/wanted.ts'
import { requireRequest, takeStep } from './request-base.ts'

/** A request that is to be carried out. */
export interface RequestToErase {
  readonly stored: StoredRequest
  readonly wanted: Wanted
  /** Why nobody may be erased for it; undefined when it may be carried out. */
  readonly unfit: Unfit | undefined
}

/**
 * Whom a request means, and whether it may be carried out: it is open, it asks for erasure, and nobody waits for a proof of
 * identity.
 *
 * @param on YYYY-MM-DD
 * @throws {DataError} when there is no such request
 */
export function requestToErase(database: Database, path: string, request: number, on: string): RequestToErase {
  const stored = requireRequest(database, path, request)
  return { stored, wanted: wantedOf(database, request), unfit: unfitFor(stored, 'done', on) }
}

/** A step of an erasure, and what is worth knowing about it. */
export interface ErasureStep {
  readonly step: 'previewed' | 'approved' | 'erased' | 'purged' | 'retained-partly' | 'notified' | 'done'
  /** YYYY-MM-DD */
  readonly on: string
  /** Of what is kept: the day when the last of it goes. Of recipients: how many were told. */
  readonly detail?: string
}

/**
 * Notes that a request came so far, in the caller's transaction; what was noted before stays as it was. Whoever was never asked to
 * prove who they are was taken at the operator's word, and that is noted when the erasure is approved. `done` closes the request,
 * and takes out of it whose it was.
 *
 * @throws {DataError} when there is no such request
 */
export function noteErasure(
  database: Database,
  path: string,
  request: number,
  { step, on, detail = '' }: ErasureStep,
): StoredRequest {
  let stored = requireRequest(database, path, request)
  const isVerified = stored.steps.some((taken) => taken.step === 'verified')
  if (step === 'approved' && !isVerified && unfitFor(stored, 'approved', on) === undefined)
    stored = takeStep(database, path, request, { step: 'verified', on, detail: 'operator' })
  if (unfitFor(stored, step, on) === undefined) stored = takeStep(database, path, request, { step, on, detail })
  if (endOf(stored) !== undefined) forgetSubject(database, request)
  return stored
}

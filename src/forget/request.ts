import type { RequestStep, StoredRequest, TakenStep } from '../model/request.ts'
import { requestSteps } from '../model/request.ts'
import type { Clock, Suspension } from './clock.ts'
import { lastDayToExtend } from './clock.ts'

/** What ends a request. Nothing is noted behind it. */
const ends = ['done', 'closed', 'refused'] as const satisfies RequestStep[]
/** What is noted and is no station of its life: it can come at any time. */
const asides: ReadonlySet<RequestStep> = new Set(['extended', 'retained-partly', 'lifted'])

const rank = (step: RequestStep): number => requestSteps.indexOf(step)
const has = ({ steps }: StoredRequest, step: RequestStep): boolean => steps.some((taken) => taken.step === step)
/** The step that ended it; undefined while it is open. */
export const endOf = ({ steps }: StoredRequest): TakenStep | undefined =>
  steps.find(({ step }) => (ends as readonly RequestStep[]).includes(step))

/**
 * Where a request stands: how it ended; that it waits for a proof of identity; else the furthest station it came to, whatever
 * order its steps were noted in.
 */
export function statusOf(request: StoredRequest): RequestStep {
  const end = endOf(request)
  if (end !== undefined) return end.step
  if (isInDoubt(request)) return 'identity-pending'
  const stations = request.steps.map(({ step }) => step).filter((step) => !asides.has(step))
  return stations.reduce((furthest, step) => (rank(step) > rank(furthest) ? step : furthest), 'received')
}

/** Was the person asked to prove who they are, and has not yet? */
const isInDoubt = (request: StoredRequest): boolean => has(request, 'identity-pending') && !has(request, 'verified')

/** What the clock goes by. A doubt about identity that never went ends with the request. */
export function clockOf(request: StoredRequest): Clock {
  const dayOf = (step: RequestStep): string | undefined => request.steps.find((taken) => taken.step === step)?.on
  const from = dayOf('identity-pending')
  const suspensions: Suspension[] = from === undefined ? [] : [{ from, to: dayOf('verified') ?? endOf(request)?.on }]
  return { received: request.received, extended: has(request, 'extended'), suspensions }
}

/** Why a step is not taken. */
export type Unfit =
  /** The request has ended. */
  | { readonly why: 'ended'; readonly end: TakenStep }
  /** It was noted before, or the request is further on: nothing is left to do. */
  | { readonly why: 'noted' }
  /** The first month is over, in which an extension can be announced. */
  | { readonly why: 'too-late'; readonly last: string }
  /** No step comes before the request. */
  | { readonly why: 'before-receipt' }
  /** Its person is to prove who they are first. */
  | { readonly why: 'in-doubt' }
  /** Only a request for erasure is approved, erased and purged, and only one for rectification is corrected. */
  | { readonly why: 'other-kind' }
  /** Nothing was stopped for it: only objections and restrictions do that. */
  | { readonly why: 'nothing-to-lift' }

const ofErasure: ReadonlySet<RequestStep> = new Set(['previewed', 'approved', 'erased', 'purged', 'retained-partly', 'done'])
/** For what it must be known who asks. */
const acts: ReadonlySet<RequestStep> = new Set(['approved', 'erased', 'purged', 'done', 'corrected'])
/** What one request can have done more than once. */
const again: ReadonlySet<RequestStep> = new Set(['corrected'])

/**
 * Can this step be taken on that day? Behind the end nothing is noted, but that recipients were told of an erasure. undefined when it can. Asking twice is no fault: what was noted stays as it was noted.
 */
export function unfitFor(request: StoredRequest, step: RequestStep, on: string): Unfit | undefined {
  if (step === 'lifted') return unfitToLift(request, on)
  const end = endOf(request)
  if (has(request, step) && !again.has(step)) return { why: 'noted' }
  if (end !== undefined && !(end.step === 'done' && step === 'notified')) return { why: 'ended', end }
  if (on < request.received) return { why: 'before-receipt' }
  if (request.kind !== 'erasure' && ofErasure.has(step)) return { why: 'other-kind' }
  if (request.kind !== 'rectification' && step === 'corrected') return { why: 'other-kind' }
  if (step === 'identity-pending' && has(request, 'verified')) return { why: 'noted' }
  if (isInDoubt(request) && acts.has(step)) return { why: 'in-doubt' }
  if (step === 'extended') {
    const last = lastDayToExtend(clockOf(request), on)
    if (on > last) return { why: 'too-late', last }
  }
  return undefined
}

/** What was stopped can be taken up again whenever that is, the request being closed or not. */
function unfitToLift(request: StoredRequest, on: string): Unfit | undefined {
  if (has(request, 'lifted')) return { why: 'noted' }
  if (!stops(request) || has(request, 'refused')) return { why: 'nothing-to-lift' }
  return on < request.received ? { why: 'before-receipt' } : undefined
}

/** Does a request stop what is done with the data, from the day it came in (GDPR Arts. 18 and 21)? */
export const stops = ({ kind }: Pick<StoredRequest, 'kind'>): boolean => kind === 'objection' || kind === 'restriction'

import type { RequestKind, RequestStep, StoredRequest } from '../model/request.ts'
import { dueOf, lastDayToExtend } from './clock.ts'
import { clockOf, endOf } from './request.ts'

/** The letters of a request, in the order in which they are sent. */
export const letterKinds = ['acknowledgement', 'identity', 'extension', 'refusal', 'done', 'lifting'] as const
export type LetterKind = (typeof letterKinds)[number]

/** What a letter says, as facts: whose letter it is stands nowhere in it. */
export interface LetterFacts {
  readonly letter: LetterKind
  readonly request: number
  readonly kind: RequestKind
  /** YYYY-MM-DD, as all days here. */
  readonly received: string
  readonly due: string
  /** The last day of the first month. */
  readonly firstDue: string
  /** Why it takes longer, was refused or closed. '' for nothing. */
  readonly reason: string
  /** How it ended, and when; undefined while it is open. */
  readonly ended: { readonly how: RequestStep; readonly on: string } | undefined
  /** Until when accounting rows stay without the person; undefined where nothing is kept. */
  readonly keptUntil: string | undefined
  /** Were recipients of past exports told? */
  readonly notified: boolean
  /** By which the person proves who they are. */
  readonly code: string | undefined
}

/** The step that must have been taken for a letter to be true. */
const tellsOf: Readonly<Partial<Record<LetterKind, readonly RequestStep[]>>> = {
  extension: ['extended'],
  refusal: ['refused'],
  done: ['done', 'closed'],
}

/** Which step a letter tells of that was not taken; undefined when the letter is true. */
export function untrue(letter: LetterKind, { steps }: StoredRequest): RequestStep | undefined {
  const needed = tellsOf[letter]
  return needed === undefined || steps.some(({ step }) => needed.includes(step)) ? undefined : needed[0]
}

/** What a letter about a request says on a day. */
export function factsOf(letter: LetterKind, stored: StoredRequest, asOf: string, code?: string): LetterFacts {
  const detailOf = (step: RequestStep): string | undefined => stored.steps.find((taken) => taken.step === step)?.detail
  const end = endOf(stored)
  const clock = clockOf(stored)
  return {
    letter,
    request: stored.request,
    kind: stored.kind,
    received: stored.received,
    due: dueOf(clock, asOf),
    firstDue: lastDayToExtend(clock, asOf),
    reason: (letter === 'extension' ? detailOf('extended') : letter === 'lifting' ? detailOf('lifted') : end?.detail) ?? '',
    ended: end && { how: end.step, on: end.on },
    keptUntil: detailOf('retained-partly'),
    notified: detailOf('notified') !== undefined,
    code,
  }
}

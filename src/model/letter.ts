import type { RequestKind, RequestStep } from './request.ts'

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
  /** What was corrected, in words, and the day on which that began. */
  readonly corrected: readonly string[]
  readonly correctedOn: string | undefined
  /** The first day on which a restriction or an objection stops nothing any more. */
  readonly lifted: string | undefined
  /** Were recipients of past exports told? */
  readonly notified: boolean
  /** By which the person proves who they are. */
  readonly code: string | undefined
}

/** The rights that a person can exercise, each a kind of request (GDPR Arts. 15 to 18, 20, 21). */
export const requestKinds = ['erasure', 'access', 'rectification', 'restriction', 'portability', 'objection'] as const
export type RequestKind = (typeof requestKinds)[number]

/** What happens to a request, in the order of its life. Each is noted once, with its day; `done`, `closed` and `refused` end it;
 * what was stopped for it can be taken up again later (`lifted`). */
export const requestSteps = [
  'received',
  'identity-pending',
  'verified',
  'extended',
  'previewed',
  'approved',
  'erased',
  'purged',
  'corrected',
  'retained-partly',
  'notified',
  'done',
  'closed',
  'refused',
  'lifted',
] as const
export type RequestStep = (typeof requestSteps)[number]

/** A step as it was noted. */
export interface TakenStep {
  readonly step: RequestStep
  /** YYYY-MM-DD */
  readonly on: string
  /** Why, or how: a reason, a method of proof. It outlives the person's data, so it names nobody. '' for nothing. */
  readonly detail: string
}

/** A request as a base keeps it: nothing in it says whose it is. */
export interface StoredRequest {
  readonly request: number
  readonly kind: RequestKind
  /** YYYY-MM-DD */
  readonly received: string
  /** In the order in which they were taken. */
  readonly steps: readonly TakenStep[]
}

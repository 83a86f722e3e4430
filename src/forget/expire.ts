import { termAfter, type Term } from './calendar.ts'
import type { Retention } from './retention.ts'

/** Somebody of whom nothing was heard for long, as a base has it. */
export interface Dormant {
  readonly customer: number
  readonly ordered: boolean
  /** YYYY-MM-DD */
  readonly lastActive: string
  readonly warnedOn: string | undefined
  readonly restricted: boolean
}

/** Somebody whose time is over, and since when. */
export interface Expired extends Dormant {
  /** The first day on which they may no longer be kept. */
  readonly since: string
  /** The first day on which they are erased. */
  readonly erasedFrom: string
}

/** What becomes of those whose time is over: plain data. */
export interface ExpiryPlan {
  /** All of them but those who are kept. */
  readonly due: readonly Expired[]
  /** Those who are told now. */
  readonly warn: readonly Expired[]
  /** Those who were told long enough ago. */
  readonly erase: readonly Expired[]
  /** Those who asked that their data be kept as they are (GDPR Art. 18). */
  readonly restricted: readonly Expired[]
}

/**
 * Who goes, by the rules of retention: nobody who was not warned a grace ago. A warning counts from the day it was given, so a run
 * that comes late gives nobody less time.
 *
 * @param dormant may hold some whose time is not over
 */
export function planExpiry(dormant: readonly Dormant[], retention: Retention, grace: Term, asOf: string): ExpiryPlan {
  const over = dormant.flatMap((one): Expired[] => {
    const { term } = one.ordered ? retention.customers : retention.prospects
    const since = termAfter(one.lastActive, term)
    return since > asOf ? [] : [{ ...one, since, erasedFrom: termAfter(one.warnedOn ?? asOf, grace) }]
  })
  const due = over.filter(({ restricted }) => !restricted)
  return {
    due,
    warn: due.filter(({ warnedOn }) => warnedOn === undefined),
    erase: due.filter(({ warnedOn, erasedFrom }) => warnedOn !== undefined && erasedFrom <= asOf),
    restricted: over.filter(({ restricted }) => restricted),
  }
}

/** A day on or after which no term has begun that is over by `asOf`: who was active later need not be looked at. */
export function coarseUntil({ months, days }: Term, asOf: string): string {
  return termAfter(asOf, { months: -months, days: -days + longestSlip })
}

/** A month back and a month on can land so many days apart. */
const longestSlip = 4

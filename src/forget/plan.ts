import { termAfter } from './calendar.ts'
import type { CandidateReason, RetentionRuleCode } from '../model/certificate.ts'
import type { FoundBy } from '../model/found-by.ts'
import type { RetentionRule } from './retention.ts'

/** What becomes of the rows of one place: plain data. */
export interface Place {
  readonly path: string
  /** `base`, or the format of a file. */
  readonly kind: string
  /** Of a base or a database, or the sheet of a workbook. */
  readonly table: string | undefined
  readonly delete: number
  readonly anonymise: number
  readonly keep: number
}

/** What the law wants kept, without the person. */
export interface Kept {
  readonly what: 'orders'
  readonly rows: number
  readonly rule: RetentionRuleCode
  /** Who says so, in words, and for how long: `10y`. */
  readonly source: string
  readonly term: string
  /** Of the GDPR. */
  readonly article: string
  /** The day on which the last of it goes, YYYY-MM-DD. */
  readonly until: string
}

/** Somebody who may be meant, and is left alone until a person says so. */
export interface Candidate {
  /** What `--include` calls it. */
  readonly record: string
  /** 0..1 */
  readonly probability: number
  readonly why: readonly CandidateReason[]
}

/** One who was asked about. */
export interface PlannedSubject {
  /** Their number among those who were asked about, from 1. */
  readonly subject: number
  readonly records: number
  readonly foundBy: readonly FoundBy[]
}

/** What an erasure will do: what is shown, compared, confirmed and then done. */
export interface ForgetPlan {
  readonly subjects: readonly PlannedSubject[]
  readonly candidates: readonly Candidate[]
  readonly places: readonly Place[]
  readonly kept: readonly Kept[]
}

/** What becomes of orders. */
export interface PlannedOrders {
  readonly anonymise: readonly number[]
  readonly delete: readonly number[]
  readonly kept: Kept | undefined
}

/**
 * Orders are kept without the person for a term from their day, and deleted after it.
 *
 * @param today YYYY-MM-DD
 */
export function planOrders(
  orders: readonly { readonly order: number; readonly day: string }[],
  { code, term, says, source, article }: RetentionRule,
  today: string,
): PlannedOrders {
  const anonymise: number[] = []
  const gone: number[] = []
  let until = ''
  for (const { order, day } of orders) {
    const end = termAfter(day, term)
    if (end <= today) gone.push(order)
    else {
      anonymise.push(order)
      if (end > until) until = end
    }
  }
  const kept =
    anonymise.length === 0
      ? undefined
      : { what: 'orders' as const, rows: anonymise.length, rule: code, source, term: says, article, until }
  return { anonymise, delete: gone, kept }
}

/** Are there rows that would go or lose their person? */
export function isAnythingPlanned({ places }: ForgetPlan): boolean {
  return places.some((place) => place.delete + place.anonymise > 0)
}

/** One plan for several places, of the same people. */
export function wholePlan(plans: readonly ForgetPlan[]): ForgetPlan {
  const subjects = (plans[0]?.subjects ?? []).map((_, at) => {
    const found = plans.map(({ subjects: all }) => all[at]!)
    return {
      subject: at + 1,
      records: found.reduce((sum, { records }) => sum + records, 0),
      foundBy: [...new Set(found.flatMap(({ foundBy }) => foundBy))],
    }
  })
  return {
    subjects,
    candidates: plans.flatMap(({ candidates }) => candidates),
    places: plans.flatMap(({ places }) => places),
    kept: plans.flatMap(({ kept }) => kept),
  }
}

import { periodOf, type PeriodUnit } from '../orders/calendar.ts'
import { isPurchase, type Orders } from '../orders/orders.ts'

/** Customers whose first purchase is in one period. */
export interface Cohort {
  /** As `periodOf` counts. */
  readonly period: number
  readonly customers: number
  /** Customers with a purchase in that period, the next one, … up to the last of the data. The first is all of them. */
  readonly active: readonly number[]
  /** What they bought in each, in units of the money. */
  readonly monetary: readonly number[]
}

/**
 * Puts customers together by the period of their first purchase, and counts who buys again, period by period. Periods in
 * which nobody came have no cohort.
 *
 * @param asOf the last day of the data, in days since 1970-01-01
 */
export function cohortsOf(orders: Orders, asOf: number, unit: PeriodUnit): Cohort[] {
  const { customers, starts, day, kind, bought } = orders
  const last = periodOf(asOf, unit)
  const known = new Map<number, { customers: number; active: number[]; monetary: number[] }>()
  for (let who = 0; who < customers.length; who++) {
    let cohort: { customers: number; active: number[]; monetary: number[] } | undefined
    let [first, seen] = [0, -1]
    for (let at = starts[who]!; at < starts[who + 1]!; at++) {
      if ((kind[at]! & isPurchase) === 0) continue
      const period = periodOf(day[at]!, unit)
      if (cohort === undefined) {
        first = period
        const zeros = (): number[] => Array.from({ length: last - first + 1 }, () => 0)
        cohort = known.get(first) ?? { customers: 0, active: zeros(), monetary: zeros() }
        known.set(first, cohort)
        cohort.customers++
      }
      if (period !== seen) cohort.active[period - first]!++
      cohort.monetary[period - first]! += bought[at]!
      seen = period
    }
  }
  return [...known].toSorted(([a], [b]) => a - b).map(([period, cohort]) => ({ period, ...cohort }))
}

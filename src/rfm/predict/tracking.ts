import { isPurchase, type Orders } from '../../orders/orders.ts'
import type { OrderFit } from './order-fit.ts'

/** What had happened by the end of a week, and what a model expected to have: repeat orders since the beginning. */
export interface Week {
  /** Its last day, in days since 1970-01-01. */
  readonly end: number
  readonly actual: number
  readonly expected: number
}

/**
 * Follows a model through all weeks of a cohort: repeat orders so far, against Σ of what is expected of a newcomer in the days
 * since each customer's first order.
 *
 * @param cohortEnd customers who first bought after that day are not followed
 * @param asOf the last day
 * @see Fader, Hardie & Lee (2005), figure 4
 */
export function track({ model, theta }: OrderFit, orders: Orders, cohortEnd: number, asOf: number): Week[] {
  const { starts, day, kind, customers } = orders
  let first = Infinity
  const born = new Map<number, number>()
  const repeats = new Map<number, number>()
  for (let who = 0; who < customers.length; who++) {
    let before: number | undefined
    for (let at = starts[who]!; at < starts[who + 1]!; at++) {
      const today = day[at]!
      if ((kind[at]! & isPurchase) === 0 || today === before) continue
      if (before === undefined) {
        if (today > cohortEnd) break
        born.set(today, (born.get(today) ?? 0) + 1)
        first = Math.min(first, today)
      } else repeats.set(today, (repeats.get(today) ?? 0) + 1)
      before = today
    }
  }
  const byAge = new Map<number, number>()
  const expectedAt = (age: number): number => {
    const known = byAge.get(age) ?? model.expectedOfNewcomer(theta, age)
    byAge.set(age, known)
    return known
  }
  const births = [...born].toSorted(([a], [b]) => a - b)
  const weeks: Week[] = []
  let actual = 0
  for (let from = first; from <= asOf; from += 7) {
    const end = Math.min(asOf, from + 6)
    for (let today = from; today <= end; today++) actual += repeats.get(today) ?? 0
    let expected = 0
    for (const [birth, customers] of births) if (birth < end) expected += customers * expectedAt(end - birth)
    weeks.push({ end, actual, expected })
  }
  return weeks
}

import { isPurchase, type Orders } from '../orders/orders.ts'
import type { Cuts } from './cuts.ts'
import { noPurchase } from './grid.ts'
import type { ReturnsPolicy } from './measures.ts'
import { pointsOf } from './points.ts'
import { scoresOf, type Naming } from './score.ts'
import type { Scores } from './scheme.ts'

/** Where a customer stood on a day. */
export interface Stand {
  /** Days since 1970-01-01. */
  readonly day: number
  readonly recencyDays: number
  readonly orders: number
  /** In units of the money; undefined where there is none. */
  readonly monetary: number | undefined
  /** Undefined before the first purchase, as recency then is not. */
  readonly scores: Scores | undefined
  readonly segment: string
}

/**
 * Where one customer stood on some days, by the cuts of today: those of then are not known, and would move with all the others.
 *
 * @param who place among the customers of the orders
 * @param days ascending
 * @param unit units of money in one of currency; undefined where there is no money
 */
export function pathOf(
  orders: Orders,
  who: number,
  days: readonly number[],
  how: { readonly cuts: Cuts; readonly naming: Naming; readonly policy: ReturnsPolicy; readonly unit: number | undefined },
): Stand[] {
  const { starts, day, kind, bought, returned } = orders
  let at = starts[who]!
  const end = starts[who + 1]!
  let [purchases, last, units] = [0, 0, 0]
  return days.map((today): Stand => {
    for (; at < end && day[at]! <= today; at++) {
      units += how.policy === 'net' ? bought[at]! - returned[at]! : bought[at]!
      if ((kind[at]! & isPurchase) === 0) continue
      purchases++
      last = day[at]!
    }
    const known = { recencyDays: today - last, orders: purchases }
    const monetary = how.unit === undefined ? undefined : units
    if (purchases === 0) return { day: today, ...known, recencyDays: 0, monetary, scores: undefined, segment: noPurchase }
    const values = { ...known, monetary: how.unit === undefined ? undefined : units / how.unit }
    const scores = scoresOf(how.cuts, values)
    const { points } = how.naming
    const segment = how.naming.nameOf(scores, points && pointsOf(points, { ...values, scores }))
    return { day: today, ...known, monetary, scores, segment }
  })
}

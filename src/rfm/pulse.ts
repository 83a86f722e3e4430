import { movements, type Movement } from '../model/movement.ts'
import type { Period } from '../orders/calendar.ts'
import { isPurchase, type Orders } from '../orders/orders.ts'

/** Who came and who went, over customers with a purchase. */
export interface Pulse {
  /** Places among the customers of the orders, ascending. */
  readonly customer: Uint32Array
  /** Places among `movements`. */
  readonly movement: Uint8Array
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  readonly orders: Uint32Array
  /** In units of the money, returns taken off. */
  readonly monetary: Float64Array
  readonly counts: Readonly<Record<Movement, number>>
  /** Of each number of days asked for, customers whose last purchase is more days before the end. */
  readonly inactive: readonly number[]
  /** The first day that the data has. */
  readonly dataFrom: number | undefined
}

/**
 * Who came and who went: gained bought for the first time in `now`; kept bought in both periods; reactivated in `now` and
 * before, not in `previous`; lapsed in `previous`, not in `now`; all others are dormant.
 *
 * @param inactiveDays numbers of days without a purchase to count customers by
 */
export function pulseOf(orders: Orders, now: Period, previous: Period, inactiveDays: readonly number[]): Pulse {
  const { customers, starts, day, kind, bought, returned } = orders
  const most = customers.length
  const pulse = {
    customer: new Uint32Array(most),
    movement: new Uint8Array(most),
    firstDay: new Int32Array(most),
    lastDay: new Int32Array(most),
    orders: new Uint32Array(most),
    monetary: new Float64Array(most),
  }
  const counts = { gained: 0, kept: 0, reactivated: 0, lapsed: 0, dormant: 0 }
  const inactive = inactiveDays.map(() => 0)
  let dataFrom: number | undefined
  let count = 0
  for (let who = 0; who < most; who++) {
    let [first, last, purchases, units] = [0, 0, 0, 0]
    let [isNow, isBefore] = [false, false]
    for (let at = starts[who]!; at < starts[who + 1]!; at++) {
      units += bought[at]! - returned[at]!
      if ((kind[at]! & isPurchase) === 0) continue
      const today = day[at]!
      if (purchases++ === 0) first = today
      last = today
      isNow ||= today >= now.from && today <= now.to
      isBefore ||= today >= previous.from && today <= previous.to
    }
    if (purchases === 0) continue
    const movement: Movement = isNow
      ? first >= now.from
        ? 'gained'
        : isBefore
          ? 'kept'
          : 'reactivated'
      : isBefore
        ? 'lapsed'
        : 'dormant'
    counts[movement]++
    for (const [at, days] of inactiveDays.entries()) if (now.to - last > days) inactive[at]!++
    dataFrom = dataFrom === undefined ? first : Math.min(dataFrom, first)
    pulse.customer[count] = who
    pulse.movement[count] = movements.indexOf(movement)
    pulse.firstDay[count] = first
    pulse.lastDay[count] = last
    pulse.orders[count] = purchases
    pulse.monetary[count] = units
    count++
  }
  return {
    customer: pulse.customer.slice(0, count),
    movement: pulse.movement.slice(0, count),
    firstDay: pulse.firstDay.slice(0, count),
    lastDay: pulse.lastDay.slice(0, count),
    orders: pulse.orders.slice(0, count),
    monetary: pulse.monetary.slice(0, count),
    counts,
    inactive,
    dataFrom,
  }
}

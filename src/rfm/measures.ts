import { hasReturn, isGift, isPurchase, type Orders } from '../orders/orders.ts'

/**
 * What becomes of returns: `net` takes them off what was spent, `drop` ignores them, `separate` ignores them and shows them
 * beside. In none does a return count as an order.
 */
export type ReturnsPolicy = 'net' | 'drop' | 'separate'

/** What each customer did up to a day. */
export interface Measures {
  /** Days from the last purchase to that day; `noRecency` without one. */
  readonly recencyDays: Int32Array
  /** Purchases. */
  readonly orders: Uint32Array
  /** What was spent, in units of the money; zeros where there is none. */
  readonly monetary: Float64Array
  /** Orders with a return. */
  readonly returns: Uint32Array
  /** What went back, above zero, in units of the money. */
  readonly returned: Float64Array
  /** Orders of exactly nothing that are no purchases. */
  readonly gifts: Uint32Array
  /** What it brought in, as `monetary` with returns or without, in units of the money; undefined where no column has it. */
  readonly margin: Float64Array | undefined
  readonly withPurchase: number
}

/** The recency of those who never bought. */
export const noRecency = -1

/**
 * Sums up the orders of each customer.
 *
 * @param asOf days since 1970-01-01, not before the last order
 */
export function measure(orders: Orders, asOf: number, policy: ReturnsPolicy): Measures {
  const { starts, day, bought, returned, kind, customers } = orders
  const count = customers.length
  const measures = {
    recencyDays: new Int32Array(count).fill(noRecency),
    orders: new Uint32Array(count),
    monetary: new Float64Array(count),
    returns: new Uint32Array(count),
    returned: new Float64Array(count),
    gifts: new Uint32Array(count),
    margin: orders.margin === undefined ? undefined : new Float64Array(count),
  }
  const marginOf = policy === 'net' ? orders.margin : orders.marginBought
  let withPurchase = 0
  for (let who = 0; who < count; who++) {
    for (let at = starts[who]!; at < starts[who + 1]!; at++) {
      const what = kind[at]!
      if ((what & isPurchase) !== 0) {
        measures.orders[who]!++
        measures.recencyDays[who] = asOf - day[at]! // days go up
      }
      if ((what & isGift) !== 0) measures.gifts[who]!++
      if ((what & hasReturn) !== 0) measures.returns[who]!++
      measures.returned[who]! += returned[at]!
      measures.monetary[who]! += policy === 'net' ? bought[at]! - returned[at]! : bought[at]!
      if (measures.margin !== undefined) measures.margin[who]! += marginOf![at]!
    }
    if (measures.orders[who]! > 0) withPurchase++
  }
  return { ...measures, withPurchase }
}

import { isPurchase, type Orders } from '../orders/orders.ts'
import type { RowOrders } from './derived/orders.ts'

/** What a group of customers comes to. Money is in units of the orders' money. */
export interface Kpis {
  readonly customers: number
  /** Those who bought in the period. */
  readonly buyers: number
  /** Purchases in the period. */
  readonly orders: number
  /** What they bought in it, less what they gave back. */
  readonly revenue: number
  /** What was bought, returns not taken off. */
  readonly bought: number
  /** Undefined where no column has it. */
  readonly margin: number | undefined
  /** Of those who bought in the period of the same length before: how many they are, and how many bought again. */
  readonly before: number
  readonly again: number
  /** How many may be reached by each channel: those who said yes. */
  readonly reach: readonly number[]
}

/** Days since 1970-01-01, both included. */
export interface KpiPeriod {
  readonly from: number
  readonly to: number
}

/**
 * Sums up groups of customers.
 *
 * @param groups of each the rows of its customers
 * @param reach of each channel, of each row 1 where the customer said yes
 */
export function kpisOf(
  { orders, placeOf }: RowOrders,
  groups: readonly Uint32Array[],
  { from, to }: KpiPeriod,
  reach: readonly Uint8Array[],
): Kpis[] {
  const previous = from - (to - from + 1)
  return groups.map((rows) => {
    const sum = { buyers: 0, orders: 0, revenue: 0, bought: 0, margin: 0, before: 0, again: 0 }
    for (const row of rows) {
      const place = placeOf[row]!
      if (place < 0) continue
      const one = purchases(orders, place, from, to)
      if (one.orders > 0) sum.buyers++
      sum.orders += one.orders
      sum.revenue += one.bought - one.returned
      sum.bought += one.bought
      sum.margin += one.margin
      if (purchases(orders, place, previous, from - 1).orders === 0) continue
      sum.before++
      if (one.orders > 0) sum.again++
    }
    return {
      ...sum,
      customers: rows.length,
      margin: orders.margin === undefined ? undefined : sum.margin,
      reach: reach.map((said) => rows.reduce((count, row) => count + said[row]!, 0)),
    }
  })
}

function purchases(
  { starts, day, kind, bought, returned, margin }: Orders,
  place: number,
  from: number,
  to: number,
): { orders: number; bought: number; returned: number; margin: number } {
  const sum = { orders: 0, bought: 0, returned: 0, margin: 0 }
  for (let at = starts[place]!; at < starts[place + 1]!; at++) {
    if (day[at]! < from || day[at]! > to) continue
    if ((kind[at]! & isPurchase) !== 0) sum.orders++
    sum.bought += bought[at]!
    sum.returned += returned[at]!
    sum.margin += margin?.[at] ?? 0
  }
  return sum
}

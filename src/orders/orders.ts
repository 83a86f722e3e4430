import { sortedByKey, startsOfKeys } from '../numeric/counting-sort.ts'
import type { Money, OrderLines } from './lines.ts'

/** Orders in columns, sorted by customer, then by day. */
export interface Orders {
  /** By code points. Some may have no order. */
  readonly customers: readonly string[]
  /** Where the orders of each customer begin; one more than there are customers. */
  readonly starts: Uint32Array
  /** The day of each order, that of its first line that is no return, in days since 1970-01-01. */
  readonly day: Int32Array
  /** What was bought: the sum of its lines that are no returns, in units of the money; 0 without money. */
  readonly bought: Float64Array
  /** What went back: the sum of its returns, above zero. */
  readonly returned: Float64Array
  /** What it brought in, returns and all, in units of the money; undefined where no column says. */
  readonly margin: Float64Array | undefined
  /** `isPurchase`, `isGift`, or 0 for one of returns only; `hasReturn` may be added. */
  readonly kind: Uint8Array
  readonly money: Money | undefined
}

export const isPurchase = 1
/** An order of exactly nothing. */
export const isGift = 2
export const hasReturn = 4

/**
 * Groups lines into orders: those of one customer with one number. A line below zero is a return; the others are a purchase
 * if they come to more than zero, or there is no money at all.
 *
 * @param countFree do orders of exactly nothing count as purchases?
 */
export function groupOrders(lines: OrderLines, countFree: boolean): Orders {
  const { count, customers, customer, day, order, money, amount, margin } = lines
  const first = firstDay(day)
  const days = day.map((of) => of - first)
  const byDay = sortedByKey(days, span(days))
  const byOrder = order === undefined ? byDay : sortedByKey(order.ids, order.count, byDay)
  const sorted = sortedByKey(customer, customers.length, byOrder)
  const grouped = {
    customer: new Uint32Array(count),
    day: new Int32Array(count),
    bought: new Float64Array(count),
    returned: new Float64Array(count),
    margin: margin === undefined ? undefined : new Float64Array(count),
    kind: new Uint8Array(count),
  }
  let orders = 0
  for (let at = 0; at < count;) {
    const head = sorted[at]!
    const who = customer[head]!
    let [bought, returned, gained, lines, returns] = [0, 0, 0, 0, 0]
    let dated = day[head]!
    for (; at < count; at++) {
      const line = sorted[at]!
      if (customer[line] !== who || (line !== head && (order === undefined || order.ids[line] !== order.ids[head]))) break
      lines++
      if (money === undefined) continue
      const units = amount[line]!
      if (units < 0) {
        returned -= units
        returns++
      } else {
        if (lines - returns === 1) dated = day[line]!
        bought += units
      }
      if (margin !== undefined) gained += margin[line]!
    }
    grouped.customer[orders] = who
    grouped.day[orders] = dated
    grouped.bought[orders] = bought
    grouped.returned[orders] = returned
    if (grouped.margin !== undefined) grouped.margin[orders] = gained
    grouped.kind[orders] =
      (lines === returns ? 0 : bought > 0 || money === undefined || countFree ? isPurchase : isGift) |
      (returns > 0 ? hasReturn : 0)
    orders++
  }
  return byCustomerAndDay(grouped, orders, customers, money, first)
}

/** Puts orders in the order of their customers and days. */
function byCustomerAndDay(
  grouped: Pick<Orders, 'day' | 'bought' | 'returned' | 'margin' | 'kind'> & { readonly customer: Uint32Array },
  count: number,
  customers: readonly string[],
  money: Money | undefined,
  first: number,
): Orders {
  const customer = grouped.customer.subarray(0, count)
  const days = grouped.day.subarray(0, count).map((of) => of - first)
  const sorted = sortedByKey(customer, customers.length, sortedByKey(days, span(days)))
  const take = (column: Float64Array): Float64Array => Float64Array.from(sorted, (at) => column[at]!)
  return {
    customers,
    starts: startsOfKeys(customer, customers.length),
    day: Int32Array.from(sorted, (at) => grouped.day[at]!),
    bought: take(grouped.bought),
    returned: take(grouped.returned),
    margin: grouped.margin === undefined ? undefined : take(grouped.margin),
    kind: Uint8Array.from(sorted, (at) => grouped.kind[at]!),
    money,
  }
}

function firstDay(days: Int32Array): number {
  let first = days[0] ?? 0
  for (let at = 1; at < days.length; at++) if (days[at]! < first) first = days[at]!
  return first
}

function span(days: Int32Array): number {
  let last = 0
  for (let at = 0; at < days.length; at++) if (days[at]! > last) last = days[at]!
  return last + 1
}

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
  /** What the lines that are no returns brought in; undefined where no column says. */
  readonly marginBought: Float64Array | undefined
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
  const byDay = sortedByKey(day, first)
  const sorted = sortedByKey(customer, 0, order === undefined ? byDay : sortedByKey(order, 0, byDay))
  /** Are two lines of one order? Without numbers each is one. */
  const belong = (a: number, b: number): boolean => order !== undefined && customer[a] === customer[b] && order[a] === order[b]
  let orders = 0
  for (let at = 0; at < count; at++) if (at === 0 || !belong(sorted[at - 1]!, sorted[at]!)) orders++
  const grouped = {
    customer: new Uint32Array(orders),
    day: new Int32Array(orders),
    bought: new Float64Array(orders),
    returned: new Float64Array(orders),
    margin: margin === undefined ? undefined : new Float64Array(orders),
    marginBought: margin === undefined ? undefined : new Float64Array(orders),
    kind: new Uint8Array(orders),
  }
  for (let at = 0, to = 0; at < count; to++) {
    const head = sorted[at]!
    let [bought, returned, gained, kept, bare, returns] = [0, 0, 0, 0, 0, 0]
    let dated = day[head]!
    for (; at < count && (sorted[at] === head || belong(head, sorted[at]!)); at++) {
      const line = sorted[at]!
      const units = money === undefined ? 0 : amount[line]!
      if (units < 0) {
        returned -= units
        returns++
      } else {
        if (bare++ === 0) dated = day[line]!
        bought += units
        if (margin !== undefined) kept += margin[line]!
      }
      if (margin !== undefined) gained += margin[line]!
    }
    grouped.customer[to] = customer[head]!
    grouped.day[to] = dated
    grouped.bought[to] = bought
    grouped.returned[to] = returned
    if (grouped.margin !== undefined) grouped.margin[to] = gained
    if (grouped.marginBought !== undefined) grouped.marginBought[to] = kept
    const what = bare === 0 ? 0 : bought > 0 || money === undefined || countFree ? isPurchase : isGift
    grouped.kind[to] = what | (returns > 0 ? hasReturn : 0)
  }
  return byCustomerAndDay(grouped, customers, money, first)
}

/** Puts orders in the order of their customers and days. */
function byCustomerAndDay(
  grouped: Pick<Orders, 'day' | 'bought' | 'returned' | 'margin' | 'marginBought' | 'kind'> & { readonly customer: Uint32Array },
  customers: readonly string[],
  money: Money | undefined,
  first: number,
): Orders {
  const { customer } = grouped
  const sorted = sortedByKey(customer, 0, sortedByKey(grouped.day, first))
  const inOrder = <Column extends Float64Array | Int32Array | Uint8Array>(from: Column, to: Column): Column => {
    for (let at = 0; at < sorted.length; at++) to[at] = from[sorted[at]!]!
    return to
  }
  const { length } = sorted
  return {
    customers,
    starts: startsOfKeys(customer, customers.length),
    day: inOrder(grouped.day, new Int32Array(length)),
    bought: inOrder(grouped.bought, new Float64Array(length)),
    returned: inOrder(grouped.returned, new Float64Array(length)),
    margin: grouped.margin && inOrder(grouped.margin, new Float64Array(length)),
    marginBought: grouped.marginBought && inOrder(grouped.marginBought, new Float64Array(length)),
    kind: inOrder(grouped.kind, new Uint8Array(length)),
    money,
  }
}

function firstDay(days: Int32Array): number {
  let first = days[0] ?? 0
  for (let at = 1; at < days.length; at++) if (days[at]! < first) first = days[at]!
  return first
}

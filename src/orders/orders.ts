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
  const { count, customers, customer, day, money, amount, margin } = lines
  const { order, orders } = numberOrders(lines)
  const grouped = {
    customer: new Uint32Array(orders),
    day: new Int32Array(orders),
    bought: new Float64Array(orders),
    returned: new Float64Array(orders),
    margin: margin === undefined ? undefined : new Float64Array(orders),
    marginBought: margin === undefined ? undefined : new Float64Array(orders),
    kind: new Uint8Array(orders),
  }
  /** Of each order what lines it has: none yet, returns, others. */
  const [isSeen, isBare] = [1, 2]
  const seen = new Uint8Array(orders)
  for (let line = 0; line < count; line++) {
    const to = order === undefined ? line : order[line]!
    const units = money === undefined ? 0 : amount[line]!
    const isReturn = units < 0
    const known = seen[to]!
    grouped.customer[to] = customer[line]!
    // Days of returns count only as long as there is nothing else.
    const isFirst = known === 0 || (!isReturn && (known & isBare) === 0)
    if (isFirst || (isReturn === ((known & isBare) === 0) && day[line]! < grouped.day[to]!)) grouped.day[to] = day[line]!
    seen[to] = known | (isReturn ? isSeen : isSeen | isBare)
    if (isReturn) {
      grouped.returned[to]! -= units
      grouped.kind[to] = hasReturn
    } else grouped.bought[to]! += units
    if (margin === undefined) continue
    grouped.margin![to]! += margin[line]!
    if (!isReturn) grouped.marginBought![to]! += margin[line]!
  }
  for (let to = 0; to < orders; to++)
    if ((seen[to]! & isBare) !== 0)
      grouped.kind[to]! |= grouped.bought[to]! > 0 || money === undefined || countFree ? isPurchase : isGift
  return byCustomerAndDay(grouped, customers, money)
}

/**
 * Of each line the place of its order, by number; undefined where each line is one. Lines of two customers are of two orders,
 * whatever number they have.
 */
function numberOrders({ count, customer, order }: OrderLines): {
  readonly order: Uint32Array | undefined
  readonly orders: number
} {
  if (order === undefined) return { order, orders: count }
  let most = 0
  for (let line = 0; line < count; line++) if (order[line]! > most) most = order[line]!
  const owners = new Uint32Array(most + 1).fill(nobody)
  let isShared = false
  for (let line = 0; line < count && !isShared; line++) {
    const owner = owners[order[line]!]!
    if (owner === nobody) owners[order[line]!] = customer[line]!
    else isShared = owner !== customer[line]
  }
  const places = new Uint32Array(count)
  let orders = 0
  if (isShared) {
    let before = 0
    for (const line of sortedByKey(order, 0, sortedByKey(customer, 0))) {
      if (orders === 0 || order[line] !== order[before] || customer[line] !== customer[before]) orders++
      places[line] = orders - 1
      before = line
    }
  } else {
    for (let number = 0; number < owners.length; number++) if (owners[number] !== nobody) owners[number] = orders++
    for (let line = 0; line < count; line++) places[line] = owners[order[line]!]!
  }
  return { order: places, orders }
}

const nobody = 2 ** 32 - 1

/** Puts orders in the order of their customers and days. */
function byCustomerAndDay(
  grouped: Pick<Orders, 'day' | 'bought' | 'returned' | 'margin' | 'marginBought' | 'kind'> & { readonly customer: Uint32Array },
  customers: readonly string[],
  money: Money | undefined,
): Orders {
  const { customer } = grouped
  const sorted = sortedByKey(customer, 0, sortedByKey(grouped.day, firstDay(grouped.day)))
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

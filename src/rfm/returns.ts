import type { Orders } from '../orders/orders.ts'
import { cutColumn, cutsBelow } from './cuts.ts'
import { measure, type Measures, type ReturnsPolicy } from './measures.ts'

/** What returns do to the figures. */
export interface ReturnsEffect {
  readonly policy: ReturnsPolicy
  /** Orders with a return. */
  readonly orders: number
  /** What went back, above zero, in units of the money. */
  readonly amount: number
  /** Customers who never bought, and have returns. */
  readonly onlyReturns: number
  /** Customers who never bought, and have gifts without returns. */
  readonly onlyFree: number
  /** Customers whose purchases less returns come to 0 or less. */
  readonly netNotPositive: number
  /** Customers with a purchase whose m would be another with returns taken off, or not taken off, as they are not or are here. */
  readonly moved: number
}

/**
 * What the policy for returns does, beside what the other would: each with cuts of its own.
 *
 * @param unit units of money in one of currency; undefined where there is no money
 */
export function returnsEffect(
  orders: Orders,
  asOf: number,
  policy: ReturnsPolicy,
  measures: Measures,
  unit: number | undefined,
  classes: number,
): ReturnsEffect {
  const other = measure(orders, asOf, policy === 'net' ? 'drop' : 'net')
  const net = policy === 'net' ? measures : other
  let [onlyReturns, onlyFree, netNotPositive] = [0, 0, 0]
  for (let who = 0; who < measures.orders.length; who++) {
    const [returns, gifts] = [measures.returns[who]!, measures.gifts[who]!]
    const isNobody = measures.orders[who] === 0
    if (isNobody && returns > 0) onlyReturns++
    else if (isNobody && gifts > 0) onlyFree++
    if ((!isNobody || returns + gifts > 0) && net.monetary[who]! <= 0 && unit !== undefined) netNotPositive++
  }
  const amount = sum(measures.returned)
  return {
    policy,
    orders: sum(measures.returns),
    amount,
    onlyReturns,
    onlyFree,
    netNotPositive,
    moved: unit === undefined || amount === 0 ? 0 : movedBetween(measures, other, unit, classes),
  }
}

function sum(values: Float64Array | Uint32Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}

function movedBetween(one: Measures, other: Measures, unit: number, classes: number): number {
  const cuts = [one, other].map((measures) => cutColumn(measures.monetary, measures, classes, unit))
  let moved = 0
  for (let who = 0; who < one.orders.length; who++) {
    if (one.orders[who] === 0) continue
    const [mine, others] = [cutsBelow(cuts[0]!, one.monetary[who]! / unit), cutsBelow(cuts[1]!, other.monetary[who]! / unit)]
    if (mine !== others) moved++
  }
  return moved
}

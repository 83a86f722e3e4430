import type { OrderLines } from '../orders/lines.ts'
import { groupOrders, isPurchase, type Orders } from '../orders/orders.ts'
import type { OrdersTest } from './speaks-of.ts'

/** What customers ordered or spent, by their place among the customers of the lines. */
export type OrderFigures = Float64Array

/**
 * What a test of orders is asked of: how many purchases a customer made, or what they spent, returns taken off. Whoever has
 * no order has none, and spent nothing.
 *
 * @param isMeant whether a line counts
 * @returns undefined where nothing says what was spent
 */
export function orderFigures(
  { is }: Pick<OrdersTest, 'is'>,
  lines: OrderLines,
  isMeant: (line: number) => boolean,
): OrderFigures | undefined {
  if (is === 'spend' && lines.money === undefined && lines.count > 0) return undefined
  const orders = groupOrders(someLines(lines, isMeant), false)
  const unit = 10 ** (lines.money?.places ?? 0)
  return Float64Array.from(orders.customers, (_, customer) => {
    let sum = 0
    for (let at = orders.starts[customer]!; at < orders.starts[customer + 1]!; at++)
      sum += is === 'orders' ? orders.kind[at]! & isPurchase : spent(orders, at)
    return is === 'orders' ? sum : sum / unit
  })
}

const spent = ({ bought, returned }: Orders, order: number): number => bought[order]! - returned[order]!

function someLines(lines: OrderLines, isMeant: (line: number) => boolean): OrderLines {
  const meant = Uint32Array.from({ length: lines.count }, (_, line) => line).filter((line) => isMeant(line))
  return {
    ...lines,
    count: meant.length,
    customer: meant.map((line) => lines.customer[line]!),
    day: Int32Array.from(meant, (line) => lines.day[line]!),
    order: lines.order && meant.map((line) => lines.order![line]!),
    amount: lines.amount.length === 0 ? lines.amount : Float64Array.from(meant, (line) => lines.amount[line]!),
    margin: undefined,
    product: undefined,
  }
}

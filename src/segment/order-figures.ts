import { sortedByKey } from '../numeric/counting-sort.ts'
import type { OrderLines } from '../orders/lines.ts'

/** What customers ordered or spent, by their place among the customers of the lines. */
export type OrderFigures = Float64Array

/** Which lines of orders a test looks at. */
export interface MeantLines {
  /** Of each row of the table 1 where it counts; undefined where all do. */
  readonly rows: Uint8Array | undefined
  /** The first day that counts, in days since 1970-01-01. */
  readonly from: number
}

/**
 * Answers how many purchases customers made, or what they spent, returns taken off: orders and purchases are what `groupOrders`
 * says of the lines that count. Whoever has none made none, and spent nothing.
 *
 * @returns of each question the figures; undefined where nothing says what was spent
 */
export function orderCounter(lines: OrderLines): (is: 'orders' | 'spend', meant: MeantLines) => OrderFigures | undefined {
  const { count, customers, customer, order, day, row, money, amount } = lines
  const sorted = sortedByKey(customer, 0, order === undefined ? undefined : sortedByKey(order, 0))
  /** Are two lines of one order? Without numbers each is one. */
  const belong = (a: number, b: number): boolean => order !== undefined && customer[a] === customer[b] && order[a] === order[b]
  const unit = 10 ** (money?.places ?? 0)
  return (is, { rows, from }) => {
    if (is === 'spend' && money === undefined && count > 0) return undefined
    const figures = new Float64Array(customers.length)
    for (let at = 0; at < count;) {
      const head = sorted[at]!
      const of = customer[head]!
      let [lineCount, bought, sum] = [0, 0, 0]
      do {
        const line = sorted[at++]!
        if (day[line]! < from || rows?.[row[line]!] === 0) continue
        const units = money === undefined ? 0 : amount[line]!
        lineCount++
        sum += units
        if (units > 0) bought += units
      } while (at < count && belong(head, sorted[at]!))
      if (is === 'spend') figures[of]! += sum
      else if (bought > 0 || (money === undefined && lineCount > 0)) figures[of]!++
    }
    if (is === 'spend') for (let at = 0; at < figures.length; at++) figures[at]! /= unit
    return figures
  }
}

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
  const { count, customers, money } = lines
  const { of, isFirst, day, row, units } = inOrder(lines)
  const unit = 10 ** (money?.places ?? 0)
  return (is, { rows, from }) => {
    if (is === 'spend' && money === undefined && count > 0) return undefined
    const figures = new Float64Array(customers.length)
    if (is === 'spend') {
      for (let at = 0; at < count; at++) if (day[at]! >= from && rows?.[row[at]!] !== 0) figures[of[at]!]! += units[at]!
      for (let at = 0; at < figures.length; at++) figures[at]! /= unit
      return figures
    }
    let isCounted = false
    for (let at = 0; at < count; at++) {
      if (isFirst[at] === 1) isCounted = false
      // Without money every line that counts is bought.
      if (isCounted || day[at]! < from || rows?.[row[at]!] === 0 || (money !== undefined && units[at]! <= 0)) continue
      figures[of[at]!]!++
      isCounted = true
    }
    return figures
  }
}

/** Lines put so that those of an order follow each other, and orders of a customer too. */
interface LinesInOrder {
  readonly of: Uint32Array
  /** 1 for the first line of an order; without numbers of orders each line is one. */
  readonly isFirst: Uint8Array
  readonly day: Int32Array
  readonly row: Uint32Array
  readonly units: Float64Array
}

function inOrder({ count, customer, order, day, row, amount }: OrderLines): LinesInOrder {
  // Where each line is an order, there is nothing to put together.
  if (order === undefined || areDistinct(order))
    return { of: customer, isFirst: new Uint8Array(count).fill(1), day, row, units: amount }
  const sorted = sortedByKey(customer, 0, sortedByKey(order, 0))
  const found: LinesInOrder = {
    of: new Uint32Array(count),
    isFirst: new Uint8Array(count),
    day: new Int32Array(count),
    row: new Uint32Array(count),
    units: new Float64Array(count),
  }
  for (let at = 0, before = -1; at < count; at++) {
    const line = sorted[at]!
    found.of[at] = customer[line]!
    found.isFirst[at] = before >= 0 && customer[before] === customer[line] && order[before] === order[line] ? 0 : 1
    found.day[at] = day[line]!
    found.row[at] = row[line]!
    found.units[at] = amount[line] ?? 0
    before = line
  }
  return found
}

function areDistinct(numbers: Uint32Array): boolean {
  let highest = 0
  for (const number of numbers) if (number > highest) highest = number
  const seen = new Uint8Array(highest + 1)
  for (const number of numbers) {
    if (seen[number] === 1) return false
    seen[number] = 1
  }
  return true
}

import type { OrderLines } from '../orders/lines.ts'
import type { ClassColumn } from './crosstab.ts'

/** Who bought what: a customer once with each combination of cells that lines of their orders have. */
export interface Bought {
  /** The row of each one's customer. */
  readonly customers: Uint32Array
  /** A row of the orders that has its cells. */
  readonly orders: Uint32Array
  /** Of each line its place among these; −1 for returns, and for customers who are not there. */
  readonly placeOf: Int32Array
}

/**
 * Finds who bought what. Returns are left out: who gave something back had bought it.
 *
 * @param rowOf the row of each customer of the lines, −1 for none
 * @param columns of the orders, row by row
 */
export function boughtBy(lines: OrderLines, rowOf: Int32Array, columns: readonly ClassColumn[]): Bought {
  const combined = combine(columns)
  const known = new Map<number, number>()
  const customers: number[] = []
  const orders: number[] = []
  const placeOf = new Int32Array(lines.count).fill(-1)
  for (let line = 0; line < lines.count; line++) {
    const customer = rowOf[lines.customer[line]!]!
    if (customer < 0 || (lines.money !== undefined && lines.amount[line]! < 0)) continue
    const row = lines.row[line]!
    const key = customer * combined.count + combined.of(row)
    let place = known.get(key)
    if (place === undefined) {
      place = customers.push(customer) - 1
      orders.push(row)
      known.set(key, place)
    }
    placeOf[line] = place
  }
  return { customers: Uint32Array.from(customers), orders: Uint32Array.from(orders), placeOf }
}

/** Numbers the combinations of cells that occur, so that a pair of numbers stands for many columns. */
function combine(columns: readonly ClassColumn[]): { readonly count: number; of(row: number): number } {
  const [first, ...others] = columns
  if (first === undefined) return { count: 1, of: () => 0 }
  let ids: Uint32Array = first.ids
  let count = first.texts.length
  for (const other of others) {
    const known = new Map<number, number>()
    ids = ids.map((id, row) => {
      const key = id * other.texts.length + other.ids[row]!
      const before = known.get(key)
      if (before === undefined) known.set(key, known.size)
      return before ?? known.size - 1
    })
    count = known.size
  }
  return { count, of: (row) => ids[row]! }
}

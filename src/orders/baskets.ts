import { sortedByKey } from '../numeric/counting-sort.ts'
import type { OrderLines } from './lines.ts'
import { noProduct, tellProducts } from './products.ts'
import type { EachText } from './values.ts'

/** What was bought together: the products of orders, sorted by customer, then by day. */
export interface Baskets {
  readonly count: number
  /** Everything that was bought, by code points. */
  readonly products: readonly string[]
  /** Of each basket the place of its customer. */
  readonly customer: Uint32Array
  /** Days since 1970-01-01. */
  readonly day: Int32Array
  /** Where the products of each basket begin; one more than there are baskets. */
  readonly starts: Uint32Array
  /** Places among `products`, in each basket ascending, each once. */
  readonly items: Uint32Array
}

/**
 * Groups lines into baskets: an order, or where orders have no number, what a customer bought on one day. Returns and lines
 * without a product are in none.
 */
export function basketsOf(lines: OrderLines, each: EachText): Baskets {
  const { values, ids } = lines.product ?? { values: undefined, ids: new Uint32Array(0) }
  if (values === undefined) throw new TypeError('baskets have products')
  const isBought = (line: number): boolean => ids[line] !== 0 && !(lines.money !== undefined && lines.amount[line]! < 0)
  const wanted = new Uint8Array(values.count)
  for (let line = 0; line < lines.count; line++) if (isBought(line)) wanted[ids[line]!] = 1
  const { names, places } = tellProducts(values, (id) => wanted[id] === 1, each)
  const kept = new Uint32Array(lines.count)
  let count = 0
  for (let line = 0; line < lines.count; line++) if (isBought(line) && places[ids[line]!] !== noProduct) kept[count++] = line
  const taken = <Column extends Uint32Array | Int32Array>(from: Column, to: Column): Column => {
    for (let at = 0; at < count; at++) to[at] = from[kept[at]!]!
    return to
  }
  const day = taken(lines.day, new Int32Array(count))
  const customer = taken(lines.customer, new Uint32Array(count))
  const order = lines.order === undefined ? day : taken(lines.order, new Uint32Array(count))
  const product = new Uint32Array(count)
  for (let at = 0; at < count; at++) product[at] = places[ids[kept[at]!]!]!
  const firstDay = day.reduce((first, one) => Math.min(first, one), day[0] ?? 0)

  // First the orders of each customer, to know the day on which each begins; then the orders as they follow one another.
  const byOrder = sortedByKey(customer, 0, sortedByKey(order, order === day ? firstDay : 0))
  const basket = new Uint32Array(count)
  const begins = new Int32Array(count)
  let baskets = 0
  for (const [at, line] of byOrder.entries()) {
    const before = at === 0 ? undefined : byOrder[at - 1]!
    if (before === undefined || customer[before] !== customer[line] || order[before] !== order[line])
      begins[baskets++] = day[line]!
    basket[line] = baskets - 1
    begins[baskets - 1] = Math.min(begins[baskets - 1]!, day[line]!)
  }
  for (let at = 0; at < count; at++) day[at] = begins[basket[at]!]!
  const sorted = sortedByKey(customer, 0, sortedByKey(day, firstDay, sortedByKey(basket, 0, sortedByKey(product, 0))))

  const grouped = {
    customer: new Uint32Array(baskets),
    day: new Int32Array(baskets),
    starts: new Uint32Array(baskets + 1),
    items: new Uint32Array(count),
  }
  let [to, items] = [-1, 0]
  for (const [at, line] of sorted.entries()) {
    const before = at === 0 ? undefined : sorted[at - 1]!
    const isNext = before === undefined || basket[before] !== basket[line]
    if (isNext) {
      grouped.starts[++to] = items
      grouped.customer[to] = customer[line]!
      grouped.day[to] = day[line]!
    }
    if (isNext || product[before] !== product[line]) grouped.items[items++] = product[line]!
  }
  grouped.starts[baskets] = items
  return { count: baskets, products: names, ...grouped, items: grouped.items.slice(0, items) }
}

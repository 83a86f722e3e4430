import type { Baskets } from '../../orders/baskets.ts'

/** What each customer bought, in columns: products of a customer follow one another, by code points. */
export interface Histories {
  readonly products: number
  /** Where the products of each customer begin; one more than there are customers. */
  readonly starts: Uint32Array
  /** Places among the products. */
  readonly product: Uint32Array
  /** In how many of the customer's baskets it was. */
  readonly times: Uint32Array
  /** The same, recent baskets counting more. */
  readonly weight: Float64Array
  /** The last day on which it was bought, in days since 1970-01-01. */
  readonly lastDay: Int32Array
  /** Baskets of each customer. */
  readonly baskets: Uint32Array
  /** The same, recent ones counting more. */
  readonly weights: Float64Array
  /** How many customers bought each product. */
  readonly buyers: Uint32Array
}

/**
 * A basket of so many days ago counts half: tastes change over years. Within a year of Online Retail it neither helps nor
 * harms; half as long harms.
 */
const halfLife = 365

/**
 * Sums up what customers bought.
 *
 * @param customers how many there are, with a basket or without
 * @param until the last day that is looked at, from which ages are counted
 */
export function historiesOf(baskets: Baskets, customers: number, until: number): Histories {
  const products = baskets.products.length
  const most = baskets.items.length
  const columns = {
    product: new Uint32Array(most),
    times: new Uint32Array(most),
    weight: new Float64Array(most),
    lastDay: new Int32Array(most),
  }
  const starts = new Uint32Array(customers + 1)
  const counts = new Uint32Array(customers)
  const weights = new Float64Array(customers)
  const buyers = new Uint32Array(products)
  /** Of each product its place in the columns for the customer at hand, from 1. */
  const places = new Uint32Array(products)
  let [basket, count] = [0, 0]
  for (let who = 0; who < customers; who++) {
    starts[who] = count
    const first = basket
    for (; basket < baskets.count && baskets.customer[basket] === who; basket++) {
      if (baskets.day[basket]! > until) continue
      const weight = 0.5 ** ((until - baskets.day[basket]!) / halfLife)
      counts[who]!++
      weights[who]! += weight
      for (let at = baskets.starts[basket]!; at < baskets.starts[basket + 1]!; at++) places[baskets.items[at]!] = 1
    }
    count = takeTouched(baskets, first, basket, until, places, columns.product, count)
    for (let at = starts[who]!; at < count; at++) {
      places[columns.product[at]!] = at + 1
      buyers[columns.product[at]!]!++
    }
    for (let one = first; one < basket; one++) {
      const day = baskets.day[one]!
      if (day > until) continue
      const weight = 0.5 ** ((until - day) / halfLife)
      for (let at = baskets.starts[one]!; at < baskets.starts[one + 1]!; at++) {
        const place = places[baskets.items[at]!]! - 1
        columns.times[place]!++
        columns.weight[place]! += weight
        columns.lastDay[place] = day // days go up
      }
    }
    for (let at = starts[who]!; at < count; at++) places[columns.product[at]!] = 0
  }
  starts[customers] = count
  return {
    products,
    starts,
    product: columns.product.slice(0, count),
    times: columns.times.slice(0, count),
    weight: columns.weight.slice(0, count),
    lastDay: columns.lastDay.slice(0, count),
    baskets: counts,
    weights,
    buyers,
  }
}

/** Takes each marked product once, ascending, and unmarks it; answers with how many have been taken. */
function takeTouched(
  baskets: Baskets,
  first: number,
  behind: number,
  until: number,
  marks: Uint32Array,
  into: Uint32Array,
  from: number,
): number {
  let count = from
  for (let basket = first; basket < behind; basket++) {
    if (baskets.day[basket]! > until) continue
    for (let at = baskets.starts[basket]!; at < baskets.starts[basket + 1]!; at++) {
      const item = baskets.items[at]!
      if (marks[item] === 0) continue
      marks[item] = 0
      into[count++] = item
    }
  }
  into.subarray(from, count).sort()
  return count
}

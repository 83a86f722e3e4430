import { startsOfKeys } from '../../numeric/counting-sort.ts'
import type { Histories } from './history.ts'

/** Which products have customers in common. */
export interface Neighbours {
  /** Where the neighbours of each product begin; one more than there are products. */
  readonly starts: Uint32Array
  /** Places among the products, ascending. */
  readonly product: Uint32Array
  /** Customers who bought both. */
  readonly together: Uint32Array
}

/** What one customer alone bought together says nothing of others. */
const leastTogether = 2

/** Whoever bought more products than that is no household: what goes with what is not learnt there, and would take long. */
const mostProducts = 5000

/**
 * So many pairs are kept, 128 MB of them, and so many of a product in any case. All 3,665 products of Online Retail keep all
 * theirs: with the nearest 100 alone, two customers in a hundred fewer are hit.
 */
const mostPairs = 1 << 24
const fewNeighbours = 100

/** Finds the products with the same customers; where there are too many, of each those with the most in common for its size. */
export function neighboursOf({ products, starts, product, buyers }: Histories): Neighbours {
  const most = Math.max(fewNeighbours, Math.floor(mostPairs / Math.max(1, products)))
  const customersOf = invert(starts, product, products)
  const found = { product: [] as Uint32Array[], together: [] as Uint32Array[] }
  const begins = new Uint32Array(products + 1)
  const together = new Uint32Array(products)
  const touched = new Uint32Array(products)
  for (let item = 0; item < products; item++) {
    let count = 0
    for (let at = customersOf.starts[item]!; at < customersOf.starts[item + 1]!; at++) {
      const who = customersOf.customer[at]!
      const [from, to] = [starts[who]!, starts[who + 1]!]
      if (to - from > mostProducts) continue
      for (let place = from; place < to; place++) {
        const other = product[place]!
        if (together[other]!++ === 0) touched[count++] = other
      }
    }
    let near = 0
    for (let at = 0; at < count; at++) {
      const other = touched[at]!
      if (other !== item && together[other]! >= leastTogether) touched[near++] = other
      else together[other] = 0
    }
    const all = touched.subarray(0, near).toSorted()
    const best = near <= most ? all : theBest(all, (other) => together[other]! / Math.sqrt(buyers[other]!), most)
    begins[item + 1] = begins[item]! + best.length
    found.product.push(best)
    found.together.push(best.map((other) => together[other]!))
    for (const other of all) together[other] = 0
  }
  const total = begins[products]!
  return { starts: begins, product: joined(found.product, total), together: joined(found.together, total) }
}

/** Those with the greatest value, in the order they were in; of equal ones the first. */
function theBest(places: Uint32Array, valueOf: (place: number) => number, most: number): Uint32Array<ArrayBuffer> {
  const values = Float64Array.from(places, valueOf).toSorted()
  const limit = values[values.length - most]!
  let equal = most - values.reduce((above, value) => above + (value > limit ? 1 : 0), 0)
  return Uint32Array.from(
    places.filter((place) => {
      const value = valueOf(place)
      return value > limit || (value === limit && equal-- > 0)
    }),
  )
}

function invert(
  starts: Uint32Array,
  product: Uint32Array,
  products: number,
): { readonly starts: Uint32Array; readonly customer: Uint32Array } {
  const begins = startsOfKeys(product, products)
  const ends = begins.slice()
  const customer = new Uint32Array(product.length)
  for (let who = 0; who + 1 < starts.length; who++)
    for (let at = starts[who]!; at < starts[who + 1]!; at++) customer[ends[product[at]!]!++] = who
  return { starts: begins, customer }
}

function joined(parts: readonly Uint32Array[], total: number): Uint32Array {
  const whole = new Uint32Array(total)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

import type { Histories } from './history.ts'

/** What is bought by most: the first choice of whoever knows nothing of a customer, and the baseline of all who do. */
export interface Popularity {
  /** All products, those with the most customers first, equal ones by code points. */
  readonly products: Uint32Array
  /** Customers who bought anything. */
  readonly customers: number
}

export function popularityOf({ buyers, baskets }: Histories): Popularity {
  const products = Array.from(buyers.keys()).toSorted((a, b) => buyers[b]! - buyers[a]! || a - b)
  let customers = 0
  for (const count of baskets) if (count > 0) customers++
  return { products: Uint32Array.from(products.filter((item) => buyers[item]! > 0)), customers }
}

/** The share of all customers who bought a product, from 0 to 1. */
export const shareOfBuyers = ({ buyers }: Histories, { customers }: Popularity, item: number): number =>
  customers === 0 ? 0 : buyers[item]! / customers

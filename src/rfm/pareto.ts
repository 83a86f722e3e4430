import { gini } from '../numeric/gini.ts'

/** How much of a sum few customers make. */
export interface Pareto {
  /** Customers that count: those with a purchase. */
  readonly customers: number
  /** Of the best ⌈n/5⌉ customers, the share of the sum; undefined when the sum is not above 0, as all below. */
  readonly top20Share: number | undefined
  /** The fewest customers that together make 80 % of the sum. */
  readonly customersFor80: number | undefined
  /** Of the population. */
  readonly gini: number | undefined
  /** The share of the sum that each twentieth of the customers makes with all before it: the curve. Empty without a sum. */
  readonly curve: readonly number[]
}

const steps = 20

/**
 * How values are spread over customers with a purchase.
 *
 * @param values in whole units, one a customer
 * @param orders whoever has none does not count
 */
export function paretoOf(values: Float64Array, orders: Uint32Array): Pareto {
  const buyers = values.filter((_, who) => orders[who]! > 0).toSorted()
  const customers = buyers.length
  const total = buyers.reduce((sum, value) => sum + value, 0)
  if (total <= 0) return { customers, top20Share: undefined, customersFor80: undefined, gini: undefined, curve: [] }
  const curve: number[] = []
  let [sum, top20, for80] = [0, 0, 0]
  for (let best = 1; best <= customers; best++) {
    sum += buyers[customers - best]!
    if (best === Math.ceil(customers / 5)) top20 = sum
    if (for80 === 0 && 5 * sum >= 4 * total) for80 = best
    while (curve.length < steps && best >= Math.ceil((customers * (curve.length + 1)) / steps)) curve.push(sum / total)
  }
  return { customers, top20Share: top20 / total, customersFor80: for80, gini: gini(buyers), curve }
}

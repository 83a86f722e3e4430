import type { Baskets } from '../../../src/orders/baskets.ts'

/** Baskets of products called by their places; the customer and the day of each are as given, or all alike. */
export function basketsFrom(
  lists: readonly (readonly number[])[],
  products: number,
  of: (at: number) => { readonly customer: number; readonly day: number } = () => ({ customer: 0, day: 0 }),
): Baskets {
  const sets = lists.map((list) => [...new Set(list)].toSorted((a, b) => a - b))
  const starts = new Uint32Array(sets.length + 1)
  for (const [at, set] of sets.entries()) starts[at + 1] = starts[at]! + set.length
  return {
    count: sets.length,
    products: Array.from({ length: products }, (_, at) => `p${String(at).padStart(4, '0')}`),
    customer: Uint32Array.from(sets, (_, at) => of(at).customer),
    day: Int32Array.from(sets, (_, at) => of(at).day),
    starts,
    items: Uint32Array.from(sets.flat()),
  }
}

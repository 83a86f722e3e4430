/** The segments of customers with a purchase, the best first. These are keys, the same in every language. */
export const gridSegments = [
  'champions',
  'loyal',
  'potential_loyalists',
  'new_customers',
  'promising',
  'need_attention',
  'about_to_sleep',
  'cant_lose',
  'at_risk',
  'hibernating',
  'lost',
] as const
export type GridSegment = (typeof gridSegments)[number]

/** Those who never bought: customers of a base without an order, and those with returns or gifts only. */
export const prospects = 'prospects'
export const noPurchase = 'no_purchase'

/** By recency, 5 first, and by value, 5 first: every cell is named once, and each name is one connected region. */
const grid: readonly (readonly GridSegment[])[] = [
  ['champions', 'champions', 'potential_loyalists', 'potential_loyalists', 'new_customers'],
  ['loyal', 'loyal', 'potential_loyalists', 'promising', 'promising'],
  ['loyal', 'loyal', 'need_attention', 'about_to_sleep', 'about_to_sleep'],
  ['cant_lose', 'at_risk', 'at_risk', 'hibernating', 'hibernating'],
  ['cant_lose', 'at_risk', 'at_risk', 'hibernating', 'lost'],
]

/** The segment of a cell: recency and value, each 1 to 5. */
export function gridSegment(r: number, v: number): GridSegment {
  return grid[5 - r]![5 - v]!
}

/** V, the mean of f and m, halves up; of f alone where there is no money. */
export function valueOf(f: number, m: number | undefined): number {
  return m === undefined ? f : Math.floor((f + m) / 2 + 0.5)
}

/** A score on a scale of its own, moved to 1 to 5. */
export function onFive(score: number, classes: number): number {
  return classes === 5 ? score : classes === 1 ? 3 : Math.floor(1 + (4 * (score - 1)) / (classes - 1) + 0.5)
}

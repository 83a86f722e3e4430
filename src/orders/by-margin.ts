import type { Orders } from './orders.ts'

/** What orders are worth: what was paid, or what it brought in. */
export const worths = ['revenue', 'margin'] as const
export type WorthName = (typeof worths)[number]

/**
 * The same orders, worth their margin: what was bought by what it brought in, what went back by what it took of that. Which orders
 * are purchases stays as it is. Undefined where no column has a margin.
 */
export function worthMargin(orders: Orders): Orders | undefined {
  const { margin, marginBought } = orders
  if (margin === undefined || marginBought === undefined) return undefined
  return { ...orders, bought: marginBought, returned: marginBought.map((bought, at) => bought - margin[at]!) }
}

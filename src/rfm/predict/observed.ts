import { groupHistories, type Grouped } from './histories.ts'

/** What is known of customers with a purchase up to a day: one entry a customer in each column. */
export interface Observed {
  /** Days with a purchase after the first. */
  readonly repeats: Uint32Array
  /** Days from the first purchase to the last. */
  readonly last: Uint32Array
  /** Days from the first purchase to that day. */
  readonly observed: Uint32Array
  /** Mean of the repeat orders, in the unit of the money; 0 without one. Undefined without money. */
  readonly spend: Float64Array | undefined
}

/** What was known up to a day, and what came after it. */
export interface Split extends Observed {
  /** The days after that day which are kept apart. */
  readonly days: number
  /** Days with a purchase in them, of each customer. */
  readonly actual: Float64Array
}

/** Puts customers of one history together. */
export const grouped = ({ repeats, last, observed }: Observed): Grouped => groupHistories(repeats, last, observed)

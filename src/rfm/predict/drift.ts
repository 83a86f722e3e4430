import { quantileCuts } from '../../numeric/quantiles.ts'

/** How customers spread over the tenths of a measure: where they were cut, and what share lies in each. */
export interface Spread {
  /** Ascending, without repeats: fewer than nine where many values are equal. */
  readonly cuts: readonly number[]
  /** One more than there are cuts. */
  readonly shares: readonly number[]
}

/** Above this, values are no longer those of then. By custom: Siddiqi (2006), "Credit Risk Scorecards". */
export const drifted = 0.25

/** Above this, they deserve a look. By the same custom. */
export const worthALook = 0.1

/** A tenth that is empty counts as if it held this share: the measure below would be infinite. */
const leastShare = 1e-4

const parts = 10

/** Cuts values into tenths. */
export function spreadOf(values: Float64Array): Spread {
  const cuts = values.length === 0 ? [] : quantileCuts(values.toSorted(), parts)
  const distinct = cuts.filter((cut, at) => cut !== cuts[at - 1])
  return { cuts: distinct, shares: sharesOf(values, distinct) }
}

/**
 * How far values have moved from how they were spread: the population stability index, Σ (now − then) ln(now / then) over the
 * tenths of then.
 */
export function drift({ cuts, shares }: Spread, values: Float64Array): number {
  let sum = 0
  for (const [at, now] of sharesOf(values, cuts).entries()) {
    const [a, b] = [Math.max(leastShare, now), Math.max(leastShare, shares[at]!)]
    sum += (a - b) * Math.log(a / b)
  }
  return sum
}

/** Whether values have gone up in the mean since then, by the tenths in which they lie; below 0 for down. */
export function direction({ cuts, shares }: Spread, values: Float64Array): number {
  return sharesOf(values, cuts).reduce((sum, now, at) => sum + at * (now - shares[at]!), 0)
}

function sharesOf(values: Float64Array, cuts: readonly number[]): number[] {
  const counts = Array.from({ length: cuts.length + 1 }, () => 0)
  for (const value of values) {
    let at = 0
    while (at < cuts.length && cuts[at]! < value) at++
    counts[at]!++
  }
  return counts.map((count) => (values.length === 0 ? 0 : count / values.length))
}

/** How values are spread over an axis: counted in bins of one width. */
export interface Distribution {
  /** At least one. */
  readonly counts: readonly number[]
  /** Does the last bin hold all that is larger, too? */
  readonly isOpen: boolean
  /** Values to be written at the axis, with their places, 0..1. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  /** The place of the border between values up to a cut and those above, 0..1. */
  borderAfter(cut: number): number
}

const bins = 40
const fewTicks = 7

/**
 * How whole numbers are spread. Where a few are far larger than all others, the last bin holds them.
 *
 * @param values at least one
 * @param from the least there can be
 */
export function spreadOfCounts(values: Float64Array, from: number): Distribution {
  const sorted = values.toSorted()
  const most = sorted.at(-1)!
  const nearlyMost = sorted[Math.floor((sorted.length - 1) * nearlyAll)]!
  const top = most <= 2 * nearlyMost ? most : Math.min(most, Math.max(nearlyMost, from + fewTicks))
  const width = Math.ceil((top - from + 1) / bins)
  const counts = Array.from({ length: Math.ceil((top - from + 1) / width) }, () => 0)
  for (const value of values) counts[Math.min(counts.length - 1, Math.floor((value - from) / width))]!++
  const whole = counts.length * width
  const step = niceStep((top - from) / (fewTicks - 1))
  const ticks: Distribution['ticks'][number][] = [{ value: from, at: 0.5 / whole }]
  for (let value = Math.ceil((from + step / 2) / step) * step; value <= top; value += step)
    ticks.push({ value, at: (value - from + 0.5) / whole })
  return { counts, isOpen: top < most, ticks, borderAfter: (cut) => within((Math.floor(cut) + 1 - from) / whole) }
}

const nearlyAll = 0.99

/**
 * How amounts are spread, each bin so many times as large as the one before: orders of a few euros and of thousands are seen side
 * by side. Amounts of nothing or less are in the first bin.
 *
 * @param values at least one
 */
export function spreadOfAmounts(values: Float64Array): Distribution {
  const sorted = values.filter((value) => value > 0).toSorted()
  const least = sorted[Math.floor(sorted.length * (1 - nearlyAll) * 0.5)] ?? 1
  const [low, high] = [Math.log10(least), Math.log10(Math.max(sorted.at(-1) ?? 1, least * 1.001))]
  const placeOf = (value: number): number => (value <= 0 ? 0 : within((Math.log10(value) - low) / (high - low)))
  const counts = Array.from({ length: bins }, () => 0)
  for (const value of values) counts[Math.min(bins - 1, Math.floor(bins * placeOf(value)))]!++
  const decades = Math.max(1, Math.ceil((high - low) / (fewTicks - 1)))
  const ticks: Distribution['ticks'][number][] = []
  for (let power = Math.ceil(low); power <= high; power += decades) ticks.push({ value: 10 ** power, at: placeOf(10 ** power) })
  const ends = ticks.length > 1 ? ticks : [least, 10 ** high].map((value) => ({ value, at: placeOf(value) }))
  return { counts, isOpen: false, ticks: ends, borderAfter: placeOf }
}

const within = (place: number): number => Math.min(1, Math.max(0, place))

/** The least of 1, 2, 5, 10, 20, … that is no smaller. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= least)!
}

import type { Observed } from './observed.ts'

/** What there is to learn from: printed before any forecast. */
export interface Sufficiency {
  readonly customers: number
  /** Customers who bought on more than one day. */
  readonly repeaters: number
  /** Customers who bought on three days or more. */
  readonly frequent: number
  /** Purchases after the first, a day at a time. */
  readonly repeats: number
  /** Days from the very first purchase to the end. */
  readonly days: number
  /** Days since anybody bought. */
  readonly silent: number
  /** Days between the first purchase of the earliest customer and that of the latest. */
  readonly spread: number
  /** Share of the repeat purchases that one customer made. */
  readonly largest: number
  /** Whether all customers have one and the same history. */
  readonly allAlike: boolean
}

/** Why nothing can be fitted. */
export type Shortfall = 'no_customers' | 'no_time' | 'no_repeats' | 'few_repeaters'

/** What makes a forecast doubtful. */
export type Doubt = 'few_customers' | 'short' | 'silent' | 'nobody_frequent' | 'one_dominates' | 'many_cohorts'

/** With fewer customers who came back, parameters are anybody's guess. Set by hand. */
const fewestRepeaters = 10

/**
 * Below these a forecast is doubtful. The first four are those below which Klaviyo refuses one; the models are applied to a
 * cohort, customers who came at about the same time, which two years are not (CLVTools).
 */
const doubtful = { customers: 500, days: 180, silentDays: 30, spreadDays: 730, largest: 0.2 } as const

export function sufficiencyOf({ repeats, last, observed }: Observed): Sufficiency {
  const customers = repeats.length
  let [repeaters, frequent, sum, most, days, least, silent] = [0, 0, 0, 0, 0, Infinity, Infinity]
  let allAlike = customers > 1
  for (let at = 0; at < customers; at++) {
    const [x, seen] = [repeats[at]!, observed[at]!]
    if (x > 0) repeaters++
    if (x > 1) frequent++
    sum += x
    most = Math.max(most, x)
    days = Math.max(days, seen)
    least = Math.min(least, seen)
    silent = Math.min(silent, seen - last[at]!)
    if (x !== repeats[0] || last[at] !== last[0] || seen !== observed[0]) allAlike = false
  }
  return {
    customers,
    repeaters,
    frequent,
    repeats: sum,
    days,
    silent: customers === 0 ? 0 : silent,
    spread: customers === 0 ? 0 : days - least,
    largest: sum === 0 ? 0 : most / sum,
    allAlike,
  }
}

/** What is missing to fit anything; undefined when nothing is. */
export function shortfallOf({ customers, days, repeaters }: Sufficiency): Shortfall | undefined {
  if (customers === 0) return 'no_customers'
  if (days === 0) return 'no_time'
  if (repeaters === 0) return 'no_repeats'
  return repeaters < fewestRepeaters ? 'few_repeaters' : undefined
}

/** What a reader should know before believing a forecast. */
export function doubtsOf({ customers, days, silent, frequent, largest, spread }: Sufficiency): Doubt[] {
  const doubts: [Doubt, boolean][] = [
    ['few_customers', customers < doubtful.customers],
    ['short', days < doubtful.days],
    ['silent', silent > doubtful.silentDays],
    ['nobody_frequent', frequent === 0],
    ['one_dominates', largest > doubtful.largest],
    ['many_cohorts', spread > doubtful.spreadDays],
  ]
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt)
}

import { afterDays, beforeDays, dayNumber, dayOf, type Day } from './days.ts'

/** How long a bin of a timeline is. */
export type TimeUnit = 'day' | 'month' | 'quarter' | 'year'

/** Days in bins of one unit, from the earliest that matters to the latest. */
export interface Timeline {
  readonly unit: TimeUnit
  readonly bins: readonly TimeBin[]
  /** Days of too few rows to stretch the axis for: before the first bin, and after the last. */
  readonly before: number
  readonly after: number
  /** All that were counted, those outside of the bins too. */
  readonly all: number
  /** The first and the last day of all, and the one that was seen most often; the first of several. */
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
  readonly commonest: Day & { readonly count: number }
}

export interface TimeBin {
  /** Its first day. */
  readonly from: Day
  /** Days up to the one the run believes it is, and days after it. */
  readonly past: number
  readonly future: number
}

/** A timeline has about so many bins at most. */
const mostBins = 62
/** Fewer than this share of the days at either end don't stretch the axis. Set by hand. */
const negligible = 0.002

/** The timeline of how often each day was seen; undefined where none was. */
export function timelineOf(days: Uint32Array, asOf: string): Timeline | undefined {
  const counted = days.subarray(0, beforeDays)
  const all = days.reduce((sum, count) => sum + count, 0)
  const inside = all - days[beforeDays]! - days[afterDays]!
  if (inside === 0) return undefined
  const first = counted.findIndex((count) => count > 0)
  const last = counted.findLastIndex((count) => count > 0)
  const from = reached(counted, first, 1, negligible * inside)
  const to = reached(counted, last, -1, negligible * inside)
  const unit = unitOf(dayOf(from), dayOf(to))
  const today = dayNumber(asOf)
  const bins: { from: Day; past: number; future: number }[] = []
  const [firstBin, lastBin] = [binOf(from, unit), binOf(to, unit)]
  for (let bin = firstBin; bin <= lastBin; bin++) {
    const start = startOf(bin, unit)
    if (isDay(dayOf(start))) bins.push({ from: dayOf(start), past: 0, future: 0 })
    const end = startOf(bin + 1, unit)
    const target = bins.at(-1)!
    for (let day = start; day < end; day++) target[day > today ? 'future' : 'past'] += counted[day]!
  }
  const shown = bins.reduce((sum, { past, future }) => sum + past + future, 0)
  const before = days[beforeDays]! + sum(counted.subarray(0, startOf(firstBin, unit)))
  return {
    unit,
    bins,
    before,
    after: all - shown - before,
    all,
    earliest: days[beforeDays]! > 0 ? undefined : dayOf(first),
    latest: days[afterDays]! > 0 ? undefined : dayOf(last),
    commonest: commonestOf(counted),
  }
}

/** The first day, in a direction, by which more than so many were seen. */
function reached(counted: Uint32Array, start: number, step: 1 | -1, few: number): number {
  let seen = counted[start]!
  let at = start
  while (seen <= few) seen += counted[(at += step)]!
  return at
}

function unitOf(from: Day, to: Day): TimeUnit {
  const months = 12 * (to.year - from.year) + to.month - from.month + 1
  if (months <= 2) return 'day'
  if (months <= mostBins) return 'month'
  return months <= 3 * mostBins ? 'quarter' : 'year'
}

/** Numbers of days in each unit: every month has 31. */
const numbers: Readonly<Record<TimeUnit, number>> = { day: 1, month: 31, quarter: 93, year: 372 }
const binOf = (day: number, unit: TimeUnit): number => Math.floor(day / numbers[unit])
const startOf = (bin: number, unit: TimeUnit): number => Math.min(beforeDays, bin * numbers[unit])

/** Is it in the calendar? */
const isDay = ({ year, month, day }: Day): boolean => day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

const sum = (counts: Uint32Array): number => counts.reduce((all, count) => all + count, 0)

function commonestOf(counted: Uint32Array): Day & { readonly count: number } {
  let best = 0
  for (let day = 1; day < counted.length; day++) if (counted[day]! > counted[best]!) best = day
  return { ...dayOf(best), count: counted[best]! }
}

import { daysAfter, daysBetween, monthsAfter } from './calendar.ts'

/** A rule of the clock: how long, and who says so. */
interface ClockRule {
  readonly article: string
  /** Counted from the day of receipt. */
  readonly months: number
  readonly source: string
}

/**
 * By when a request must be answered. The periods are those of every right of Arts. 15 to 22.
 *
 * **Weekends and holidays**: the date of the calendar stands, whatever weekday it is. Where it falls on a Saturday, Sunday or
 * public holiday, Art. 3(4) of Regulation 1182/71 lets the period end with the next working day (EDPB 01/2022, § 162). That grace
 * is not counted here: public holidays are those of the controller's country, and who answers by the date shown is in time
 * everywhere. The day of receipt itself is not counted (Art. 3(1)); the whole of the last day is (Art. 3(2)(c)).
 */
const clockRules = {
  answer: { article: 'GDPR Art. 12(3)', months: 1, source: 'Regulation (EU) 2016/679; EDPB Guidelines 01/2022, §§ 157-162' },
  /** "Two further months where necessary": three after receipt, announced with its reasons within the first. */
  extended: { article: 'GDPR Art. 12(3)', months: 3, source: 'Regulation (EU) 2016/679' },
} as const satisfies Record<string, ClockRule>

/**
 * While more is needed to know who asks, the clock stands still: the due day moves by as many days as that took.
 * Décret n° 2019-536, Art. 77 (read second-hand), for GDPR Art. 12(6).
 */
export interface Suspension {
  /** The day on which the person was asked, YYYY-MM-DD. */
  readonly from: string
  /** The day on which the doubt was gone; undefined while it lasts. */
  readonly to: string | undefined
}

/** What the clock of a request goes by. */
export interface Clock {
  /** YYYY-MM-DD */
  readonly received: string
  readonly extended: boolean
  readonly suspensions: readonly Suspension[]
}

/** The last day on which an answer is in time. While the clock stands still, it is what it would be if it went on today. */
export function dueOf(clock: Clock, asOf: string): string {
  const { months } = clock.extended ? clockRules.extended : clockRules.answer
  return daysAfter(monthsAfter(clock.received, months), suspendedDays(clock, asOf))
}

/** The last day on which an extension can be announced: that of the first month. */
export const lastDayToExtend = (clock: Clock, asOf: string): string => dueOf({ ...clock, extended: false }, asOf)

/** How many days the clock stood still. */
function suspendedDays({ suspensions }: Clock, asOf: string): number {
  let days = 0
  for (const { from, to } of suspensions) days += Math.max(0, daysBetween(from, to ?? asOf))
  return days
}

/** Days that are left, 0 on the last of them; below 0 when it is late. */
export const daysLeft = (clock: Clock, asOf: string): number => daysBetween(asOf, dueOf(clock, asOf))

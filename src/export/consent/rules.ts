import type { Channel } from './channels.ts'

/** How long consent to a channel holds somewhere. What no rule speaks of holds until it is withdrawn. */
export interface ConsentRule {
  readonly channel: Channel
  /** ISO 3166 alpha-2: of the person. */
  readonly country: string
  /** The first day of the rule, YYYY-MM-DD: before it, consent holds. */
  readonly since: string
  /** Months from the day of the consent; a yes without a day proves nothing. */
  readonly months: number
  readonly source: string
}

const consentRules: readonly ConsentRule[] = [
  {
    channel: 'phone',
    country: 'FR',
    since: '2026-08-11',
    months: 12,
    source: 'loi n° 2025-594 du 30 juin 2025, décret n° 2026-662: opt-in, one year at most, no tacit renewal',
  },
]

/** The rule that holds for a channel in a country on a day, if there is one. */
export const ruleFor = (channel: Channel, country: string, day: string): ConsentRule | undefined =>
  consentRules.find((rule) => rule.channel === channel && rule.country === country && day >= rule.since)

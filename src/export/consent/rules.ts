import { consentRules, type Channel, type ConsentRule } from '../../model/consent-law.ts'

/** The rule that holds for a channel in a country on a day, if there is one. */
export const ruleFor = (channel: Channel, country: string, day: string): ConsentRule | undefined =>
  consentRules.find((rule) => rule.channel === channel && rule.country === country && day >= rule.since)

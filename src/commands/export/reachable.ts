import { markedCustomers, storedConsents } from '../../base/consents.ts'
import { openToRead } from '../../base/open.ts'
import { readSuppression } from '../../base/suppression.ts'
import type { Context } from '../../cli/context.ts'
import type { Channel } from '../../model/consent-law.ts'
import { ruleFor } from '../../export/consent/rules.ts'
import { consentOf, consentsFor, consentVerdict, type Consent } from '../../export/consent/verdict.ts'
import { personReader, type Person } from '../../export/person.ts'
import { monthsAfter } from '../../forget/calendar.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { ExportOptions } from '../export.ts'
import { findListed } from '../listed.ts'

/** Why somebody may not be reached, the strongest reason first. */
export const unreachableReasons = ['suppressed', 'objection', 'restriction', 'withdrawn', 'expired', 'undated', 'none'] as const
export type UnreachableReason = (typeof unreachableReasons)[number]

/** Why a golden record is left out; undefined for one that may be reached. */
export type WhyNot = (cells: readonly string[], customer: number) => UnreachableReason | undefined

/**
 * Who may be reached on a channel on a day: those whose consent is valid, who did not object, whose data is not restricted and
 * who are on no list of people that must not come back. Reads the consents of the base once.
 *
 * @param names the columns of golden records
 * @throws {DataError} when the base, or the list beside it, can't be read
 */
export function reachableOn(
  channel: Channel,
  path: string,
  names: readonly string[],
  options: ExportOptions,
  context: Context,
): WhyNot {
  const asOf = options.asOf ?? context.today
  const database = openToRead(path)
  try {
    const consents = consentsByCustomer(database, channel, asOf)
    const marked = markedCustomers(database, asOf)
    const suppressed = suppressedCustomers(path, database)
    const personOf = personReader(names)
    const elsewhere = options.country ?? context.region ?? 'FR'
    return (cells, customer) => {
      if (suppressed.has(customer)) return 'suppressed'
      const mark = marked.get(customer)
      if (mark !== undefined) return mark
      const person = personOf(cells)
      const all = [...(consents.get(customer) ?? []), ...ofRecord(person, channel, asOf)]
      const rule = ruleFor(channel, countryOf(person, elsewhere), asOf)
      const verdict = consentVerdict(consentsFor(all, options.purpose), rule, asOf, monthsAfter)
      return verdict === 'valid' ? undefined : verdict
    }
  } finally {
    database.close()
  }
}

function consentsByCustomer(database: Database, channel: Channel, asOf: string): ReadonlyMap<number, readonly Consent[]> {
  const consents = new Map<number, Consent[]>()
  for (const { customer, date, purpose, channel: named, given } of storedConsents(database)) {
    const consent = consentOf({ day: date, purpose, channel: named, given }, channel, asOf)
    if (consent === undefined) continue
    const before = consents.get(customer)
    if (before === undefined) consents.set(customer, [consent])
    else before.push(consent)
  }
  return consents
}

/** Those of the base who are on the list beside it. */
function suppressedCustomers(path: string, database: Database): ReadonlySet<number> {
  const suppression = readSuppression(path)
  if (suppression === undefined) return new Set()
  return new Set(findListed(database, suppression).customers)
}

/**
 * What the customer's own record says, which has no day of its own: a yes counts from the day it was confirmed, a no from the
 * last day the record was touched.
 */
function ofRecord(person: Person, channel: Channel, asOf: string): Consent[] {
  const given = person(`consent_${channel}`)
  if (given !== 'true' && given !== 'false') return []
  const days = (
    ['confirmed_at', ...(given === 'true' ? [] : (['updated_at', 'last_contact_at', 'created_at'] as const))] as const
  )
    .map((field) => person(field).slice(0, 10))
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day <= asOf)
  return [{ day: days.toSorted().at(-1) ?? '', purpose: '', given: given === 'true' }]
}

/** Where a person lives, so far as it is known: their country, else that of their number. */
function countryOf(person: Person, elsewhere: string): string {
  const country = person('country')
  if (country !== '') return country
  const number = person('phone') || person('mobile')
  if (!number.startsWith('+')) return elsewhere
  return /^\+(?:33|262|590|594|596)/.test(number) ? 'FR' : ''
}

import type { FieldName } from '../../model/field.ts'
import type { ColumnRule } from '../settings.ts'
import type { PickingRule } from './rules.ts'

const pick = (...rules: readonly PickingRule[]): ColumnRule => ({ kind: 'pick', rules })

/** What works today before what is newer, and what is newer before what is more frequent. */
const reachable = pick('validated', 'most_recent', 'majority')
const earliest = pick('validated', 'earliest')
const latest = pick('validated', 'latest')
const consent = pick('consent')

/**
 * The rules of fields that no setting speaks of. Names, titles, addresses and the numbers of a company are not here: they are
 * taken from one record, see groups.ts.
 */
const ruleOf: Partial<Record<FieldName, ColumnRule>> = {
  id: pick('oldest'), // whoever knows this customer by an id knows the oldest longest
  company: pick('validated', 'most_recent', 'spelled_out'),
  email: reachable,
  phone: reachable,
  mobile: reachable,
  birth_date: pick('validated', 'majority', 'most_recent'),
  language: pick('validated', 'most_recent', 'majority'),
  iban: reachable,
  created_at: earliest,
  updated_at: latest,
  last_contact_at: latest,
  confirmed_at: latest,
  consent_email: consent,
  consent_sms: consent,
  consent_phone: consent,
  consent_post: consent,
  notes: { kind: 'compute', rule: 'union' },
}

/**
 * The rule of any other column: the latest value if dates tell which that is, else what most records say. Numbers too: what
 * a duplicate spent may be a copy of the total or a part of it, and nobody but the owner of the file knows which, so nothing
 * is ever added up unasked.
 */
const ofOthers = pick('most_recent', 'majority')

export const defaultRule = (field: FieldName | undefined): ColumnRule => (field && ruleOf[field]) ?? ofOthers

import { foldHeader } from '../../normalise/header.ts'
import type { ColumnRule, SurvivorshipSettings } from '../settings.ts'
import type { EvidenceColumn } from './evidence.ts'

/**
 * Columns that say when a consent was decided, told by their names (`consent_email_date`, `Date opt-in`), by the column of the
 * consent. They follow it.
 */
export function companionsOf(
  columns: readonly EvidenceColumn[],
  settings: SurvivorshipSettings,
  rules: readonly ColumnRule[],
): ReadonlyMap<number, number> {
  const companions = new Map<number, number>()
  for (const [column, { name, field }] of columns.entries()) {
    const rule = rules[column]!
    if (rule.kind !== 'pick' || rule.rules[0] !== 'consent' || rule.date !== undefined) continue
    const subjects = [foldHeader(name), foldHeader(field ?? name)]
    const dates = new Set(subjects.flatMap((subject) => datedNames.map((named) => named(subject))))
    const date = columns.findIndex(
      (other, at) => other.field === undefined && !settings.columns.has(at) && dates.has(foldHeader(other.name)),
    )
    if (date !== -1) companions.set(column, date)
  }
  return companions
}

const datedNames: readonly ((subject: string) => string)[] = [
  (subject) => `${subject} date`,
  (subject) => `${subject} at`,
  (subject) => `${subject} on`,
  (subject) => `${subject} le`,
  (subject) => `${subject} am`,
  (subject) => `date ${subject}`,
  (subject) => `date de ${subject}`,
  (subject) => `date d ${subject}`,
]

import type { Context } from '../../cli/context.ts'
import type { ProcessingFacts } from '../../register/facts.ts'
import { activityFields, sharedFields, type ActivityField, type SharedField } from '../../register/fields.ts'
import { filledShare, gapsOf, type ProcessingRecord } from '../../register/record.ts'
import { toldBy } from './sentences.ts'

/** A record in words: undefined for what is missing. */
export interface WrittenRecord {
  readonly shared: Readonly<Record<SharedField, string | undefined>>
  readonly activities: readonly WrittenActivity[]
  readonly gaps: readonly string[]
  /** How much of it is there, 0 to 1. */
  readonly filled: number
}

export interface WrittenActivity {
  readonly name: string
  /** As a reader calls it. */
  readonly title: string
  readonly entries: Readonly<Record<ActivityField, string | undefined>>
}

/** Finds the words for a record. */
export function write(record: ProcessingRecord, facts: ProcessingFacts, { words }: Pick<Context, 'words'>): WrittenRecord {
  const { activities: titles } = words.register
  const shared = sharedFields.map((field) => {
    const entry = record.shared[field]
    return [field, entry?.by === 'person' ? entry.text : undefined]
  })
  return {
    shared: Object.fromEntries(shared) as WrittenRecord['shared'],
    activities: record.activities.map(({ name, entries }) => ({
      name,
      title: Object.hasOwn(titles, name) ? titles[name as keyof typeof titles] : name,
      entries: Object.fromEntries(
        activityFields.map((field) => {
          const entry = entries[field]
          return [field, entry?.by === 'base' ? toldBy(facts, name, field, words) : entry?.text]
        }),
      ) as WrittenActivity['entries'],
    })),
    gaps: gapsOf(record),
    filled: filledShare(record),
  }
}

/** The record as one object for machines; null for what is missing. */
export function registerJson({ shared, activities, filled, gaps }: WrittenRecord): object {
  return {
    ...orNull(shared),
    activities: activities.map(({ name, entries }) => ({ activity: name, ...orNull(entries) })),
    filled,
    gaps,
  }
}

const orNull = (entries: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(entries).map(([field, text]) => [field, text ?? null]))

/** The header of a row an activity. */
export const registerHeader: readonly string[] = ['activity', ...sharedFields, ...activityFields]

export function registerRows({ shared, activities }: WrittenRecord): string[][] {
  return activities.map(({ name, entries }) => [
    name,
    ...sharedFields.map((field) => shared[field] ?? ''),
    ...activityFields.map((field) => entries[field] ?? ''),
  ])
}

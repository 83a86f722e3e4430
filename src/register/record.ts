import type { ProcessingFacts } from './facts.ts'
import {
  activityFields,
  isShared,
  registerFields,
  sharedFields,
  type ActivityField,
  type RegisterField,
  type SharedField,
} from './fields.ts'

/** The activity that every base is for, and the one that keeps away those who asked to be forgotten. */
export const [customerActivity, suppressionActivity] = ['customers', 'suppression'] as const

/** What somebody answered. */
export interface Answer {
  /** '' for what is said of all. */
  readonly activity: string
  readonly field: RegisterField
  readonly text: string
}

/** Where an entry comes from: somebody wrote it, or the base tells it; undefined where nobody does, which is a gap. */
export type Entry = { readonly by: 'person'; readonly text: string } | { readonly by: 'base' } | undefined

/** An activity, and what is known of it. */
export interface Activity {
  readonly name: string
  readonly entries: Readonly<Record<ActivityField, Entry>>
}

/** A record of processing activities (GDPR Art. 30(1)). */
export interface ProcessingRecord {
  readonly shared: Readonly<Record<SharedField, Entry>>
  readonly activities: readonly Activity[]
}

/** What a base tells by itself, by activity: of any that somebody added, as much as of its customers. */
const told: ReadonlyMap<string, readonly ActivityField[]> = new Map<string, readonly ActivityField[]>([
  [customerActivity, ['people', 'data', 'recipients', 'erasure', 'security']],
  [suppressionActivity, activityFields],
])

/**
 * The record of a base: its customers, then what people added, by name, then the list of those who must not come back, where there
 * is one. What somebody wrote goes before what the base tells.
 */
export function recordOf(facts: ProcessingFacts, answers: readonly Answer[]): ProcessingRecord {
  const answerTo = (activity: string, field: RegisterField): Entry => {
    const answer = answers.find((one) => one.activity === activity && one.field === field)
    return answer && { by: 'person', text: answer.text }
  }
  const inSettings: Partial<Record<SharedField, string>> = { controller: facts.controller, dpo: facts.dpo }
  const names = [
    customerActivity,
    ...[...new Set(answers.map(({ activity }) => activity))].filter((name) => name !== '' && !told.has(name)).toSorted(),
    ...(facts.suppressed > 0 ? [suppressionActivity] : []),
  ]
  return {
    shared: byField(sharedFields, (field) => {
      const set = inSettings[field] ?? ''
      return answerTo('', field) ?? (set === '' ? undefined : { by: 'person', text: set })
    }),
    activities: names.map((name) => ({
      name,
      entries: byField(activityFields, (field) => {
        const isTold = (told.get(name) ?? told.get(customerActivity)!).includes(field)
        return answerTo(name, field) ?? (isTold ? { by: 'base' } : undefined)
      }),
    })),
  }
}

/** What is missing, activity by activity: `customers.purposes`. What is said once is missing from each. */
export function gapsOf({ shared, activities }: ProcessingRecord): string[] {
  return activities.flatMap(({ name, entries }) =>
    registerFields
      .filter((field) => (isShared(field) ? shared[field] : entries[field]) === undefined)
      .map((field) => `${name}.${field}`),
  )
}

/** How much of the record is there, 0 to 1. */
export const filledShare = (record: ProcessingRecord): number =>
  1 - gapsOf(record).length / (record.activities.length * registerFields.length)

const byField = <Field extends string>(fields: readonly Field[], entry: (field: Field) => Entry): Record<Field, Entry> =>
  Object.fromEntries(fields.map((field) => [field, entry(field)])) as Record<Field, Entry>

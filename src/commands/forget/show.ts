import type { Context } from '../../cli/context.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import type { ForgetPlan } from '../../forget/plan.ts'
import type { UnreadFile } from './files/plan.ts'

const plainWidth = 100

/** So many people and candidates are shown one by one. */
const mostShown = 20

/** A plan, as lines of talk. */
export function planLines(plan: ForgetPlan, { words, paint, stderr }: Context): string[] {
  const say = words.forget.plan
  const width = stderr.columns ?? plainWidth
  const table = <Item>(heads: readonly string[], items: readonly Item[], cellsOf: (item: Item) => readonly string[]): string[] =>
    items.length === 0 ? [] : renderTable([heads, ...items.slice(0, mostShown).map(cellsOf)], width).concat(more(items.length))
  const more = (rows: number): string[] => (rows > mostShown ? [say.more(rows - mostShown)] : [])
  const found = plan.subjects.filter(({ records }) => records > 0)
  const records = found.reduce((sum, subject) => sum + subject.records, 0)
  return [
    paint.strong(say.people({ asked: plan.subjects.length, found: found.length, records })),
    ...table(say.subjectHeads, found, ({ subject, records: n, foundBy }) => [
      String(subject),
      words.number(n),
      say.foundBy(foundBy),
    ]),
    ...table(say.placeHeads, plan.places, (place) => [
      harmless(place.path),
      harmless(place.table ?? ''),
      ...[place.delete, place.anonymise, place.keep].map((n) => words.number(n)),
    ]),
    ...plan.kept.map(say.kept),
    ...(plan.candidates.length === 0 ? [] : [paint.warn(say.candidates(plan.candidates.length))]),
    ...table(say.candidateHeads, plan.candidates, ({ record, probability, why }) => [
      harmless(record),
      probability === 0 ? '–' : words.percent(probability), // others who mention them are not them
      why.map((reason) => say.why[reason]).join(', '),
    ]),
  ]
}

/** A plan as an object with stable keys. */
export function planJson({ subjects, candidates, places, kept }: ForgetPlan, unread: readonly UnreadFile[]): object {
  return {
    subjects: subjects.map(({ subject, records, foundBy }) => ({ subject, records, found_by: foundBy })),
    candidates,
    places: places.map((place) => ({ ...place, table: place.table ?? null })),
    kept,
    ...(unread.length > 0 && { unread: unread.map(({ path, fault }) => ({ path, why: fault.fault })) }),
  }
}

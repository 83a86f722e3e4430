import type { Context } from '../../cli/context.ts'
import type { ColumnClass } from '../../model/field.ts'
import type { ProcessingFacts } from '../../register/facts.ts'
import type { ActivityField } from '../../register/fields.ts'
import { suppressionActivity } from '../../register/record.ts'

type Words = Context['words']

/** What the base tells about a field of an activity, in a sentence. */
export function toldBy(facts: ProcessingFacts, activity: string, field: ActivityField, words: Words): string {
  const say = words.register
  if (activity === suppressionActivity)
    return field === 'people' ? say.suppression.people(facts.suppressed) : say.suppression[field]
  switch (field) {
    case 'people':
      return facts.customers === 0 ? say.nobody : say.people({ buyers: facts.buyers, others: facts.customers - facts.buyers })
    case 'data':
      return dataOf(facts, words)
    case 'recipients':
      return facts.recipients.length === 0
        ? say.noRecipients
        : say.recipients(facts.recipients.map((one) => say.recipient({ ...one, last: words.day(one.last) })))
    case 'erasure':
      return erasureOf(facts, words)
    case 'security':
      return say.security(facts)
    default:
      return '' // asked for, never told
  }
}

/** The order in which kinds of data are named. */
const classes = ['identity', 'contact', 'activity', 'accounting', 'derived'] as const satisfies readonly ColumnClass[]

function dataOf({ columns, segments, forecasts }: ProcessingFacts, { register: say }: Words): string {
  const derived = say.derived({ segments, forecasts })
  const kinds = classes.flatMap((kind): [string, string[]][] => {
    const names = columns
      .filter((column) => column.class === kind)
      .map(({ name, field }) => (field !== undefined && Object.hasOwn(say.columns, field) ? say.columns[field as 'id'] : name))
    const all = [...new Set(names), ...(kind === 'derived' && derived !== '' ? [derived] : [])]
    return all.length === 0 ? [] : [[say.classes[kind], all]]
  })
  return kinds.length === 0 ? say.nobody : say.data(kinds)
}

function erasureOf({ retention, columns }: ProcessingFacts, { register: say }: Words): string {
  const spelled = (term: string): string => say.term(Number.parseInt(term, 10), term.at(-1) as 'd' | 'w' | 'm' | 'y')
  return say.erasure({
    customers: spelled(retention.customers),
    prospects: spelled(retention.prospects),
    orders: spelled(retention.orders),
    hasOrders: columns.some(({ table }) => table === 'orders'),
  })
}

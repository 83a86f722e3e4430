import type { AccessRetention } from '../../../export/subject/access.ts'
import type { PersonTable } from '../../../export/subject/person-tables.ts'
import { termAfter } from '../../../forget/calendar.ts'
import type { Retention } from '../../../forget/retention.ts'

/** How long each thing of a person is kept, by the rules that erase it. */
export function retentionOf(tables: readonly PersonTable[], rules: Retention): AccessRetention[] {
  const customer = tables.find(({ name }) => name === 'customer')
  const cell = (column: string): string => dayOf(customer?.rows[0]?.[customer.header.indexOf(column)] ?? '')
  const ordered = lastDay(tables, 'orders')
  const met = [ordered, cell('last_contact_at'), lastDay(tables, 'interactions')].toSorted().at(-1)!
  const kept = (what: keyof Retention, from: string): AccessRetention => {
    const { term, says, article, source } = rules[what]
    return { what, term: says, from, until: from === '' ? '' : termAfter(from, term), article, source }
  }
  return [
    ...(customer === undefined ? [] : [kept(ordered === '' ? 'prospects' : 'customers', met || cell('created_at'))]),
    ...(ordered === '' ? [] : [kept('orders', ordered)]),
  ]
}

function lastDay(tables: readonly PersonTable[], name: PersonTable['name']): string {
  const table = tables.find((one) => one.name === name)
  const at = table?.header.indexOf('date') ?? -1
  return (
    table?.rows
      .map((row) => dayOf(row[at] ?? ''))
      .toSorted()
      .at(-1) ?? ''
  )
}

const dayOf = (cell: string): string => /^\d{4}-\d\d-\d\d/.exec(cell)?.[0] ?? ''

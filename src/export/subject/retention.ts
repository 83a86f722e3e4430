import type { PersonTable } from './person-tables.ts'

/** How long something of a person is kept, and why. */
export interface RetentionRule {
  readonly what: 'customer' | 'prospect' | 'orders'
  /** Years after `from`. */
  readonly years: number
  /** The day it counts from, YYYY-MM-DD; '' where no day is known. */
  readonly from: string
  /** The last of these days; '' where no day is known. */
  readonly until: string
  /** Of the GDPR; '' where no duty to keep stands behind it. */
  readonly article: string
}

/**
 * Customers and prospects: the reference frame of the CNIL for commercial management (3 years). Accounting records: Code de
 * commerce, art. L123-22 (10 years).
 */
const years = { customer: 3, prospect: 3, orders: 10 } as const

/** How long each thing of a person is kept. */
export function retentionOf(tables: readonly PersonTable[]): RetentionRule[] {
  const customer = tables.find(({ name }) => name === 'customer')
  const cell = (column: string): string => customer?.rows[0]?.[customer.header.indexOf(column)] ?? ''
  const ordered = lastDay(tables, 'orders')
  const contact = cell('last_contact_at')
  const met = lastDay(tables, 'interactions')
  const what = ordered === '' ? 'prospect' : 'customer'
  const last = [ordered, contact, met].map(dayOf).toSorted().at(-1)! || dayOf(cell('created_at'))
  return [
    ...(customer === undefined ? [] : [rule(what, last, '')]),
    ...(ordered === '' ? [] : [rule('orders', dayOf(ordered), '17(3)(b)')]),
  ]
}

const rule = (what: RetentionRule['what'], from: string, article: string): RetentionRule => ({
  what,
  years: years[what],
  from,
  until: from === '' ? '' : laterBy(from, years[what]),
  article,
})

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

/** The same day so many years later; of 29 February, the 28th where there is none. */
function laterBy(day: string, count: number): string {
  const year = Number(day.slice(0, 4)) + count
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const rest = day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4)
  return `${String(year).padStart(4, '0')}${rest}`
}

import { orderFields } from '../../model/field.ts'
import { readHeader, type Label } from '../../normalise/header.ts'
import { columnSays } from './own-column.ts'
import type { PeopleColumn, PeopleTable, ValueText } from './people-table.ts'

/** So many distinct cells tell whether a column is written by hand. */
const looked = 200

/** What a header can mean that is no person's: how something was sold, and what. */
const ofGoods: ReadonlySet<Label['concept']> = new Set([
  'other',
  'country',
  'language',
  'code',
  ...Object.keys(orderFields),
] as Label['concept'][])

/**
 * The columns of orders that are the customer's own and go when the rest is kept for accounting: who it was, how to reach
 * them, where it went, and what somebody wrote by hand. Numbers, days, and what was sold stay.
 */
export function personalColumns({ columns, rows }: PeopleTable, textOf: ValueText): number[] {
  return [...columns.keys()].filter((at) => isPersonal(columns[at]!, rows, textOf))
}

function isPersonal({ header, field, cells }: PeopleColumn, rows: number, textOf: ValueText): boolean {
  if (field !== undefined) return !(field in orderFields) || field === 'customer'
  if (columnSays(header, undefined).own.size > 0) return true
  const concept = readHeader(header).labels[0]?.concept
  if (concept !== undefined) return !ofGoods.has(concept)
  // A column that says nothing of itself: few words that repeat are a status, sentences are a note.
  const { count } = cells.values
  let written = 0
  for (let id = 1; id < Math.min(count, looked + 1); id++) if (/\p{L}{2,} +\p{L}{2,}|@/u.test(textOf(cells, id))) written++
  return count - 1 > 0.2 * rows && written > 0.3 * Math.min(looked, count - 1)
}

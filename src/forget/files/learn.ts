import { normaliseEmail } from '../../normalise/email.ts'
import { phoneNormaliser } from '../../normalise/phone.ts'
import { squeeze } from '../../text/fold.ts'
import { keyOf, take, type Look } from './marks.ts'
import { columnSays } from './own-column.ts'
import type { PeopleTable, ValueText } from './people-table.ts'

/** So much of the customers of a table of orders must be ids of a file of customers for the ids to be the same. Set by hand. */
const sameIds = 0.9

/** What the rows that are somebody's say of them. */
export function learnFrom(looks: readonly Look[], count: number, textOf: ValueText): Learned[] {
  const learned = Array.from({ length: count }, () => ({
    emails: new Set<string>(),
    phones: new Set<string>(),
    ids: new Map<number, Set<string>>(),
  }))
  for (const [at, { table, found }] of looks.entries()) {
    const readPhone = phoneNormaliser({ country: table.country })
    for (const [place, { header, field, cells }] of table.columns.entries()) {
      if (columnSays(header, field).own.size === 0) continue
      for (const { row, person } of found.values()) {
        const cell = textOf(cells, table.columns[place]!.cells.ids[row]!)
        if (cell === '') continue
        const email = cell.includes('@') ? normaliseEmail(cell).value : ''
        const { value: phone, also } = field === 'phone' || field === 'mobile' ? readPhone(cell) : { value: '', also: '' }
        if (email !== '') learned[person]!.emails.add(email)
        for (const number of [phone, also]) if (number !== '') learned[person]!.phones.add(number)
        if (field === 'id') {
          const ids = learned[person]!.ids
          ids.set(at, (ids.get(at) ?? new Set()).add(squeeze(cell)))
        }
      }
    }
  }
  return learned.map(({ emails, phones, ids }) => ({ emails: [...emails], phones: [...phones], ids }))
}

export interface Learned {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** By table. */
  readonly ids: ReadonlyMap<number, ReadonlySet<string>>
}

/** Rows under an id of somebody: in the same table they are theirs, and in tables whose customers are clearly those of that table. */
export function followIds(looks: readonly Look[], learned: readonly Learned[], textOf: ValueText): void {
  for (const [from, source] of looks.entries()) {
    const idColumn = source.table.columns.find(({ field }) => field === 'id')
    if (idColumn === undefined) continue
    const persons = new Map<string, number[]>()
    for (const [person, { ids }] of learned.entries())
      for (const id of ids.get(from) ?? []) persons.set(id, [...(persons.get(id) ?? []), person])
    if (persons.size === 0) continue
    for (const [at, look] of looks.entries()) {
      const column = at === from ? idColumn : look.table.columns.find(({ field }) => field === 'customer')
      if (column === undefined) continue
      const values = new Map<number, readonly number[]>()
      const { count } = column.cells.values
      for (let id = 1; id < count; id++) {
        const whose = persons.get(squeeze(textOf(column.cells, id)))
        if (whose !== undefined) values.set(id, whose)
      }
      if (values.size === 0) continue
      const certain = at === from || isWithin(column.cells, idColumn.cells, textOf)
      for (let row = 0; row < look.table.rows; row++)
        for (const person of values.get(column.cells.ids[row]!) ?? [])
          if (look.found.has(keyOf(row, person))) continue
          else if (certain) take(look, { row, person }, 'id')
          else look.mayBe.set(keyOf(row, person), { row, person, probability: 0.5, why: ['same_id'], mentions: [], names: [] })
    }
  }
}

function isWithin(
  customers: PeopleTable['columns'][number]['cells'],
  ids: PeopleTable['columns'][number]['cells'],
  textOf: ValueText,
): boolean {
  const all = new Set<string>()
  for (let id = 1; id < ids.values.count; id++) all.add(squeeze(textOf(ids, id)))
  let inside = 0
  for (let id = 1; id < customers.values.count; id++) if (all.has(squeeze(textOf(customers, id)))) inside++
  return inside >= sameIds * (customers.values.count - 1)
}

import { readRecordColumns, type RecordColumn, type RecordColumns } from '../base/record-columns.ts'
import { relatedIdentifiers } from '../base/carriers.ts'
import { valueText } from '../io/columns/text.ts'
import type { Database } from '../io/sqlite/driver.ts'
import type { FieldName } from '../model/field.ts'
import type { Suppression } from '../model/suppressed.ts'
import { mailboxOf } from '../normalise/mailbox.ts'
import { namedPhone } from '../normalise/named-phone.ts'
import { suppressionOf, type Identifiers } from '../privacy/suppression.ts'

/** Who in a base is on the list of those who must not come back. */
export interface Listed {
  /** Ascending. */
  readonly customers: readonly number[]
  /** Records of theirs. */
  readonly records: number
  /** Addresses by which orders and the like call somebody of the list whose customer is not there. */
  readonly orphans: readonly string[]
}

/**
 * Looks for people of the list in a base, customer by customer: by all of their addresses; where they have none, by their phones;
 * where they have neither, by what sources call them.
 */
export function findListed(database: Database, suppression: Suppression): Listed {
  const isSuppressed = suppressionOf(suppression)
  const records = readRecordColumns(database)
  const known = knownByCustomer(records)
  const customers = new Set([...known].filter(([, one]) => isSuppressed(one)).map(([customer]) => customer))
  const count = records.customers.reduce((sum, customer) => sum + Number(customers.has(customer)), 0)
  const orphans = relatedIdentifiers(database).filter(
    (text) => text.includes('@') && isSuppressed(toIdentifiers({ ...nothing(), emails: [text] })),
  )
  return { customers: [...customers].toSorted((a, b) => a - b), records: count, orphans }
}

/** By what each customer of these records is recognised. */
export const knownByCustomer = (records: RecordColumns): Map<number, Identifiers> =>
  new Map([...identifiersByCustomer(records)].map(([customer, one]) => [customer, toIdentifiers(one)]))

interface Known {
  readonly emails: string[]
  readonly phones: string[]
  readonly ids: string[]
  readonly namedPhones: string[]
}

const nothing = (): Known => ({ emails: [], phones: [], ids: [], namedPhones: [] })

const listOf: Readonly<Partial<Record<FieldName, keyof Known>>> = {
  email: 'emails',
  phone: 'phones',
  mobile: 'phones',
  id: 'ids',
}

function identifiersByCustomer({ columns, rows, customers }: RecordColumns): Map<number, Known> {
  const known = new Map<number, Known>()
  for (const { field, cells } of columns) {
    const list = field === undefined ? undefined : listOf[field]
    if (list === undefined) continue
    for (let row = 0; row < rows; row++) {
      const text = valueText(cells.values, cells.ids[row]!)
      if (text === '') continue
      let one = known.get(customers[row]!)
      if (one === undefined) known.set(customers[row]!, (one = nothing()))
      one[list].push(text)
    }
  }
  const of = (...fields: FieldName[]): RecordColumn[] =>
    columns.filter(({ field }) => field !== undefined && fields.includes(field))
  const [phones, parts, whole] = [of('phone', 'mobile'), of('given_name', 'family_name'), of('full_name')]
  for (let row = 0; row < rows; row++) {
    const one = known.get(customers[row]!)
    // A name counts beside a phone alone.
    if (one === undefined || one.emails.length > 0) continue
    const names = [parts, whole].map((columnsOfName) => columnsOfName.map((column) => textOf(column, row)).join(' '))
    for (const column of phones)
      for (const name of names) {
        const phone = textOf(column, row)
        const text = phone === '' ? '' : namedPhone(phone, name)
        if (text !== '') one.namedPhones.push(text)
      }
  }
  return known
}

const textOf = ({ cells }: RecordColumn, row: number): string => valueText(cells.values, cells.ids[row]!)

const toIdentifiers = ({ emails, phones, ids, namedPhones }: Known): Identifiers => ({
  emails,
  mailboxes: emails.map(mailboxOf).filter((box) => box !== ''),
  phones,
  ids,
  namedPhones,
})

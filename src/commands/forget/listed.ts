import { readRecordColumns, type RecordColumns } from '../../base/record-columns.ts'
import { relatedIdentifiers } from '../../base/carriers.ts'
import { valueText } from '../../io/columns/text.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { FieldName } from '../../model/field.ts'
import type { Suppression } from '../../model/suppressed.ts'
import { mailboxOf } from '../../normalise/mailbox.ts'
import { suppressionOf, type Identifiers } from '../../privacy/suppression.ts'

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
  const known = identifiersByCustomer(records)
  const customers = new Set([...known].filter(([, one]) => isSuppressed(toIdentifiers(one))).map(([customer]) => customer))
  const count = records.customers.reduce((sum, customer) => sum + Number(customers.has(customer)), 0)
  const orphans = relatedIdentifiers(database).filter(
    (text) => text.includes('@') && isSuppressed(toIdentifiers({ emails: [text], phones: [], ids: [] })),
  )
  return { customers: [...customers].toSorted((a, b) => a - b), records: count, orphans }
}

interface Known {
  readonly emails: string[]
  readonly phones: string[]
  readonly ids: string[]
}

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
      if (one === undefined) known.set(customers[row]!, (one = { emails: [], phones: [], ids: [] }))
      one[list].push(text)
    }
  }
  return known
}

const toIdentifiers = ({ emails, phones, ids }: Known): Identifiers => ({
  emails,
  mailboxes: emails.map(mailboxOf).filter((box) => box !== ''),
  phones,
  ids,
})

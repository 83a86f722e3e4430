import { openToRead } from '../../../base/open.ts'
import { findCustomers, hasOrphansOf, type Sought } from '../../../base/subject/find.ts'
import { readSubject } from '../../../base/subject/read.ts'
import type { Context } from '../../../cli/context.ts'
import { mayBeOne } from '../../../export/subject/one-person.ts'
import type { Found } from './found.ts'

/**
 * Looks for a person in a base: all records of all customers that have the identifier, if they may be one person.
 *
 * @throws {DataError} when it can't be read
 */
export function findInBase(path: string, sought: readonly Sought[], { words }: Context): Found {
  const database = openToRead(path)
  try {
    const customers = [...new Set(sought.flatMap((one) => findCustomers(database, one)))].toSorted((a, b) => a - b)
    if (customers.length === 0 && !hasOrphansOf(database, sought)) return { is: 'nobody' }
    const kept = readSubject(database, customers, sought)
    const ids = customers.map((customer) => `c${customer}`)
    // Whoever names several says that they are one.
    if (sought.length === 1 && !mayBeOne(kept.customers)) return { is: 'several', says: words.subject.several(ids) }
    return { is: 'one', kept, customers: ids }
  } finally {
    database.close()
  }
}

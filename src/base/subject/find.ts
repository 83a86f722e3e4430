import type { Database } from '../../io/sqlite/driver.ts'
import { quoteName } from '../../io/sqlite/driver.ts'
import { columnsOf, relatedTables } from '../schema.ts'
import { ownerColumn } from '../read.ts'

/** What a person is asked for by, in canonical spelling; '' for what it is not. */
export interface Sought {
  /** As it was given: the base's own id, or one of a source. */
  readonly id: string
  readonly email: string
  readonly phone: string
}

/**
 * The customers that have this identifier in any of their records or in their golden record, ascending. None is left out as
 * unlikely, and none is guessed.
 */
export function findCustomers(database: Database, sought: Sought): number[] {
  const found = new Set<number>()
  const own = /^c([1-9]\d{0,14})$/.exec(sought.id)?.[1]
  const add = (sql: string, value: string | number): void => {
    for (const customer of database.prepare(sql).pluck().all(value) as number[]) found.add(customer)
  }
  if (own !== undefined) add('select _customer from customers where _customer = ?', Number(own))
  for (const { name, field } of columnsOf(database, 'customers')) {
    const value = field === 'id' ? sought.id : field === 'email' ? sought.email : isPhone(field) ? sought.phone : ''
    if (value === '') continue
    for (const table of ['records', 'customers']) add(`select _customer from ${table} where ${quoteName(name)} = ?`, value)
  }
  return [...found].toSorted((a, b) => a - b)
}

const isPhone = (field: string | undefined): boolean => field === 'phone' || field === 'mobile'

/** Do orders, interactions or consents call somebody so whose customer is not in the base? */
export function hasOrphansOf(database: Database, sought: readonly Sought[]): boolean {
  return relatedTables.some((table) => {
    const { sql, values } = orphansCalled(database, table, sought)
    return database.prepare(`select 1 from ${table} where ${sql} limit 1`).get(...values) !== undefined
  })
}

/** A condition on rows that call their customer by one of these, and whose customer is not in the base. */
export function orphansCalled(
  database: Database,
  table: (typeof relatedTables)[number],
  sought: readonly Sought[],
): { readonly sql: string; readonly values: readonly string[] } {
  const named = columnsOf(database, table).find(({ field }) => field === 'customer')?.name
  if (named === undefined || sought.length === 0) return { sql: 'false', values: [] }
  const tests = sought.flatMap(({ id, email, phone }) => [
    [`${quoteName(named)} = ?`, id],
    ...[email, phone].filter((value) => value !== '').map((value) => ['_identifier = ?', value]),
  ])
  return {
    sql: `${ownerColumn(database)} is null and (${tests.map(([test]) => test).join(' or ')})`,
    values: tests.map(([, value]) => value!),
  }
}

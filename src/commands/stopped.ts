import { ensureRequest, markRecords } from '../base/marks.ts'
import { readRecordColumns } from '../base/record-columns.ts'
import { pepperOf, readStopped, stop } from '../base/suppression.ts'
import type { Context } from '../cli/context.ts'
import type { Database } from '../io/sqlite/driver.ts'
import type { StoppedPerson } from '../model/suppressed.ts'
import { suppressedPerson, suppressionOf, type Identifiers } from '../privacy/suppression.ts'
import { knownByCustomer } from './listed.ts'

/** What somebody's request stops, and from when. */
export type Stop = Pick<StoppedPerson, 'stops' | 'request' | 'since'>

/**
 * Keeps, under the base's lock, by what a person is recognised whose data is to be left alone: as keyed tags beside the base, since
 * their records may come later, and the request does not say for ever whose it was.
 */
export function rememberStopped(base: string, identifiers: Identifiers, what: Stop, { random, self }: Context): void {
  const key = pepperOf(base, random, self)
  stop(base, { ...suppressedPerson(key, identifiers), ...what }, self)
}

/**
 * Marks the records of people whose data is to be left alone, in the caller's transaction.
 *
 * @param only records, ascending; undefined for all
 * @returns how many were not marked before
 * @throws {DataError} when there is a list whose key is missing
 */
export function markStopped(base: string, database: Database, only: readonly number[] | undefined): number {
  const stopped = readStopped(base)
  if (stopped === undefined || only?.length === 0) return 0
  const records = readRecordColumns(database, only)
  const known = knownByCustomer(records)
  // Whom any of them is, first: hardly anybody is one of them.
  const isAny = suppressionOf(stopped)
  const found = new Map([...known].filter(([, one]) => isAny(one)))
  if (found.size === 0) return 0
  let marked = 0
  for (const person of stopped.people) {
    const isThem = suppressionOf({ key: stopped.key, people: [person] })
    const theirs = new Set([...found].filter(([, one]) => isThem(one)).map(([customer]) => customer))
    const rows = [...records.records].filter((_, row) => theirs.has(records.customers[row]!))
    if (rows.length === 0) continue
    const { request, stops, since, until } = person
    ensureRequest(database, request, stops, since)
    marked += markRecords(database, request, stops, rows, since, until)
  }
  return marked
}

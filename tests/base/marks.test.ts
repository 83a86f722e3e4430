import { expect, test } from 'vitest'
import { liftMarks, markRecords } from '../../src/base/marks.ts'
import { storeRequest } from '../../src/base/requests.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { aBase, importRows, merge, undo } from './a-base.ts'

/** Who has a mark of a kind on a day. */
const markedCustomers = (database: Database, kind: string, day: string): unknown[] =>
  database
    .prepare(
      `select distinct r._customer from marks m join records r on r._record = m.record
       where m.kind = ? and m.since <= ? and (m.until is null or m.until > ?) order by 1`,
    )
    .pluck()
    .all(kind, day, day)

const nobody = { emails: [], phones: [], ids: [], names: [] }

function threePeople(): Database {
  const database = aBase()
  importRows(
    database,
    'customers',
    ['id', 'email'],
    [
      ['1', 'ann@example.com'],
      ['2', 'ann@example.org'],
      ['3', 'bob@example.com'],
    ],
  )
  return database
}

test('who objects does so from a day to another, and by whatever customer the record is of', () => {
  const database = threePeople()
  const request = storeRequest(database, 'objection', '2026-03-01', nobody)
  markRecords(database, request, 'objection', [2], '2026-03-01')
  markRecords(database, request, 'objection', [2], '2026-04-01')
  expect(markedCustomers(database, 'objection', '2026-02-28')).toEqual([])
  expect(markedCustomers(database, 'objection', '2026-03-01')).toEqual([2])
  expect(markedCustomers(database, 'restriction', '2026-03-01')).toEqual([])

  merge(database, [[1, 2]])
  expect(markedCustomers(database, 'objection', '2026-03-02')).toEqual([1])
  undo(database)
  expect(markedCustomers(database, 'objection', '2026-03-02')).toEqual([2])

  expect(liftMarks(database, request, '2026-05-01')).toBe(1)
  expect(markedCustomers(database, 'objection', '2026-04-30')).toEqual([2])
  expect(markedCustomers(database, 'objection', '2026-05-01')).toEqual([])
})

import { expect, test } from 'vitest'
import { dormantCustomers, noteWarnings } from '../../src/base/dormant.ts'
import { markRecords } from '../../src/base/marks.ts'
import { storeRequest } from '../../src/base/requests.ts'
import { aBase, importRows, merge } from './a-base.ts'

const always = { customers: '9999-12-31', prospects: '9999-12-31' }

test('when somebody was last active', () => {
  const database = aBase()
  const said: readonly (readonly [says: string, id: string, contact: string, created: string, active: string])[] = [
    ['a prospect, by the last contact', '1', '2021-05-05', '2020-01-01', '2021-05-05'],
    ['a prospect who never wrote, by the day of the record', '2', '', '2020-02-02T10:00', '2020-02-02'],
    ['nothing known: the import', '3', '', '', '2026-01-01'],
    ['a customer, by an order after the last contact', '4', '2021-05-05', '', '2022-06-06'],
    ['a customer, by a contact after the last order', '5', '2023-07-07', '', '2023-07-07'],
    ['a visit is a contact', '6', '2020-01-01', '', '2024-01-01'],
    ['a consent is one too', '7', '2020-01-01', '', '2024-02-02'],
    ['a day to come is a slip', '8', '2099-01-01', '2020-03-03', '2020-03-03'],
    ['what is no day says nothing', '9', 'soon', '2020-04-04', '2020-04-04'],
  ]
  importRows(
    database,
    'customers',
    ['id', 'email', 'last_contact_at', 'created_at'],
    said.map(([, id, ...days]) => [id, `p${id}@example.com`, ...days.slice(0, 2)]),
  )
  importRows(
    database,
    'orders',
    ['order_id', 'customer', 'date'],
    [
      ['a', 'p4@example.com', '2022-06-06'],
      ['b', 'p4@example.com', '2021-01-01'],
      ['c', 'p5@example.com', '2021-01-01'],
    ],
    undefined,
    'orders.csv',
  )
  importRows(database, 'interactions', ['customer', 'date'], [['p6@example.com', '2024-01-01']], undefined, 'visits.csv')
  importRows(database, 'consents', ['customer', 'date'], [['p7@example.com', '2024-02-02']], undefined, 'consents.csv')
  const found = dormantCustomers(database, always, '2026-06-30')
  expect(found.map(({ customer, lastActive }) => [said[customer - 1]![0], lastActive])).toEqual(
    said.map(([says, , , , active]) => [says, active]),
  )
  expect(found.filter(({ ordered }) => ordered).map(({ customer }) => customer)).toEqual([4, 5])
  expect(
    dormantCustomers(database, { customers: '2022-06-06', prospects: '2020-02-02' }, '2026-06-30').map(
      ({ customer }) => customer,
    ),
  ).toEqual([2, 4])
})

test('a customer is all of their records; warnings and restrictions are known', () => {
  const database = aBase()
  importRows(
    database,
    'customers',
    ['id', 'created_at'],
    [
      ['1', '2020-01-01'],
      ['2', '2020-01-01'],
      ['3', '2020-01-01'],
    ],
  )
  importRows(database, 'orders', ['order_id', 'customer', 'date'], [], undefined, 'orders.csv')
  merge(database, [[1, 2]])
  const nobody = { emails: [], phones: [], ids: [], names: [] }
  markRecords(database, storeRequest(database, 'restriction', '2026-01-01', nobody), 'restriction', [2], '2026-01-01')
  noteWarnings(database, [1, 3], [1, 3], '2026-02-01')
  noteWarnings(database, [3], [3], '2026-03-01')
  expect(dormantCustomers(database, always, '2026-06-30')).toEqual([
    { customer: 1, ordered: false, lastActive: '2020-01-01', warnedOn: undefined, restricted: true },
    { customer: 3, ordered: false, lastActive: '2020-01-01', warnedOn: '2026-02-01', restricted: false },
  ])
})

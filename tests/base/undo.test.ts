import { describe, expect, it } from 'vitest'
import { redirect } from '../../src/base/merge.ts'
import { DataError, type Fault } from '../../src/model/error.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { aBase, customersOfOrders, exported, importRows, merge, undo } from './a-base.ts'

const columns = ['id', 'given_name', 'city']

function six(): Database {
  const database = aBase()
  const names = ['Anne', 'Ann', 'Anna', 'Bob', 'Bobby', 'Eve']
  importRows(
    database,
    'customers',
    columns,
    names.map((name, i) => [String(i + 1), name, i % 2 === 0 ? '' : `Ville ${i}`]),
  )
  return database
}

function importMore(database: Database): void {
  const customers = [
    ['2', 'Annette', 'Rome'],
    ['7', 'Zoe', 'Oslo'],
  ]
  const orders = [
    ['A', '2'],
    ['B', '7'],
  ]
  importRows(database, 'customers', columns, customers)
  importRows(database, 'orders', ['order_id', 'customer'], orders)
}

function faultOf(work: () => unknown): Fault | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof DataError) return error.fault
    throw error
  }
  return undefined
}

describe('undoRun', () => {
  it('leaves the base as it was, and the merge can be run again', () => {
    const database = six()
    const before = exported(database)
    merge(database, [
      [1, 2, 3],
      [4, 5],
    ])
    const merged = exported(database)
    expect(undo(database)).toEqual({ run: 1, ranOn: '2026-02-02', restored: 3, takenBack: 3 })
    expect(exported(database)).toEqual(before)
    expect(database.prepare('select count(*) from records where _owner is not null').pluck().get()).toBe(0)
    expect([1, 2, 3].map((id) => redirect(database, id))).toEqual([1, 2, 3])
    merge(database, [
      [1, 2, 3],
      [4, 5],
    ])
    expect(exported(database)).toEqual(merged)
  })

  it('takes back a run that none built on, though later ones stand', () => {
    const database = six()
    merge(database, [[4, 5]])
    const second = exported(database)
    undo(database)
    merge(database, [[1, 2]])
    merge(database, [[4, 5]])
    undo(database, 2)
    expect(exported(database)).toEqual(second)
  })

  it('makes a customer of several records again by the settings of the run that had formed it', () => {
    const database = six()
    merge(database, [[2, 3]], { take: 'first' })
    const before = exported(database)
    merge(database, [[1, 2, 4]])
    undo(database)
    expect(exported(database)).toEqual(before)
    expect(before[2]).toEqual(['c2', '2', 'Ann', 'Ville 1'])
  })

  it.each([
    ['that added to its customer', [[1, 3]], [2]],
    ['that merged its customer into another', [[1, 2, 4]], [2]],
  ])('refuses where a later run built on it: one %s', (_, groups, later) => {
    const database = six()
    merge(database, [[2, 3]])
    merge(database, groups)
    const before = exported(database)
    expect(faultOf(() => undo(database, 1))).toEqual({
      fault: 'run-built-on',
      about: { path: 'crm.sqlite', run: 1, later, kind: 'dedupe' },
    })
    expect(exported(database)).toEqual(before)
    undo(database)
    undo(database, 1)
    expect(exported(database)).toEqual(exported(six()))
  })

  it('names all that must be taken back first, the latest first', () => {
    const database = six()
    merge(database, [[5, 6]])
    merge(database, [[4, 6]])
    merge(database, [[2, 3]])
    merge(database, [[3, 4]])
    const about = { path: 'crm.sqlite', run: 1, later: [4, 2], kind: 'dedupe' }
    expect(faultOf(() => undo(database, 1))).toEqual({ fault: 'run-built-on', about })
    for (const run of [4, 2, 1]) undo(database, run)
    expect(exported(database).map(([id]) => id)).toEqual(['id', 'c1', 'c2', 'c4', 'c5', 'c6'])
  })

  it.each([
    [
      'nothing was merged',
      (): void => {},
      undefined,
      { fault: 'nothing-to-undo', about: { path: 'crm.sqlite', kind: 'dedupe' } },
    ],
    ['there is no such run', merge12, 7, { fault: 'no-such-run', about: { path: 'crm.sqlite', run: 7, last: 1 } }],
    [
      'it was taken back already',
      (database: Database): void => {
        merge12(database)
        undo(database)
      },
      1,
      { fault: 'run-undone', about: { path: 'crm.sqlite', run: 1, undoneOn: '2026-03-03' } },
    ],
  ])('refuses when %s', (_, first, run, fault) => {
    const database = six()
    first(database)
    expect(faultOf(() => undo(database, run))).toEqual(fault)
  })

  it('keeps what was imported since, as if the run had never been', () => {
    const merged = six()
    merge(merged, [[1, 2, 3]])
    importMore(merged)
    expect(customersOfOrders(merged)).toEqual([1, 7])
    undo(merged)
    const plain = six()
    importMore(plain)
    expect(exported(merged)).toEqual(exported(plain))
    expect(customersOfOrders(merged)).toEqual(customersOfOrders(plain))
  })

  it('passes over records that were erased since', () => {
    const database = six()
    merge(database, [[1, 2, 3]])
    database.exec('delete from records where _record in (1, 3)')
    undo(database)
    expect(exported(database).map(([id]) => id)).toEqual(['id', 'c2', 'c4', 'c5', 'c6'])
    expect(exported(database)[1]).toEqual(['c2', '2', 'Ann', 'Ville 1'])
  })
})

function merge12(database: Database): void {
  merge(database, [[1, 2]])
}

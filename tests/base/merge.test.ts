import { describe, expect, it } from 'vitest'
import type { Golden } from '../../src/base/golden.ts'
import { redirect } from '../../src/base/merge.ts'
import { summarise } from '../../src/base/read.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { aBase, customersOfOrders, exported, importRows, merge } from './a-base.ts'

const columns = ['id', 'given_name', 'city']

const asked: Golden = () => {
  throw new Error('asked')
}

/** Four customers, of whom the first three are one Anne. */
function annes(): Database {
  const database = aBase()
  importRows(database, 'customers', columns, [
    ['1', 'Anne', ''],
    ['2', 'Ann', 'Lyon'],
    ['3', 'Anne', 'Paris'],
    ['4', 'Bob', 'Nice'],
  ])
  return database
}

describe('applyMerge', () => {
  it('makes one customer of several: the oldest keeps its id, its golden record is made of all', () => {
    const database = annes()
    expect(merge(database, [[3, 1, 2]])).toEqual({ run: 1, survivors: 1, absorbed: 2, assigned: 2 })
    expect(exported(database)).toEqual([
      ['id', 'source_id', 'given_name', 'city'],
      ['c1', '3', 'Anne', 'Paris'],
      ['c4', '4', 'Bob', 'Nice'],
    ])
    expect(summarise(database)).toMatchObject({ customers: 2, records: 4 })
  })

  it('redirects the ids of those who were merged, also over two merges', () => {
    const database = annes()
    merge(database, [[2, 3]])
    merge(database, [[1, 2]])
    expect([1, 2, 3, 4, 5].map((id) => redirect(database, id))).toEqual([1, 1, 1, 4, undefined])
  })

  it('takes along all records of a customer, whichever of them names it', () => {
    const database = annes()
    merge(database, [[2, 3]])
    expect(merge(database, [[4, 3]])).toEqual({ run: 2, survivors: 1, absorbed: 1, assigned: 1 })
    expect(database.prepare('select _customer from records').pluck().all()).toEqual([1, 2, 2, 2])
  })

  it.each([
    ['no group', []],
    ['groups of one', [[1], [2]]],
    ['records that are one customer already', [[2, 3]]],
  ])('leaves no trace when there is nothing to merge: %s', (_, groups) => {
    const database = annes()
    merge(database, [[2, 3]])
    const before = database.serialize()
    expect(merge(database, groups)).toEqual({ run: undefined, survivors: 0, absorbed: 0, assigned: 0 })
    expect(database.serialize().equals(before)).toBe(true)
  })

  it('keeps no cell of anybody in its journal', () => {
    const database = annes()
    merge(database, [[1, 2, 3]])
    expect(database.prepare('select * from assignments').raw().all()).toEqual([
      [1, 2, 2, 1],
      [1, 3, 3, 1],
    ])
    expect(database.prepare('select * from runs').raw().all()).toEqual([
      [1, 'dedupe', '2026-02-02', '{}', '{"weights":[1,2]}', '{}', null],
    ])
  })

  it('refuses a customer in two groups', () => {
    const database = annes()
    merge(database, [[2, 3]])
    expect(() =>
      merge(database, [
        [1, 2],
        [3, 4],
      ]),
    ).toThrow('customer 2 is in two groups')
  })

  it('lets orders follow the record they name', () => {
    const database = annes()
    importRows(
      database,
      'orders',
      ['order_id', 'customer'],
      [
        ['A', '3'],
        ['B', '4'],
        ['C', '9'],
      ],
    )
    expect(customersOfOrders(database)).toEqual([3, 4, null])
    merge(database, [[1, 3]])
    expect(customersOfOrders(database)).toEqual([1, 4, null])
    importRows(database, 'orders', ['order_id', 'customer'], [['D', '3']])
    expect(customersOfOrders(database)).toEqual([1, 4, null, 1])
    expect(summarise(database)).toMatchObject({ orders: 4, orphans: 1 })
  })
})

describe('an import after a merge', () => {
  it('makes the golden record again of all records when one has a new version', () => {
    const database = annes()
    merge(database, [[1, 2, 3]])
    const rows = [
      ['1', 'Anne', ''],
      ['2', 'Annette', 'Lyon'],
      ['3', 'Anne', 'Paris'],
      ['4', 'Bob', 'Metz'],
    ]
    expect(importRows(database, 'customers', columns, rows)).toEqual({ stored: 0, updated: 2, unchanged: 2, lapsed: 0, asked: 0 })
    expect(exported(database).slice(1)).toEqual([
      ['c1', '2', 'Annette', 'Lyon'],
      ['c4', '4', 'Bob', 'Metz'],
    ])
  })

  it('goes by the settings of the merge', () => {
    const database = annes()
    merge(database, [[1, 2, 3]], { take: 'first' })
    expect(exported(database)[1]).toEqual(['c1', '1', 'Anne', 'Lyon'])
    importRows(database, 'customers', columns, [['3', 'Anna', 'Paris']])
    expect(exported(database)[1]).toEqual(['c1', '1', 'Anne', 'Lyon'])
  })

  it('asks nobody when only customers of one record changed', () => {
    const database = annes()
    merge(database, [[1, 2, 3]])
    importRows(database, 'customers', columns, [['4', 'Bobby', 'Nice']], asked)
    importRows(database, 'customers', columns, [['5', 'Eve', 'Nice']], asked)
    expect(exported(database).slice(2)).toEqual([
      ['c4', '4', 'Bobby', 'Nice'],
      ['c5', '5', 'Eve', 'Nice'],
    ])
  })

  it('adds a column to golden records of several records too', () => {
    const database = annes()
    merge(database, [[1, 2, 3]])
    importRows(database, 'customers', ['id', 'card'], [['2', 'gold']])
    expect(exported(database).slice(0, 2)).toEqual([
      ['id', 'source_id', 'given_name', 'city', 'card'],
      ['c1', '2', 'Ann', 'Lyon', 'gold'],
    ])
  })

  it('never gives the number of an erased record again', () => {
    const database = annes()
    database.exec('delete from records where _record = 4; delete from customers where _customer = 4')
    importRows(database, 'customers', columns, [['5', 'Eve', 'Nice']])
    expect(exported(database).at(-1)).toEqual(['c5', '5', 'Eve', 'Nice'])
  })
})

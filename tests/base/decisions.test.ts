import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DataError, type Fault } from '../../src/model/error.ts'
import type { Database } from '../../src/io/sqlite/driver.ts'
import { aBase, decide, exported, importRows, merge, undo } from './a-base.ts'

const columns = ['id', 'given_name', 'city']
const rows = [
  ['1', 'ANNE', 'Lyon'],
  ['2', 'Anne', ''],
  ['3', 'Bob', 'Pariss'],
  ['4', 'Eve', 'Nice'],
]

function four(): Database {
  const database = aBase()
  importRows(database, 'customers', columns, rows)
  return database
}

/** Golden records without their header. */
const golden = (database: Database): string[][] => exported(database).slice(1)

/** The same rows, one of which has another city. */
const again = (city: string): string[][] => rows.map((row) => (row[0] === '3' ? ['3', 'Bob', city] : row))

/** What stands in a cell of a customer of two records when that of the one that won is emptied. */
function winner(insists: boolean): string {
  const database = four()
  merge(database, [[1, 4]])
  decide(database, [[1, 'city', 'Nice', '']], insists)
  return golden(database)[0]![3]!
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

describe('decideCells', () => {
  it('makes golden records with what was decided, and edits no record', () => {
    const database = four()
    const records = database.prepare('select * from records').raw().all()
    expect(decide(database, [[3, 'city', 'Pariss', 'Paris']])).toEqual({ taken: 1, missed: [] })
    expect(golden(database)[2]).toEqual(['c3', '3', 'Bob', 'Paris'])
    expect(database.prepare('select * from records').raw().all()).toEqual(records)
  })

  it('misses a cell that is something else by now, and passes over one that is as wanted already', () => {
    const database = four()
    const { taken, missed } = decide(database, [
      [3, 'city', 'Paris 3', 'Paris'],
      [4, 'city', 'Nizza', 'Nice'],
      [1, 'city', 'Lyon', 'Lyon'],
      [9, 'city', 'Rome', 'Roma'],
    ])
    expect([taken, missed.map(({ customer }) => customer)]).toEqual([0, [3, 9]])
  })

  it('can empty a cell, and fill an empty one', () => {
    const database = four()
    decide(database, [
      [1, 'city', 'Lyon', ''],
      [2, 'city', '', 'Lyon'],
    ])
    expect(golden(database).map((row) => row[3])).toEqual(['', 'Lyon', 'Pariss', 'Nice'])
  })

  it('is about each record of a customer that has the cell', () => {
    const database = four()
    merge(database, [[1, 2, 4]])
    decide(database, [[1, 'city', 'Nice', 'Antibes']])
    expect(golden(database)[0]).toEqual(['c1', '4', 'Eve', 'Antibes'])
    undo(database)
    expect(golden(database).map((row) => row[3])).toEqual(['Lyon', '', 'Pariss', 'Antibes'])
  })

  it('lets another value win unless it insists', () => {
    expect([winner(false), winner(true)]).toEqual(['Lyon', ''])
  })

  it('follows its record into another customer', () => {
    const database = four()
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    merge(database, [[1, 2, 3]])
    expect(golden(database)[0]).toEqual(['c1', '3', 'Bob', 'Paris'])
  })
})

describe('an import', () => {
  it('of the same file changes nothing', () => {
    const database = four()
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    const before = exported(database)
    expect(importRows(database, 'customers', columns, rows)).toEqual({ stored: 0, updated: 0, unchanged: 4, lapsed: 0, asked: 0 })
    expect(exported(database)).toEqual(before)
  })

  it('that brings another cell lets the decision lapse, for good', () => {
    const database = four()
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    expect(importRows(database, 'customers', columns, again('Rome'))).toMatchObject({ updated: 1, lapsed: 1, asked: 0 })
    expect(golden(database)[2]).toEqual(['c3', '3', 'Bob', 'Rome'])
    expect(importRows(database, 'customers', columns, rows)).toMatchObject({ updated: 1, lapsed: 0, asked: 0 })
    expect(golden(database)[2]).toEqual(['c3', '3', 'Bob', 'Pariss'])
  })

  it('that brings another cell of the same record leaves the decision alone', () => {
    const database = four()
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    const renamed = rows.map((row) => (row[0] === '3' ? ['3', 'Robert', 'Pariss'] : row))
    expect(importRows(database, 'customers', columns, renamed)).toMatchObject({ updated: 1, lapsed: 0, asked: 0 })
    expect(golden(database)[2]).toEqual(['c3', '3', 'Robert', 'Paris'])
  })
})

describe('undoRun of decisions', () => {
  it('leaves golden records as they were', () => {
    const database = four()
    const before = exported(database)
    decide(database, [
      [1, 'given_name', 'ANNE', 'Anne'],
      [3, 'city', 'Pariss', 'Paris'],
    ])
    expect(undo(database, undefined, 'validate')).toEqual({ run: 1, ranOn: '2026-02-03', restored: 0, takenBack: 2 })
    expect(exported(database)).toEqual(before)
  })

  it('lets the decision before stand again', () => {
    const database = four()
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    decide(database, [[3, 'city', 'Paris', 'Paris 3e']])
    expect(golden(database)[2]![3]).toBe('Paris 3e')
    undo(database, undefined, 'validate')
    expect(golden(database)[2]![3]).toBe('Paris')
    undo(database, undefined, 'validate')
    expect(golden(database)[2]![3]).toBe('Pariss')
  })

  it('refuses where a later run decided about the same cell', () => {
    const database = four()
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    decide(database, [[3, 'city', 'Paris', 'Paris 3e']])
    const about = { path: 'crm.sqlite', run: 1, later: [2], kind: 'validate' }
    expect(faultOf(() => undo(database, 1, 'validate'))).toEqual({ fault: 'run-built-on', about })
  })

  it('does not wake what has lapsed', () => {
    const database = four()
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    decide(database, [[3, 'city', 'Paris', 'Paris 3e']])
    importRows(database, 'customers', columns, [['3', 'Bob', 'Rome']])
    undo(database, 2, 'validate')
    expect(golden(database)[2]![3]).toBe('Rome')
  })

  it.each([
    ['a merge', 'validate', 1, { fault: 'run-of-other-kind', about: { path: 'crm.sqlite', run: 1, kind: 'dedupe' } }],
    ['decisions', 'dedupe', 2, { fault: 'run-of-other-kind', about: { path: 'crm.sqlite', run: 2, kind: 'validate' } }],
  ] as const)('of another kind takes %s back no more than it should', (_, kind, run, fault) => {
    const database = four()
    merge(database, [[1, 2]])
    decide(database, [[3, 'city', 'Pariss', 'Paris']])
    expect(faultOf(() => undo(database, run, kind))).toEqual(fault)
    expect(undo(database).run).toBe(1)
    expect(undo(database, undefined, 'validate').run).toBe(2)
    expect(exported(database)).toEqual(exported(four()))
  })

  it('gives back what was there, whatever was decided, merged and imported in between', () => {
    const cells = fc.tuple(
      fc.nat(3),
      fc.constantFrom('given_name' as const, 'city' as const),
      fc.constantFrom('', 'Anne', 'Nice', 'x'),
    )
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), fc.boolean(), fc.boolean(), (wanted, merges, insists) => {
        const database = four()
        if (merges) merge(database, [[1, 2, 3]])
        const before = exported(database)
        const now = new Map(before.slice(1).map(([id, , name, city]) => [id, { given_name: name!, city: city! }]))
        for (const [at, column, after] of wanted) {
          const cell = now.get(`c${at + 1}`)?.[column]
          if (cell !== undefined) decide(database, [[at + 1, column, cell, after]], insists)
        }
        importRows(database, 'customers', columns, rows)
        while (hasDecisions(database)) undo(database, undefined, 'validate')
        expect(exported(database)).toEqual(before)
        database.close()
      }),
      { numRuns: 40 },
    )
  })
})

/** Is there a run to take back? */
function hasDecisions(database: Database): boolean {
  const query = 'select 1 from runs join decisions using (run_id) where undone_on is null limit 1'
  return database.prepare(query).get() !== undefined
}

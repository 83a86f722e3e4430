import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyMerge } from '../../../src/base/merge.ts'
import { readRecordColumns } from '../../../src/base/record-columns.ts'
import { undoRun } from '../../../src/base/undo.ts'
import { baseGolden, goldenSettings } from '../../../src/commands/dedupe/golden.ts'
import { texts } from '../../../src/commands/dedupe/value-texts.ts'
import { tableNotation } from '../../../src/dedupe/table-notation.ts'
import type { Database } from '../../../src/io/sqlite/driver.ts'
import { aBase, exported, importRows } from '../../base/a-base.ts'

const header = ['id', 'given_name', 'email', 'updated_at', 'Card', 'Joined']

/** Merges these records, as a run does that knows the base as it is now. */
function mergeIn(database: Database, groups: readonly (readonly number[])[], rules?: unknown): number | undefined {
  const records = readRecordColumns(database)
  const cells = records.columns.map((column) => column.cells)
  const notation = tableNotation(cells, { country: 'FR', asOf: '2026-06-30', delimiter: '' }, texts)
  const settings = goldenSettings(records, notation, rules)
  const about = { kind: 'dedupe', ranOn: '2026-06-30', settings, knew: {}, decided: {} } as const
  return applyMerge(database, { records, groups }, baseGolden, about).run
}

const goldenOf = (database: Database, id: string): string[] => exported(database).find(([own]) => own === id)!

describe('baseGolden', () => {
  it('takes the latest cells, and a date of a custom column as it is written there', () => {
    const database = aBase()
    importRows(database, 'customers', header, [
      ['1', 'Anne', 'anne@example.com', '2024-01-01', '', '03/04/2020'],
      ['2', 'Anne', 'a.lefevre@example.com', '2025-01-01', 'FID-2', '25/12/2019'],
    ])
    mergeIn(database, [[1, 2]], { survivorship: { Joined: 'earliest' } })
    expect(goldenOf(database, 'c1')).toEqual(['c1', '1', 'Anne', 'a.lefevre@example.com', '2025-01-01', 'FID-2', '25/12/2019'])
  })

  it('reads dates as they were read when the run was made, whatever comes in later', () => {
    const database = aBase()
    const rows = [
      ['1', 'Anne', 'anne@example.com', '', 'FID-1', '03/04/2020'],
      ['2', 'Anne', 'anne@example.com', '', 'FID-1', '04/03/2020'],
      ['3', 'Bruno', 'bruno@example.com', '', '', '25/12/2019'],
    ]
    importRows(database, 'customers', header, rows, baseGolden)
    mergeIn(database, [[1, 2]], { survivorship: { Joined: 'latest' } })
    expect(goldenOf(database, 'c1').at(-1)).toBe('03/04/2020') // the third of April
    const american = rows.map((row) => (row[0] === '3' ? [...row.slice(0, -1), '12/25/2019'] : row))
    american[0]![4] = 'FID-9' // a new version of a record: the golden record is made again
    importRows(database, 'customers', header, american, baseGolden)
    expect(goldenOf(database, 'c1').at(-1)).toBe('03/04/2020')
  })

  it('gives a base back as it was, however often it was merged', () => {
    const cell = fc.constantFrom('', 'a', 'b', '01/02/2020', 'n/a')
    const bases = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(bases, fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), (rows, groups) => {
        const database = aBase()
        importRows(
          database,
          'customers',
          header,
          rows.map((row, at) => [String(at), ...row]),
        )
        const before = exported(database)
        const members = [0, 1, 2].map((group) => rows.flatMap((_, at) => (groups[at] === group ? [at + 1] : [])))
        const run = mergeIn(database, members)
        if (run !== undefined) undoRun(database, 'dedupe', undefined, '2026-07-01', 'crm.sqlite', baseGolden)
        expect(exported(database)).toEqual(before)
        database.close()
      }),
      { numRuns: 30 },
    )
  })
})

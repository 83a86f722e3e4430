import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createBulkDatabase } from '../../../src/io/sqlite/bulk.ts'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { recordEncoder } from '../../../src/io/sqlite/record.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-bulk-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

type Cell = string | number

/** The rows as SQLite reads them back from a file that was written page by page, and what its own check says. */
function throughFile(rows: Cell[][], chunk = 1000): { check: unknown; rows: unknown[] } {
  const path = join(folder, `${files++}.sqlite`)
  const width = rows[0]?.length ?? 1
  const columns = Array.from({ length: width }, (_, i) => `c${i}`).join(', ')
  const bulk = createBulkDatabase(path, `create table empty(x text); create table t(${columns});`)
  const encoder = recordEncoder()
  for (let i = 0; i < rows.length; i += chunk) {
    for (const row of rows.slice(i, i + chunk)) encoder.add(row)
    bulk.tables.get('t')!.append(encoder.take())
  }
  bulk.finish()
  const database = openDatabase(path)
  const check = database.pragma('integrity_check', { simple: true })
  const read = database.prepare('select rowid, * from t order by rowid').raw().all()
  database.prepare('insert into t(c0) values (?)').run('one more') // and SQLite can go on with it
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  return { check, rows: read }
}
const asRead = (rows: Cell[][]): unknown[] => rows.map((row, i) => [i + 1, ...row.map((cell) => (cell === '' ? null : cell))])

describe('a database written page by page', () => {
  it.each<[string, Cell[][]]>([
    ['with no row', []],
    ['with one row', [['a', '', 1]]],
    ['with integers of every size', [0, 1, -1, 127, 128, -129, 32_768, -32_769, 2 ** 31, -(2 ** 31), 2 ** 40].map((n) => [n])],
    ['with letters of every width', [['é', 'œ€', '漢字', '😀', 'plain']]],
    [
      'with cells around every length that changes the format',
      [57, 58, 59, 489, 4050, 4059, 4060, 4061, 4062, 8185, 8186, 70_000].map((n) => ['x'.repeat(n), 'é'.repeat(n)]),
    ],
    ['with enough rows for two interior levels', Array.from({ length: 30_000 }, (_, i) => [i, `name ${i} `.repeat(40)])],
    ['with 1,500 columns', [Array.from({ length: 1500 }, (_, i) => `v${i}`), Array.from({ length: 1500 }, () => '')]],
  ])('%s', (_says, rows) => {
    const read = throughFile(rows)
    expect(read.check).toBe('ok')
    expect(read.rows).toEqual(asRead(rows))
  })

  it('holds whatever it is given', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer(),
      fc.string({ minLength: 3000, maxLength: 9000 }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (rows, chunk) => {
        const read = throughFile(rows, chunk)
        expect(read.check).toBe('ok')
        if (rows.length > 0) expect(read.rows).toEqual(asRead(rows))
      }),
      { numRuns: 60 },
    )
  })
})

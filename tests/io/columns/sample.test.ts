import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRows } from '../../../src/io/columns/sample.ts'
import { valueColumn } from '../../dedupe/value-table.ts'

const table = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 })), { maxLength: 60 })

/** What the rows of a sample hold. */
function sampled(rows: readonly (readonly string[])[], most: number): (readonly string[])[] {
  const columns = [0, 1].map((at) => valueColumn(rows.map((row) => row[at]!)))
  return sampleRows(columns, rows.length, most).map((row) => rows[row]!)
}

describe('sampleRows', () => {
  it('takes as many rows as are wanted, or all there are, each once', () => {
    fc.assert(
      fc.property(table, fc.nat(80), (rows, most) => {
        const columns = [0, 1].map((at) => valueColumn(rows.map((row) => row[at]!)))
        const sample = sampleRows(columns, rows.length, most)
        expect(sample).toHaveLength(Math.min(most, rows.length))
        expect(new Set(sample).size).toBe(sample.length)
      }),
    )
  })

  it('takes the same rows in the same order, wherever they stand in the table', () => {
    const shuffled = table.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(80)),
    )
    fc.assert(
      fc.property(shuffled, ([rows, other, most]) => {
        expect(sampled(other, most)).toEqual(sampled(rows, most))
      }),
    )
  })

  it('takes enough of a table whose rows are all the same', () => {
    expect(
      sampled(
        Array.from({ length: 5000 }, () => ['a', 'b']),
        10,
      ),
    ).toHaveLength(10)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutRows, emptyCut } from '../../../src/io/columns/cut.ts'
import { RowSampler } from '../../../src/io/columns/row-sampler.ts'
import { sampleRows } from '../../../src/io/columns/sample.ts'
import { valueColumn } from '../../dedupe/value-table.ts'

const cell = fc.oneof(fc.constant(''), fc.string({ maxLength: 3, unit: 'grapheme' }))
const table = fc.array(
  fc.tuple(cell, cell).filter((cells) => cells.some((one) => one.trim() !== '')),
  { maxLength: 80 },
)

it('takes the rows that sampleRows takes, in whatever parts the table comes', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 100 }), (rows, most, size) => {
      const cut = emptyCut(2)
      const sampler = new RowSampler(2, most)
      for (let from = 0; from < rows.length; from += size) {
        cutRows(
          rows.slice(from, from + size).map((cells, at) => ({ cells, line: from + at + 1 })),
          cut,
          2,
        )
        sampler.add(cut)
      }
      const columns = [0, 1].map((at) => valueColumn(rows.map((row) => row[at]!)))
      expect(sampler.rows()).toEqual(sampleRows(columns, rows.length, most).map((row) => rows[row]))
    }),
  )
})

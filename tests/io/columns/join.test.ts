import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinColumns } from '../../../src/io/columns/join.ts'
import { columnsOfRows } from '../../../src/io/columns/of-rows.ts'
import { valueText } from '../../../src/io/columns/text.ts'
import type { ValueColumn } from '../../../src/model/columns.ts'

const columnOf = (cells: readonly string[]): ValueColumn =>
  columnsOfRows(
    cells.map((cell) => [cell]),
    1,
  )[0]!
const cellsOf = ({ values, ids }: ValueColumn): string[] => Array.from(ids, (id) => valueText(values, id))

describe('joinColumns', () => {
  it.each([
    ['values that both have', ['Ann', 'Ben'], ['Ben', 'Cem', 'Ann']],
    ['empty cells', ['', 'Ann', ''], ['', 'Ann']],
    ['no rows above', [], ['Ann', 'Ann']],
    ['no rows below', ['Ann'], []],
    ['letters beyond ASCII', ['Zoé', '李'], ['Zoe', 'Zoé', '李明']],
  ])('puts cells below others: %s', (_says, above, below) => {
    const joined = joinColumns({ rows: above.length, column: columnOf(above) }, { rows: below.length, column: columnOf(below) })
    expect(cellsOf(joined)).toEqual([...above, ...below])
    expect(joined.values.count).toBe(new Set(['', ...above, ...below]).size)
  })

  it.each([
    ['the first table', undefined, columnOf(['Ann', 'Ben']), ['', '', '', 'Ann', 'Ben']],
    ['the second table', columnOf(['Ann', 'Ben', '']), undefined, ['Ann', 'Ben', '', '', '']],
    ['both', undefined, undefined, ['', '', '', '', '']],
  ])('leaves cells empty that %s does not have', (_says, above, below, cells) => {
    expect(cellsOf(joinColumns({ rows: 3, column: above }, { rows: 2, column: below }))).toEqual(cells)
  })

  it('keeps every cell, and each value once', () => {
    const cells = fc.array(fc.oneof(fc.constantFrom('', 'a', 'b', 'ab'), fc.string()))
    fc.assert(
      fc.property(cells, cells, (above, below) => {
        const joined = joinColumns(
          { rows: above.length, column: columnOf(above) },
          { rows: below.length, column: columnOf(below) },
        )
        expect(cellsOf(joined)).toEqual([...above, ...below])
        expect(joined.values.count).toBe(new Set(['', ...above, ...below]).size)
      }),
    )
  })
})

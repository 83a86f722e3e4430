import { describe, expect, it } from 'vitest'
import { crosstab, dependenceOf, indexAt, type ClassColumn } from '../../src/segment/crosstab.ts'

const column = (cells: readonly string[]): ClassColumn => {
  const texts = ['', ...new Set(cells.filter((cell) => cell !== ''))]
  return { texts, ids: Uint32Array.from(cells, (cell) => texts.indexOf(cell)) }
}
const repeated = (cells: readonly (readonly [string, string, number])[]): readonly [ClassColumn, ClassColumn] => {
  const rows = cells.flatMap(([a, b, many]) => Array.from({ length: many }, () => [a, b] as const))
  return [column(rows.map(([a]) => a)), column(rows.map(([, b]) => b))]
}

describe('crosstab', () => {
  const [rows, cols] = [column(['b', 'a', '', 'a']), column(['😀', 'x', 'x', '￿'])]
  it('has the classes that occur by code points, the empty one first', () => {
    const table = crosstab(rows, cols, undefined)
    expect(table.rows).toEqual(['', 'a', 'b'])
    expect(table.cols).toEqual(['x', '￿', '😀'])
    expect(table.table).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ])
    expect(table.total).toBe(4)
  })
  it('adds up what each row has', () => {
    const table = crosstab(rows, cols, Float64Array.of(1, 2, 4, 8))
    expect([table.rowTotals, table.colTotals, table.total]).toEqual([[4, 10, 1], [6, 8, 1], 15])
  })
  it('says what of no rows is: nothing', () => {
    const table = crosstab(column([]), column([]), undefined)
    expect([table.rows, table.total, dependenceOf(table)]).toEqual([[], 0, undefined])
  })
})

describe('dependenceOf', () => {
  // Hair and eyes of 114 people; R: chisq.test(matrix(c(38, 14, 11, 51), 2), correct = FALSE)
  const table = crosstab(
    ...repeated([
      ['fair', 'blue', 38],
      ['fair', 'brown', 11],
      ['dark', 'blue', 14],
      ['dark', 'brown', 51],
    ]),
    undefined,
  )
  it('is Pearson’s test', () => {
    const { chiSquare, degrees, p, strength } = dependenceOf(table)!
    expect(chiSquare).toBeCloseTo(35.3338, 3)
    expect(degrees).toBe(1)
    expect(p).toBeCloseTo(2.778e-9, 11)
    expect(strength).toBeCloseTo(Math.sqrt(35.3338 / 114), 4)
  })
  it('has residuals whose square is the test, in a table of two by two', () => {
    const { residuals, chiSquare } = dependenceOf(table)!
    for (const residual of residuals.flat()) expect(residual ** 2).toBeCloseTo(chiSquare, 8)
  })
  it('has an index of 100 where row and column alone say as much', () => {
    const even = crosstab(
      ...repeated([
        ['a', 'x', 2],
        ['a', 'y', 4],
        ['b', 'x', 3],
        ['b', 'y', 6],
      ]),
      undefined,
    )
    expect(indexAt(even, 0, 0)).toBeCloseTo(100, 10)
    expect(dependenceOf(even)!.p).toBeCloseTo(1, 6)
  })
  it('is nothing where there is one row alone', () =>
    expect(dependenceOf(crosstab(column(['a', 'a']), column(['x', 'y']), undefined))).toBeUndefined())
})

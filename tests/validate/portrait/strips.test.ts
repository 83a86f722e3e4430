import { describe, expect, it } from 'vitest'
import { coarser, slicesOf, StripLog, type Strip } from '../../../src/validate/portrait/strips.ts'

/** Rows of one column, of which those at some places are empty. */
function logged(rows: number, isEmpty: (row: number) => boolean): readonly Strip[] {
  const log = new StripLog(1)
  for (let row = 0; row < rows; row++) {
    const strip = log.next()
    if (!isEmpty(row)) strip[0]!++
  }
  return log.take()
}
const plain = (strips: readonly Strip[]): number[][] => strips.map(({ rows, filled }) => [rows, filled[0]!])

describe('StripLog', () => {
  it('has a strip a row while there are few', () => {
    expect(plain(logged(3, (row) => row === 1))).toEqual([
      [1, 1],
      [1, 0],
      [1, 1],
    ])
  })

  it('has wider strips when there are many, and loses no row', () => {
    const strips = logged(10_000, (row) => row % 4 === 0)
    expect(strips.length).toBeLessThanOrEqual(128)
    expect(strips.reduce((sum, { rows }) => sum + rows, 0)).toBe(10_000)
    expect(strips.reduce((sum, { filled }) => sum + filled[0]!, 0)).toBe(7500)
  })

  it('begins anew after each part', () => {
    const log = new StripLog(1)
    log.next()
    log.take()
    log.next()
    expect(plain(log.take())).toEqual([[1, 0]])
  })
})

describe('slicesOf', () => {
  it('shows where a column ends', () => {
    const slices = slicesOf(
      logged(1000, (row) => row >= 500),
      10,
    )
    expect(slices).toHaveLength(10)
    expect(slices.map(({ rows, filled }) => Math.round(filled[0]! / rows))).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
  })

  it('makes no slice of nothing', () => {
    expect(slicesOf([], 10)).toEqual([])
    expect(
      slicesOf(
        logged(3, () => false),
        10,
      ),
    ).toHaveLength(3)
  })
})

describe('coarser', () => {
  it('makes one of two neighbours, the last alone if there is no other', () => {
    expect(plain(coarser(logged(3, () => false)))).toEqual([
      [2, 2],
      [1, 1],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { tableNotation } from '../../src/dedupe/table-notation.ts'
import { texts, valueColumn } from './value-table.ts'

const notationOf = (...columns: readonly (readonly string[])[]): ReturnType<typeof tableNotation> =>
  tableNotation(columns.map(valueColumn), { country: 'FR', asOf: '2026-06-30', delimiter: ';' }, texts)

describe('tableNotation', () => {
  it('lets each column decide which number of its dates is the month', () => {
    const { dates } = notationOf(['03/04/2020', '25/12/2021'], ['03/04/2020', '12/25/2021'], ['', ''])
    expect([0, 1].map((column) => dates(column).order)).toEqual(['dmy', 'mdy'])
    expect(dates(2)).toMatchObject({ order: 'dmy', why: 'country' })
  })

  it('counts a value once, however many rows hold it', () => {
    const { dates } = notationOf([...Array.from({ length: 99 }, () => '01/31/2020'), '31/01/2020'])
    expect(dates(0).why).toBe('mixed')
  })

  it('lets each column decide which mark is the decimal one', () => {
    const { marks } = notationOf(['1.234', '12,50'], ['1,234', '12.50'])
    expect([0, 1].map((column) => marks(column).decimalMark)).toEqual([',', '.'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula, toExcelCell } from '../../../src/io/csv/excel.ts'

describe('toExcelCell', () => {
  it.each([
    ['guards a formula', '=1+1', "'=1+1"],
    ['guards a formula behind spaces and line breaks', ' \n=1+1', "' \n=1+1"],
    ['guards one behind a no-break space', '\u00a0@SUM(A1)', "'\u00a0@SUM(A1)"],
    ['guards what begins with a tab', '\tx', "'\tx"],
    ['guards what begins with a return', '\r=x', "'\r=x"],
    ['guards full-width letters', '＝1', "'＝1"],
    ['guards a command', '-2+3+cmd|x', "'-2+3+cmd|x"],
    ['guards what would be reckoned', '+1-202-555-0100', "'+1-202-555-0100"],
    ['guards what was guarded, so that one can be taken off', "'=1+1", "''=1+1"],
    ['leaves a phone number', '+33199001234', '+33199001234'],
    ['leaves a phone number with spaces', '+33 1 99 00 12 34', '+33 1 99 00 12 34'],
    ['leaves a phone number with brackets', '+33 (0)1.99.00.12.34', '+33 (0)1.99.00.12.34'],
    ['leaves a negative number', '-1 234,50', '-1 234,50'],
    ['leaves a dash that stands for nothing', '-', '-'],
    ['leaves an apostrophe before other text', "'t Hart", "'t Hart"],
    ['writes a decimal comma', '12.5', '12,5'],
    ['leaves what is no number to us', '1.5e3', '1.5e3'],
  ])('%s', (_says, cell, expected) => expect(toExcelCell(cell)).toBe(expected))

  it('can be taken back', () => {
    const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', '1', 'x', '＝'), maxLength: 6 })
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guardFormula(text)
        expect([text, `'${text}`]).toContain(guarded)
        if (guarded !== text) expect(guarded).toMatch(/^'+\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/)
      }),
    )
  })
})

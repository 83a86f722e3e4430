import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountNormaliser } from '../../src/normalise/amount.ts'

const comma = amountNormaliser({ decimalMark: ',', certain: true })
const point = amountNormaliser({ decimalMark: '.', certain: true })
const unsure = amountNormaliser({ decimalMark: ',', certain: false })
const mixed = amountNormaliser({ decimalMark: ',', certain: false, why: 'mixed' })
const money = amountNormaliser({ decimalMark: ',', certain: true, finer: false })

describe('amountNormaliser', () => {
  it.each([
    ['keeps decimals as written', '1234.50', '1234.50', undefined],
    ['reads a decimal comma', '12,5', '12.5', undefined],
    ['reads spaces', '1 234,56', '1234.56', undefined],
    ['reads no-break spaces', '1\u00a0234,56', '1234.56', undefined],
    ['reads narrow spaces', '1\u202f234\u2009567', '1234567', undefined],
    ['reads apostrophes', "1'234.50", '1234.50', undefined],
    ['reads typographic apostrophes', '1’234.50', '1234.50', undefined],
    ['takes the last of two marks for the decimals', '1.234,56', '1234.56', undefined],
    ['takes the last of two marks, in English', '1,234.56', '1234.56', undefined],
    ['reads thousands of thousands', '1.234.567', '1234567', undefined],
    ['reads Indian groups', '1,23,456.00', '123456.00', undefined],
    ['reads a zero before three decimals', '0,125', '0.125', undefined],
    ['reads four digits before three decimals', '1234,567', '1234.567', undefined],
    ['reads a bare decimal part', ',50', '0.50', undefined],
    ['drops leading zeros', '007', '7', undefined],
    ['drops a plus', '+5', '5', undefined],
    ['reads a minus', '-12,50', '-12.50', undefined],
    ['reads a typographic minus', '\u221212,50', '-12.50', undefined],
    ['reads a minus behind', '12,50-', '-12.50', undefined],
    ['reads brackets', '(12,50)', '-12.50', undefined],
    ['knows no negative zero', '-0', '0', undefined],
    ['knows no negative zero with decimals', '-0,00', '0.00', undefined],
    ['reads an even sum', '12,-', '12', undefined],
    ['reads an even sum in Swiss', '12.--', '12', undefined],
    ['keeps all digits', '12345678901234567890,12', '12345678901234567890.12', undefined],
    ['reads a percentage, with a doubt', '12 %', '12', 'amount_percent'],
    ['restores scientific notation that kept its digits', '6,12345678E+08', '612345678', 'amount_expanded'],
    ['refuses scientific notation that lost some', '6,12346E+08', '', 'amount_scientific'],
    ['refuses groups of two', '12 34', '', 'amount_grouping'],
    ['refuses a date', '12.03.2024', '', 'amount_grouping'],
    ['refuses words', 'gratuit', '', 'amount_unreadable'],
    ['refuses a range', '10-20', '', 'amount_unreadable'],
    ['refuses a multiple', '12 k€', '', 'amount_unreadable'],
    ['refuses two signs', '--5', '', 'amount_unreadable'],
    ['refuses an error of a spreadsheet', '#DIV/0!', '', 'amount_spreadsheet_error'],
    ['refuses a column that was too narrow', '#######', '', 'amount_spreadsheet_error'],
    ['has nothing to say about a blank', '\u00a0', '', undefined],
  ])('%s', (_says, raw, value, reason) => {
    for (const read of [comma, point]) {
      expect(read(raw)).toMatchObject({ value, reason })
      expect(value === '' ? '' : read(value).value).toBe(value)
    }
  })

  it.each([
    ['a euro sign behind', '1 234,50 €', '1234.50', 'EUR'],
    ['a dollar sign before', '$1,234.50', '1234.50', 'USD'],
    ['a minus before a pound', '-£5', '-5', 'GBP'],
    ['a minus after a euro', '€ -5,00', '-5.00', 'EUR'],
    ['brackets around all', '(12,50 €)', '-12.50', 'EUR'],
    ['a code', 'CHF 12.50', '12.50', 'CHF'],
    ['an abbreviation with a dot', 'Fr. 12.50', '12.50', 'CHF'],
    ['a code glued on', '12,50EUR', '12.50', 'EUR'],
    ['old francs', '100 F', '100', 'FRF'],
    ['zlotys', '12,50 zł', '12.50', 'PLN'],
    ['a word', '12 euros', '12', 'EUR'],
    ['a sign for the comma', '12€50', '12.50', 'EUR'],
    ['crowns of no known country', '12,50 kr', '12.50', undefined],
  ])('takes off %s', (_says, raw, value, currency) => {
    const reading = comma(raw)
    expect(reading).toMatchObject({ value, reason: undefined })
    expect(reading.currency).toBe(currency)
  })

  it('reads a mark before three digits as the column does', () => {
    expect(comma('1.234').value).toBe('1234')
    expect(point('1,234').value).toBe('1234')
    expect(point('1.234').value).toBe('1.234')
    expect(comma('1,234')).toEqual({ value: '1.2340', reason: undefined }) // a 0 more, or it would read as thousands
    expect(comma('1.2340').value).toBe('1.2340')
    expect(unsure('1.234')).toEqual({ value: '1234', reason: 'amount_ambiguous' })
    expect(mixed('1.234')).toEqual({ value: '', reason: 'amount_mixed' })
    expect(mixed('12,50').value).toBe('12.50')
    expect(money('1,234')).toEqual({ value: '1.2340', reason: 'amount_three_decimals' })
  })

  it('gives every number back in every notation', () => {
    const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
    const notations: [string, string][] = [
      [' ', ','],
      ['.', ','],
      [',', '.'],
      ["'", '.'],
      ['\u202f', ','],
      ['', '.'],
    ]
    const holds = fc.property(cents, fc.constantFrom(...notations), (amount, [thousands, mark]) => {
      const digits = String(amount < 0n ? -amount : amount).padStart(3, '0')
      const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands)
      const sign = amount < 0n ? '-' : ''
      const expected = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
      return [comma, point].every((read) => read(`${sign}${whole}${mark}${digits.slice(-2)}`).value === expected)
    })
    expect(fc.check(holds)).toMatchObject({ failed: false, counterexample: null })
  })

  it('is total and idempotent', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('1', '0', '12', '234', '.', ',', ' ', "'", '-', '(', ')', '€', '%', 'E+0', '+'))
        .map((parts) => parts.join('')),
    )
    const holds = fc.property(cell, fc.constantFrom(comma, point, unsure, mixed, money), (raw, read) => {
      const { value } = read(raw)
      return value === '' || (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) && read(value).value === value)
    })
    expect(fc.check(holds, { numRuns: 3000 })).toMatchObject({ failed: false, counterexample: null })
    expect(comma(' '.repeat(1_000_000)).reason).toBeUndefined()
  })
})

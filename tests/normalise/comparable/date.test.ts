import { describe, expect, it } from 'vitest'
import { comparableDate } from '../../../src/normalise/comparable/date.ts'

describe('comparableDate', () => {
  it.each([
    ['keeps ISO', '1990-02-03', '1990-02-03', '1990-02-03'],
    ['reads eight digits', '19900203', '1990-02-03', '1990-02-03'],
    ['reads eight digits with the year last', '25021990', '1990-02-25', '1990-02-25'],
    ['reads the order of its column', '03/02/1990', '1990-02-03', '1990-03-02'],
    ['reads single digits', '3.2.1990', '1990-02-03', '1990-03-02'],
    ['lets a cell overrule its column', '25/02/1990', '1990-02-25', '1990-02-25'],
    ['reads words', '3 février 1990', '1990-02-03', '1990-02-03'],
    ['drops the time of day', '1990-02-03T23:00:00.000Z', '1990-02-03', '1990-02-03'],
    ['drops the time of day behind slashes', '03/02/1990 14:30', '1990-02-03', '1990-03-02'],
    ['reads years of two digits', '03/02/85', '1985-02-03', '1985-03-02'],
    ['reads days of a spreadsheet', '32907', '1990-02-03', '1990-02-03'],
    ['keeps the digits of a day that never was', '1990-02-30', '1990-02-30', '1990-02-30'],
    ['keeps the digits of a month that never was', '19901345', '1990-13-45', '1990-13-45'],
    ['keeps them in the order of the column', '31/02/1990', '1990-02-31', '1990-02-31'],
    ['keeps a year alone', '1990', '1990', '1990'],
    ['keeps a month and a year', '02/1990', '1990-02', '1990-02'],
    ['drops zeros for what is unknown', '1990-00-00', '1990', '1990'],
    ['drops a zero day', '1990-02-00', '1990-02', '1990-02'],
    ['takes the first of 1970 for a birthday', '1970-01-01', '1970-01-01', '1970-01-01'],
    ['keeps what is no date', 'Spring of 85!', 'spring of 85', 'spring of 85'],
  ])('%s', (_says, cell, dayFirst, monthFirst) => {
    expect(comparableDate('dmy')(cell)).toBe(dayFirst)
    expect(comparableDate('mdy')(cell)).toBe(monthFirst)
  })

  it('takes the latest year from its caller', () => {
    expect(comparableDate('dmy', 2010)('03/02/12')).toBe('1912-02-03')
  })

  it.each([
    '',
    ' ',
    'n/a',
    '0000-00-00',
    '00/00/0000',
    '1900-01-01',
    '01/01/1900',
    '1111-11-11',
    '9999-12-31',
    '31/12/9999',
    '00000000',
  ])('finds no day in %j', (cell) => {
    expect(comparableDate('dmy')(cell)).toBe('')
  })
})

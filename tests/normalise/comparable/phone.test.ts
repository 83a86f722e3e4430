import { describe, expect, it } from 'vitest'
import { comparablePhone } from '../../../src/normalise/comparable/phone.ts'

/** The comparable form, and cells that have it. */
type Spellings = readonly [expected: string, ...cells: string[]]

const french: readonly Spellings[] = [
  ['199001234', '+33 1 99 00 12 34', '0033199001234', '33199001234', '01 99 00 12 34', '199001234', '+33 (0)1.99.00.12.34'],
  [
    '199001234',
    'Tél. : 01-99-00-12-34',
    '01 99 00 12 34 poste 12',
    'O1 99 OO 12 34',
    '199001234.0',
    '1.99001234E+08',
    '+330199001234',
  ],
  ['+590690001234', '0690 00 12 34', '+590 690 00 12 34', '+33 690 00 12 34', '00590690001234', '590690001234', '690001234'],
  ['+262262001234', '02 62 00 12 34', '+262 262 00 12 34', '+33 2 62 00 12 34'],
  ['+508410012', '0508 41 00 12', '+508 41 00 12'],
  ['+442079460018', '+44 20 7946 0018', '0044 (0)20 7946 0018', '442079460018', '+44 (0) 20 79 46 00 18'],
  ['19900123', '01 99 00 12 3', '+33 1 99 00 12 3'],
  ['199001234', '01 99 00 12 34 / 01 99 00 56 78'],
]

const american: readonly Spellings[] = [
  ['2125550123', '(212) 555-0123', '2125550123', '1-212-555-0123', '+1 212 555 0123', '212.555.0123 ext. 5', '0012125550123'],
  ['6135550123', '+1 613 555 0123'],
  ['+33199001234', '+33 1 99 00 12 34', '011 33 1 99 00 12 34'],
]

describe('comparablePhone', () => {
  it.each(french)('is %s in France for all of %s …', (expected, ...cells) => {
    for (const cell of cells) expect(comparablePhone('FR')(cell)).toBe(expected)
  })

  it('is the same overseas', () => {
    for (const [expected, ...cells] of french)
      for (const cell of cells.slice(0, 2)) expect(comparablePhone('GP')(cell)).toBe(expected)
  })

  it.each(american)('is %s in the United States for all of %s …', (expected, ...cells) => {
    for (const cell of cells) expect(comparablePhone('US')(cell)).toBe(expected)
  })

  it.each([
    ['DE', '03012345670', '+49 30 12345670', '3012345670'],
    ['GB', '020 7946 0018', '+44 20 7946 0018', '2079460018'],
    ['IT', '06 1234 5670', '+39 06 1234 5670', '0612345670'],
    ['ES', '912 345 670', '+34 912 345 670', '912345670'],
  ])('reads numbers of %s', (country, national, international, expected) => {
    expect(comparablePhone(country)(national)).toBe(expected)
    expect(comparablePhone(country)(international)).toBe(expected)
  })

  it('knows no country: leading zeros go, other numbers stay whole', () => {
    const compare = comparablePhone(undefined)
    expect(compare('01 99 00 12 34')).toBe('199001234')
    expect(compare('199001234')).toBe('199001234')
    expect(compare('+33 1 99 00 12 34')).toBe('+33199001234')
    expect(compare('0033 1 99 00 12 34')).toBe('+33199001234')
  })

  it.each([
    '',
    ' ',
    'n/a',
    '0000000000',
    '00 00 00 00 00',
    '0123456789',
    '1111111111',
    '0101010101',
    '06 00 00 00 00',
    '12',
    '1234',
    'voir mail',
  ])('finds nobody in %j', (cell) => {
    for (const country of ['FR', 'US', undefined]) expect(comparablePhone(country)(cell)).toBe('')
  })
})

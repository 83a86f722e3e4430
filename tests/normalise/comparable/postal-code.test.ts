import { describe, expect, it } from 'vitest'
import { comparablePostalCode } from '../../../src/normalise/comparable/postal-code.ts'

describe('comparablePostalCode', () => {
  it.each([
    ['keeps a plain code', 'FR', '75011', '75011'],
    ['takes space out', 'FR', '75 011', '75011'],
    ['restores a lost zero', 'FR', '1400', '01400'],
    ['takes the sign of the country off', 'FR', 'F-75011', '75011'],
    ['takes the decimal of a spreadsheet off', 'FR', '75011.0', '75011'],
    ['finds the code beside its town', 'FR', '75011 Paris', '75011'],
    ['keeps what is none', 'FR', '7501', '07501'],
    ['keeps five digits of a ZIP+4', 'US', '12345-6789', '12345'],
    ['restores a zero lost in New England', 'US', '2134', '02134'],
    ['keeps a British code whole', 'GB', 'sw1a 1aa', 'SW1A1AA'],
    ['needs no country', undefined, 'sw1a 1aa', 'SW1A1AA'],
    ['keeps five digits of a ZIP+4 without one', undefined, '12345-6789', '12345'],
    ['keeps a foreign code', 'FR', 'SW1A 1AA', 'SW1A1AA'],
    ['keeps a Dutch code whole', 'NL', '1012 ab', '1012AB'],
  ])('%s', (_says, country, cell, expected) => {
    expect(comparablePostalCode(country)(cell)).toBe(expected)
  })

  it.each(['', ' ', 'n/a', '-', '0', '00000', '99999'])('finds nowhere in %j', (cell) => {
    for (const country of ['FR', 'US', undefined]) expect(comparablePostalCode(country)(cell)).toBe('')
  })
})

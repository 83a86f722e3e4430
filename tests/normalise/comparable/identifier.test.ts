import { describe, expect, it } from 'vitest'
import { comparableIdentifier } from '../../../src/normalise/comparable/identifier.ts'

describe('comparableIdentifier', () => {
  it.each([
    ['takes signs out and letters up', 'fr-552 100 554', 'FR552100554'],
    ['keeps leading zeros', '00123', '00123'],
    ['takes the decimal of a whole number off', '123456.0', '123456'],
    ['keeps small numbers of one digit', '22', '22'],
    ['keeps letters without digits', 'abc', 'ABC'],
    ['folds full-width letters', 'ＡＢ１２', 'AB12'],
  ])('%s', (_says, cell, expected) => {
    expect(comparableIdentifier(cell)).toBe(expected)
  })

  it.each(['', '  ', '0', '000-000', '11111', '999999999', 'n/a', 'N/A', 'NULL', '-'])('finds nobody in %j', (cell) => {
    expect(comparableIdentifier(cell)).toBe('')
  })
})

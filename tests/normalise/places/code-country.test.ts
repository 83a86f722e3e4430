import { describe, expect, it } from 'vitest'
import { countryOfCode } from '../../../src/normalise/places/code-country.ts'

describe('countryOfCode', () => {
  it.each([
    ['British letters', 'SW1A 1AA', 'GB'],
    ['letters that are a country’s own', 'JE2 3AB', 'JE'],
    ['Canadian letters', 'h3b2y5', 'CA'],
    ['Dutch letters', '1012 AB', 'NL'],
    ['a Portuguese hyphen', '1000-205', 'PT'],
    ['a Polish hyphen', '00-950', 'PL'],
    ['a sign of Belgium', 'B-1000', 'BE'],
    ['a sign of Germany', 'D - 10115', 'DE'],
    ['a code of a country', 'CH-1200', 'CH'],
    ['digits, which say nothing', '10115', undefined],
    ['a sign with too few digits', 'D-1011', undefined],
    ['nothing', '', undefined],
    ['a word', 'Paris', undefined],
  ])('%s', (_, cell, country) => expect(countryOfCode(cell)).toBe(country))
})

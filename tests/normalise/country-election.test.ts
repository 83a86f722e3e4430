import { describe, expect, it } from 'vitest'
import { electCountry } from '../../src/normalise/country-election.ts'

describe('electCountry', () => {
  it.each([
    ['the country of most rows', ['FR', 'FR', 'BE'], [], 'FR'],
    ['the country of most rows that name one', ['', '', 'BE', ''], ['01 99 00 12 34'], 'BE'],
    ['no country where none has more than half', ['FR', 'BE'], [], undefined],
    ['the country of most phones where no row names one', ['', ''], ['01 99 00 12 34', '+33 1 99 00 12 35', 'n/a'], 'FR'],
    ['another country by its phones', [], ['(212) 555-0100', '+1 212-555-0101'], 'US'],
    ['no country where phones are in no known shape', [], ['12', '34'], undefined],
    ['no country where there is nothing', [], [], undefined],
  ])('%s', (_says, countries, phones, expected) => {
    expect(electCountry(countries, phones)).toBe(expected)
  })
})

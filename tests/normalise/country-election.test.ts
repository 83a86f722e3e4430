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

  it.each([
    ['Britain by its postal codes', ['SW1A 1AA', 'm11ae', 'EC1A 1BB', ''], [], 'GB'],
    ['the Netherlands by theirs', ['1012 AB', '3011cd'], [], 'NL'],
    ['Canada by its', ['K1A 0B6', 'H2X-1Y4'], [], 'CA'],
    ['Ireland by its', ['D02 X285', 'A65F4E2'], [], 'IE'],
    ['Poland by its', ['00-950', '30-001'], [], 'PL'],
    ['Portugal by its', ['1000-205', '4000-322'], [], 'PT'],
    ['no country by codes that many have', ['75001', '1000', '2000'], [], undefined],
    ['Australia by its states, as its codes say nothing', ['2000', '3000', '6000'], ['nsw', 'VIC', 'wa'], 'AU'],
    ['no country by states of two letters', [], ['WA', 'MI', 'CA'], undefined],
  ])('tells %s', (_says, codes, regions, expected) => {
    expect(electCountry([], [], codes, regions)).toBe(expected)
  })
})

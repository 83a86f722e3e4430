import { describe, expect, it } from 'vitest'
import { normaliseIban } from '../../src/normalise/iban.ts'

// The examples of the standard.
describe('normaliseIban', () => {
  it.each([
    ['reads spaces', 'FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606', undefined],
    ['reads small letters and dots', 'fr14.2004.1010.0505.0001.3m02.606', 'FR1420041010050500013M02606', undefined],
    ['reads the word before', 'IBAN: DE89 3704 0044 0532 0130 00', 'DE89370400440532013000', undefined],
    ['refuses a wrong check', 'DE89370400440532013001', '', 'iban_check'],
    ['refuses a wrong length', 'FR142004101005', '', 'iban_length'],
    ['refuses a country that has none', 'XX89370400440532013000', '', 'iban_country'],
    ['refuses a wrong RIB key under a right check', 'FR8420041010050500013M02607', '', 'iban_account_check'],
    ['refuses a masked one', 'FR14 **** **** 2606', '', 'iban_form'],
    ['has nothing to say about a blank', '\t', '', undefined],
  ])('%s', (_says, raw, value, reason) => expect(normaliseIban(raw)).toEqual({ value, reason }))
})

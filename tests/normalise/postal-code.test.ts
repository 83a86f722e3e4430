import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasons } from '../../src/model/reason.ts'
import { postalCodeNormaliser } from '../../src/normalise/postal-code.ts'
import { postalForms } from '../../src/normalise/postal-forms.ts'

describe('a French postal code', () => {
  const france = postalCodeNormaliser({ country: 'FR' })
  it.each([
    ['is five digits', '75001', '75001', undefined],
    ['may have a space', '75 001', '75001', undefined],
    ['may have spaces around', ' 75001\u00a0', '75001', undefined],
    ['is nothing in a blank', ' ', '', undefined],
    ['loses the country before it', 'F-75001', '75001', 'postal_code_prefix'],
    ['loses the country in full', 'FR 75001', '75001', 'postal_code_prefix'],
    ['gets its zero back', '1000', '01000', 'postal_code_zero_restored'],
    ['gets its zero back from a decimal', '1000.0', '01000', 'postal_code_zero_restored'],
    ['loses its decimals', '75001.0', '75001', 'postal_code_decimal'],
    ['kept as text by a spreadsheet', "'01000", '01000', undefined],
    ['has no letter O', '7500O', '75000', 'postal_code_letter_o'],
    ['may be Corsican', '20000', '20000', undefined],
    ['is no Corsican commune', '2A004', '', 'postal_code_commune'],
    ['is no commune in small letters', '2b033', '', 'postal_code_commune'],
    ['may be overseas', '97110', '97110', undefined],
    ['may be of the Pacific', '98800', '98800', undefined],
    ['may be of the army', '00200', '00200', undefined],
    ['is in a department that exists', '96000', '', 'postal_code_department'],
    ['is in a department that exists, after a zero', '99123', '', 'postal_code_department'],
    ['is lost in scientific notation', '7,5E+04', '', 'postal_code_scientific'],
    ['stands alone', '75001 Paris', '', 'postal_code_with_city'],
    ['is not three digits', '750', '', 'postal_code_shape'],
    ['is not six', '750011', '', 'postal_code_shape'],
    ['is no British one', 'SW1A 1AA', '', 'postal_code_shape'],
  ])('%s', (_, cell, value, reason) => {
    expect(france(cell)).toEqual({ value, reason })
  })
})

describe('a postal code elsewhere', () => {
  it.each([
    ['Britain', 'GB', 'sw1a1aa', 'SW1A 1AA', undefined],
    ['Britain, short', 'GB', 'M1 1AE', 'M1 1AE', undefined],
    ['Britain, half', 'GB', 'SW1A', '', 'postal_code_shape'],
    ['Jersey', 'JE', 'je23ab', 'JE2 3AB', undefined],
    ['Ireland', 'IE', 'd02x285', 'D02 X285', undefined],
    ['the Netherlands', 'NL', '1234ab', '1234 AB', undefined],
    ['the Netherlands with their sign', 'NL', 'NL-1234 AB', '1234 AB', 'postal_code_prefix'],
    ['Canada', 'CA', 'k1a0b1', 'K1A 0B1', undefined],
    ['Poland', 'PL', '00950', '00-950', undefined],
    ['Poland, a zero lost', 'PL', '950', '', 'postal_code_shape'],
    ['Portugal', 'PT', '1000 205', '1000-205', undefined],
    ['Sweden', 'SE', '11455', '114 55', undefined],
    ['Sweden with its sign', 'SE', 'S-114 55', '114 55', 'postal_code_prefix'],
    ['Germany', 'DE', 'D-10115', '10115', 'postal_code_prefix'],
    ['Germany, a zero lost', 'DE', '1067', '01067', 'postal_code_zero_restored'],
    ['Switzerland', 'CH', 'CH-1200', '1200', 'postal_code_prefix'],
    ['Belgium', 'BE', '1000', '1000', undefined],
    ['the United States', 'US', '20500', '20500', undefined],
    ['the United States, in full', 'US', '205000003', '20500-0003', undefined],
    ['the United States, a zero lost', 'US', '2108', '02108', 'postal_code_zero_restored'],
    ['Latvia, its letters left out', 'LV', '1010', 'LV-1010', undefined],
    ['Andorra', 'AD', 'ad500', 'AD500', undefined],
    ['Japan', 'JP', '〒100-0001', '100-0001', undefined],
    ['Monaco, by France’s post', 'MC', 'MC-98000', '98000', 'postal_code_prefix'],
    ['a country without a known form', 'KY', ' ky1 - 1100 ', 'KY1 - 1100', undefined],
    ['no country', '', 'sw1a 1aa', 'SW1A 1AA', undefined],
    ['a country that is none', 'constructor', 'abc', 'ABC', undefined],
  ])('%s', (_, country, cell, value, reason) => {
    expect(postalCodeNormaliser({ country })(cell)).toEqual({ value, reason })
  })

  it('is read without throwing, once for all', () => {
    const readers = Object.keys(postalForms).map((country) => postalCodeNormaliser({ country }))
    readers.push(postalCodeNormaliser({ country: 'FR' }), postalCodeNormaliser({ country: '' }))
    const cell = string({ unit: constantFrom(...Array.from('0123456789 -AOEFR.B,+\ud800\0é')), maxLength: 12 })
    assert(
      property(cell, constantFrom(...readers), (raw, read) => {
        const { value, reason } = read(raw)
        expect(read(value).value).toBe(value)
        expect(value === '' && reason !== undefined).toBe(reason !== undefined && reasons[reason] === 'refused')
      }),
      { numRuns: 5000 },
    )
    for (const read of readers) expect(read('9'.repeat(1 << 20)).value).toBe('')
  })
})

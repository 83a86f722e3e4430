import { describe, expect, it } from 'vitest'
import { normaliseVat } from '../../src/normalise/vat.ts'

// Numbers made up for their checks, but for those of La Poste.
describe('normaliseVat', () => {
  it.each(
    // The French ones: a key of digits, a letter first, another, a letter second.
    'FR39356000000 FRA7356000000 FRK3356000000 FR5G356000000 ATU12345602 BE0123456749 CHE123456707 CY12345678F CZ12345601'
      .concat(' DE123456704 DK12345607 EE123456706 EL123456709 ES12345678Z FI12345604 GB123456727 HR12345678903 HU12345607')
      .concat(' IE1234567T IT12345670017 LU12345613 MT12345634 NL123456782B01 NL000099998B57 NO123456718 PL1234567802')
      .concat(' PT123456703 RO123456703 SE123456789701 SI12345601 SK1234567807')
      .concat(' BG123456786 BG1234567890 LT123456715 LT123456789011 LV40123456783 LV01010112345')
      .split(' '),
  )('reads %s', (number) => {
    expect(normaliseVat(number)).toEqual({ value: number, reason: undefined })
    expect(normaliseVat(`${number.slice(0, 2).toLowerCase()} ${number.slice(2, 5)}.${number.slice(5)}`).value).toBe(number)
  })

  it.each([
    ['refuses a wrong French key', 'FRAA356000000', '', 'vat_check'],
    ['refuses a wrong German check', 'DE123456705', '', 'vat_check'],
    ['refuses a wrong Bulgarian check', 'BG123456787', '', 'vat_check'],
    ['refuses a wrong Lithuanian check', 'LT123456716', '', 'vat_check'],
    ['refuses a Lithuanian number whose last digit but one is no 1', 'LT123456725', '', 'vat_check'],
    ['refuses a wrong Latvian check', 'LV40123456784', '', 'vat_check'],
    ['refuses a German number that is too short', 'DE12345670', '', 'vat_form'],
    ['restores the zero of Belgium', 'BE 123.456.749', 'BE0123456749', 'vat_zero_restored'],
    ['restores the country of France', '11 123456782', 'FR11123456782', 'vat_country_restored'],
    ['writes Greece EL', 'GR123456709', 'EL123456709', undefined],
    ['drops the word for the tax', 'CHE-123.456.707 MWST', 'CHE123456707', undefined],
    ['refuses a SIREN', '123456782', '', 'vat_siren'],
    ['refuses no country', '99999', '', 'vat_country'],
    ['refuses a word', 'exonéré', '', 'vat_country'],
    ['has nothing to say about a blank', ' ', '', undefined],
  ])('%s', (_says, raw, value, reason) => expect(normaliseVat(raw)).toEqual({ value, reason }))
})

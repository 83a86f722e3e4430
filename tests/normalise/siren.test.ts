import { describe, expect, it } from 'vitest'
import { normaliseSiren } from '../../src/normalise/siren.ts'

// Numbers made up for their checks.
describe('normaliseSiren', () => {
  it.each([
    ['reads nine digits', '123456782', '123456782', undefined],
    ['takes spaces out', '123 456 782', '123456782', undefined],
    ['takes dots and no-break spaces out', '123.456.\u00a0782', '123456782', undefined],
    ['takes off the decimal of a spreadsheet', '123456782.0', '123456782', undefined],
    ['restores a lost zero', '12345674', '012345674', 'siren_zero_restored'],
    ['restores no zero that does not fit', '12345675', '', 'siren_form'],
    ['takes the SIREN out of a SIRET', '123 456 782 00010', '123456782', 'siren_from_siret'],
    ['takes the SIREN out of a VAT number', 'FR 11 123456782', '123456782', 'siren_from_vat'],
    ['refuses a wrong check digit', '123456789', '', 'siren_check'],
    ['refuses a filler', '000000000', '', 'register_filler'],
    ['refuses what a spreadsheet rounded', '1,23E+08', '', 'register_scientific'],
    ['refuses words', 'en cours', '', 'siren_form'],
    ['has nothing to say about a blank', ' ', '', undefined],
  ])('%s', (_says, raw, value, reason) => expect(normaliseSiren(raw)).toEqual({ value, reason }))
})

import { describe, expect, it } from 'vitest'
import { normaliseSiret } from '../../src/normalise/siret.ts'

// Numbers made up for their checks, but for those of La Poste, which has rules of its own.
describe('normaliseSiret', () => {
  it.each([
    ['reads fourteen digits', '12345678200010', '12345678200010', undefined],
    ['takes spaces out', '123 456 782 00010', '12345678200010', undefined],
    ['restores a lost zero', '1234567400019', '01234567400019', 'siret_zero_restored'],
    ['restores two lost zeros', '123456600014', '00123456600014', 'siret_zero_restored'],
    ['knows the head office of La Poste', '35600000000048', '35600000000048', undefined],
    ['knows the other offices of La Poste', '35600000049837', '35600000049837', undefined],
    ['refuses an office of La Poste by Luhn', '35600000000055', '', 'siret_check'],
    ['refuses a wrong check digit', '12345678200011', '', 'siret_check'],
    ['refuses a SIREN', '123456782', '', 'siret_siren'],
    ['refuses what a spreadsheet rounded', '1,23457E+13', '', 'register_scientific'],
    ['has nothing to say about a blank', '', '', undefined],
  ])('%s', (_says, raw, value, reason) => expect(normaliseSiret(raw)).toEqual({ value, reason }))
})

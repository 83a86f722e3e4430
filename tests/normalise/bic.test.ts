import { describe, expect, it } from 'vitest'
import { bicAgainstIban, normaliseBic } from '../../src/normalise/bic.ts'
import { tryAll } from './total.ts'

describe('normaliseBic', () => {
  it.each([
    ['eight signs', 'BNPAFRPP', 'BNPAFRPP', undefined],
    ['eleven', 'CRLYFRPPXXX', 'CRLYFRPPXXX', undefined],
    ['small letters and blanks', ' agri fr pp 882 ', 'AGRIFRPP882', undefined],
    ['a label before it', 'BIC: CMCIFR2A', 'CMCIFR2A', undefined],
    ['digits in the place', 'CMCIFR2A', 'CMCIFR2A', undefined],
    ['Kosovo', 'PCBKXKPR', 'PCBKXKPR', undefined],
    ['a place for tests', 'ABCDFR20', 'ABCDFR20', 'bic_test'],
    ['too short', 'BNPAFR', '', 'bic_form'],
    ['nine signs', 'BNPAFRPPX', '', 'bic_form'],
    ['a digit in the bank', 'BN1AFRPP', '', 'bic_form'],
    ['no such country', 'BNPAZZPP', '', 'bic_country'],
    ['an IBAN', 'FR7630006000011234567890189', '', 'bic_form'],
    ['nothing', '  ', '', undefined],
  ])('%s', (_says, raw, value, reason) => {
    expect(normaliseBic(raw)).toEqual({ value, reason })
    if (value !== '') expect(normaliseBic(value).value).toBe(value)
  })

  it('never throws', () => expect(() => tryAll(normaliseBic)).not.toThrow())
})

describe('bicAgainstIban', () => {
  const french = 'FR7630006000011234567890189'
  it.each([
    ['a German bank for a French account', 'DEUTDEFF', french, 'bic_other_country'],
    ['the same country', 'AGRIFRPP', french, undefined],
    ['a bank overseas', 'BREDGPGX', french, undefined],
    ['Jersey and Britain', 'LOYDJEH1', 'GB29NWBK60161331926819', undefined],
    ['no BIC', '', french, undefined],
    ['no IBAN', 'AGRIFRPP', '', undefined],
  ])('%s', (_says, bic, iban, reason) => expect(bicAgainstIban(bic, iban)?.reason).toBe(reason))
})

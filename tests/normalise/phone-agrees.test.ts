import { describe, expect, it } from 'vitest'
import { phoneAgainstColumn, phoneAgainstCountry, premiumNumber } from '../../src/normalise/phone-agrees.ts'
import { tryAll } from './total.ts'

describe('phoneAgainstCountry', () => {
  it.each([
    ['a French number in France', '+33199001234', 'FR', undefined],
    ['a Belgian number in France', '+3225550123', 'FR', 'phone_other_country'],
    ['a French number in Belgium', '+33199001234', 'BE', 'phone_other_country'],
    ['a number of Martinique in France', '+596696001234', 'FR', undefined],
    ['a number of the mainland in Réunion', '+33199001234', 'RE', undefined],
    ['a number of Monaco in France', '+37799995555', 'FR', undefined],
    ['a Canadian number in the United States', '+15145550123', 'US', undefined],
    ['no country', '+33199001234', '', undefined],
    ['an unknown country', '+33199001234', 'ZZ', undefined],
    ['no number', '', 'FR', undefined],
  ])('%s', (_says, value, country, reason) => expect(phoneAgainstCountry(value, country)?.reason).toBe(reason))
})

describe('phoneAgainstColumn', () => {
  it.each([
    ['a land line among mobiles', 'landline', 'mobile', 'phone_not_mobile'],
    ['a mobile among land lines', 'mobile', 'landline', 'phone_is_mobile'],
    ['a mobile among mobiles', 'mobile', 'mobile', undefined],
    ['one that may be either', 'other', 'mobile', undefined],
  ] as const)('%s', (_says, type, column, reason) => expect(phoneAgainstColumn(type, column)?.reason).toBe(reason))
})

describe('premiumNumber', () => {
  it.each([
    ['a dear number of France', '+33899001234', true],
    ['a dear number of Germany', '+499001234567', true],
    ['a dear number of Britain', '+449012345678', true],
    ['a free number of France', '+33800001234', false],
    ['a land line', '+33199001234', false],
    ['a mobile', '+33639980123', false],
    ['nothing', '', false],
    ['no number', '+999', false],
  ])('%s', (_says, value, dear) => expect(premiumNumber(value)?.reason).toBe(dear ? 'phone_premium' : undefined))

  it('never throws', () =>
    expect(() =>
      tryAll((text) => [premiumNumber(text), premiumNumber(`+33${text}`), phoneAgainstCountry(text, text)]),
    ).not.toThrow())
})

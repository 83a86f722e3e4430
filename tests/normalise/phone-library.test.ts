import { assert, constantFrom, integer, oneof, property, stringMatching, tuple } from 'fast-check'
import {
  getCountries,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { type Known, lookUp } from '../../src/normalise/phone-library.ts'

/** The same question to the library itself. */
function asked(text: string, country: string): Known | undefined {
  const number = parsePhoneNumberFromString(text, {
    extract: false,
    ...(isSupportedCountry(country) ? { defaultCountry: country } : {}),
  })
  if (number === undefined) return undefined
  const type = number.getType()
  const length = number.isValid() || number.isPossible() ? 'right' : validatePhoneNumberLength(number.number)
  return {
    value: number.number,
    national: number.nationalNumber,
    type: type === 'MOBILE' ? 'mobile' : type === 'FIXED_LINE' ? 'landline' : 'other',
    valid: number.isValid(),
    service: ['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'VOICEMAIL'].includes(type ?? ''),
    length: length === 'right' ? 'right' : length === 'TOO_LONG' ? 'long' : 'short',
  }
}

/** Twenty countries: plans of one length and of many, prefixes that rewrite numbers, codes shared by several. */
const twenty = 'FR BE CH LU DE GB ES IT PT NL AT PL SE US CA AR BR AU MA RU'.split(' ')
const keptRanges = /^\+(?:229(?:81|857)|26313)/

describe('lookUp', () => {
  it('says of the example of each country what the library says, however it is written', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)
      if (example === undefined) continue
      const national = example.formatNational().replace(/\D/g, '')
      for (const text of [example.number, example.number.slice(1), example.nationalNumber, national])
        for (const from of [country, 'FR', '']) expect(lookUp(text, from), `${text} ${from}`).toEqual(asked(text, from))
    }
  })

  it.each([
    ['a number of no country', '+80012345678', ''],
    ['national digits that begin like a call abroad', '0041446681800', 'FR'],
    ['a country code without its plus', '41446681800', 'CH'],
    ['a trunk zero behind the country code', '+4904012345', ''],
    ['a local number, whose area its island adds', '6925555', 'VI'],
    ['a mobile of Argentina as dialled at home', '01123456789', 'AR'],
    ['a carrier code', '041551123456789', 'BR'],
    ['an Italian zero, which stays', '0612345678', 'IT'],
    ['another country of the same code', '07781123456', 'GB'],
    ['a code that nobody has', '+9991234567', ''],
    ['a zero behind the plus', '+0123456', ''],
    ['two digits', '12', 'DE'],
    ['one digit', '1', 'DE'],
    ['a plus alone', '+', ''],
    ['a country that is none', '0123456789', 'constructor'],
    ['forty digits', '1'.repeat(40), 'DE'],
    ['a hundred digits', `+49${'1'.repeat(98)}`, ''],
  ])('says the same of %s', (_, text, country) => {
    expect(lookUp(text, country)).toEqual(asked(text, country))
  })

  it('says the same of any digits in twenty countries', () => {
    const codes = constantFrom('+49', '+44', '+1', '+39', '+54', '+55', '+61', '+7', '+212', '+', '0', '00', '1', '')
    const digits = oneof(stringMatching(/^\d{1,16}$/), integer({ min: 1_000_000, max: 99_999_999_999 }).map(String))
    assert(
      property(tuple(codes, digits), constantFrom(...twenty, ''), ([code, rest], country) => {
        const text = code + rest
        if (!keptRanges.test(text)) expect(lookUp(text, country)).toEqual(asked(text, country))
      }),
      { numRuns: 3000 },
    )
  })

  it('says the same of an example with a digit changed, lost or added', () => {
    const edited = tuple(constantFrom(...getCountries()), integer({ min: 0, max: 14 }), constantFrom('', '0', '5', '9', '12'))
    assert(
      property(edited, ([country, at, put]) => {
        const number = getExampleNumber(country, examples)
        const text = number?.number ?? '+4930123456'
        const mutated = `${text.slice(0, at + 1)}${put}${text.slice(at + 2)}`
        if (!keptRanges.test(mutated)) expect(lookUp(mutated, country)).toEqual(asked(mutated, country))
      }),
      { numRuns: 2000 },
    )
  })
})

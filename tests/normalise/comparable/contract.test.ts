import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableAddress } from '../../../src/normalise/comparable/address.ts'
import { comparableCategory } from '../../../src/normalise/comparable/category.ts'
import { comparableCity } from '../../../src/normalise/comparable/city.ts'
import { comparableCompany } from '../../../src/normalise/comparable/company.ts'
import { comparableDate } from '../../../src/normalise/comparable/date.ts'
import { comparableEmail } from '../../../src/normalise/comparable/email.ts'
import { comparableIdentifier } from '../../../src/normalise/comparable/identifier.ts'
import { comparablePhone } from '../../../src/normalise/comparable/phone.ts'
import { comparablePostalCode } from '../../../src/normalise/comparable/postal-code.ts'
import { comparableText } from '../../../src/normalise/comparable/text.ts'

const members: readonly (readonly [name: string, comparable: (cell: string) => string])[] = [
  ['address', comparableAddress],
  ['category', comparableCategory],
  ['city', comparableCity],
  ['company', comparableCompany],
  ['date, day first', comparableDate('dmy')],
  ['date, month first', comparableDate('mdy')],
  ['email', comparableEmail],
  ['identifier', comparableIdentifier],
  ['phone of France', comparablePhone('FR')],
  ['phone of the United States', comparablePhone('US')],
  ['phone of Germany', comparablePhone('DE')],
  ['phone of Russia', comparablePhone('RU')],
  ['phone of Hungary', comparablePhone('HU')],
  ['phone of nowhere', comparablePhone(undefined)],
  ['postal code of France', comparablePostalCode('FR')],
  ['postal code of the United States', comparablePostalCode('US')],
  ['postal code of Lithuania', comparablePostalCode('LT')],
  ['postal code of nowhere', comparablePostalCode(undefined)],
  ['text', comparableText],
]

/** What cells are made of, so that chance finds more than noise. */
const pieces = (
  '12|5|0|00|33|1990|8 mai 1945|01|+33|+1|+49|8|0033|011|75011|1234567|bis|B|a|e|r|c|d|l|n|st|ste|rue|rue de|avenue|apt|bât|étage|3e|15eme|des|le|la|l’|' +
  'd\'|saint|cedex|arr|paris|Łódź|Straße|str|SARL|S.A.|&|et|and|y|co|GmbH|de|ets|@|.|,|;|/|-|(|)|"|<|>|+|#|°|º|\n| |  |\u00a0|x|é|İ|ǰ|ß|жук|김|東京|ά|🎉|\ud800|\u0301|' +
  'n/a|nc|unknown|example.com|ann|février|th|T10:00|:30|E+08|.0|poste 5|ext|ss|s/'
).split('|')
const cells = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.stringMatching(/^[+(]?[\d .()/-]{1,18}$/),
  fc.stringMatching(/^[0-9]{1,14}$/),
)

describe.each(members)('the comparable form of %s', (_name, comparable) => {
  it('is its own comparable form', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const once = comparable(cell)
        expect(comparable(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  it('is nothing for what says nothing', () => {
    for (const cell of ['', ' ', '\t\r\n\u00a0', '-', '?', 'n/a', 'NULL']) expect(comparable(cell)).toBe('')
  })

  it('stands very long cells', () => {
    for (const cell of ['a', '1', 'é', '1 ', 'a@', '-', '12 rue, ', '\0', '\ud800', 'st 1 ', 'et s ', '1/'])
      expect(typeof comparable(Array<string>(10_000).fill(cell).join(''))).toBe('string')
  })
})

describe.each(members.filter(([name]) => !name.startsWith('phone')))('the comparable form of %s', (_name, comparable) => {
  it.each(['Ann', '東京', 'مريم', '🎉', '\ud800', '12 b', 'SARL', 'cedex', 'le', 'é'])('is something for %j', (cell) => {
    expect(comparable(cell)).not.toBe('')
  })
})

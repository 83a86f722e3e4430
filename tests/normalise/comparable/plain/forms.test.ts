import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostGrowth, type PlainForm } from '../../../../src/model/plain-form.ts'
import { comparableAddress } from '../../../../src/normalise/comparable/address.ts'
import { comparableEmail } from '../../../../src/normalise/comparable/email.ts'
import { comparablePhone } from '../../../../src/normalise/comparable/phone.ts'
import { plainAddress } from '../../../../src/normalise/comparable/plain/address.ts'
import { plainEmail } from '../../../../src/normalise/comparable/plain/email.ts'
import { plainPhone } from '../../../../src/normalise/comparable/plain/phone.ts'

/** What is written for a cell that stands among others; undefined where it is to be read. */
function written(form: PlainForm, cell: string): string | undefined {
  const text = Buffer.from(cell)
  const bytes = new Uint8Array(new SharedArrayBuffer(text.length + 2)).fill(0x31)
  bytes.set(text, 1)
  const into = new Uint8Array(mostGrowth * text.length + 3).fill(0x39)
  const end = form(bytes, 1, 1 + text.length, into, 2)
  return end === -1 ? undefined : Buffer.from(into.subarray(2, end)).toString('latin1')
}

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const phones = fc.oneof(
  ...[5, 7, 8, 9, 10, 11, 12, 13].map(digits),
  fc.tuple(fc.constantFrom('', '0', '1', '8', '+33', '+1 ', '33', '0033', '(0)'), digits(9)).map((parts) => parts.join('')),
  fc.tuple(digits(3), digits(3), digits(4)).map(([a, b, c]) => `(${a}) ${b}-${c}`),
  fc.stringMatching(/^[+(]?[0-4][0-9 .()/-]{6,16}$/),
  fc.constantFrom(
    '(201) 555-0123',
    '2015550123',
    '1-201-555-0123',
    '0102030405',
    '2012012012',
    '2025678901',
    '2022222222',
    '201.0',
  ),
)
const words = [
  ...'street str saint north n no nr numero d l le de rue r avenue hauptstr hauptstrasse kerkstraat apt bat ste'.split(' '),
  ...'12 7th first gal e w o x Main MAIN é c Église hôpital Édith ÿ Straße Ørsted'.split(' '),
  ..."l'ouest l'Église d'Arc d'or l'est".split(' '),
]
const addresses = fc
  .tuple(
    fc.constantFrom('12 ', '7', '5 a ', '', '12 bis ', ' 3 '),
    fc.array(fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-zA-Z]{1,9}$/), fc.stringMatching(/^[a-zA-ZÀ-ÿ]{1,6}$/)), {
      maxLength: 6,
    }),
    fc.array(fc.constantFrom(' ', ' ', ' ', '-', "'", '  ', ', ', '’'), { minLength: 1, maxLength: 6 }),
  )
  .map(([door, rest, between]) => door + rest.map((word, at) => (at === 0 ? '' : between[at % between.length]!) + word).join(''))
const emails = fc
  .tuple(
    fc.oneof(
      fc.stringMatching(/^[a-zA-Z0-9._+-]{1,12}$/),
      fc.constantFrom('ann', 'noreply', 'no-reply', 'test', 'info', 'a', 'aaa', 'nobody', 'contact', 'client'),
    ),
    fc.constantFrom('@', '@@', ' '),
    fc.oneof(
      fc.constantFrom(
        'example.com',
        'Example.com',
        'test.fr',
        'mail.test',
        'localhost',
        'ann.example',
        'a.co',
        'gmail.con',
        'b.c0',
      ),
      fc.stringMatching(/^[a-z.-]{1,9}$/),
    ),
  )
  .map((parts) => parts.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 20 })

const countries = ['US', 'FR', 'DE', 'GB', 'ES', 'RU', 'PL', 'RE', 'CA', undefined]
const forms: readonly (readonly [string, PlainForm, (cell: string) => string, fc.Arbitrary<string>])[] = [
  ['email', plainEmail(), comparableEmail, emails],
  ['address', plainAddress, comparableAddress, addresses],
  ...countries.flatMap((country) => {
    const form = plainPhone(country)
    return form === undefined ? [] : [[`phone of ${country}`, form, comparablePhone(country), phones] as const]
  }),
]

describe.each(forms)('the plain form of %s', (_name, form, comparable, cells) => {
  it('is the comparable one, where there is one', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: cells }, anything), (cell) => {
        const plain = written(form, cell)
        if (plain !== undefined) expect(plain).toBe(comparable(cell))
        expect(plain).not.toBe('')
      }),
      { numRuns: 4000 },
    )
  })
})

it.each([
  ['an address in small letters', plainEmail(), 'ann.martin@example.com', 'ann.martin@example.com'],
  ['an American number', plainPhone('US')!, '(201) 555-4173', '2015554173'],
  ['one with its trunk prefix', plainPhone('US')!, '1-201-555-4173', '2015554173'],
  ['a French number', plainPhone('FR')!, '01 99 00 12 43', '199001243'],
  ['one as it is dialled from abroad', plainPhone('FR')!, '+33 1 99 00 12 43', '199001243'],
  ['a street', plainAddress, '9197 E Conroy Street', '9197 e conroy st'],
  ['a street with an article', plainAddress, '12 rue de la Republique', '12 r republique'],
  ['a street with accents', plainAddress, '53 place Édith Piaf', '53 pl edith piaf'],
  ['a street with an elided article and a hyphen', plainAddress, "3 rue de l'Abbé-Fouré", '3 r abbe foure'],
  ['a street that is called by a title', plainAddress, '3 av gal Leclerc', '3 av general leclerc'],
])('knows %s', (_says, form, cell, expected) => {
  expect(written(form, cell)).toBe(expected)
})

it.each([
  ['of somebody who writes no address', plainEmail(), 'noreply@example.com'],
  ['of no country', plainPhone('US')!, '2222222222'],
  ['of a number that a spreadsheet spoiled', plainPhone('US')!, '2015554.0'],
  ['of a building', plainAddress, '12 rue Hugo bat c'],
  ['of several parts', plainAddress, '12, rue Hugo'],
  ['of a letter that may be an article', plainAddress, '12 rue d'],
  ['of a letter that becomes two', plainAddress, '12 Große Gasse'],
])('leaves what is %s to be read', (_says, form, cell) => {
  expect(written(form, cell)).toBeUndefined()
})

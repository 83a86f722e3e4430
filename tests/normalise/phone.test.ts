import { assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasons } from '../../src/model/reason.ts'
import { phoneNormaliser } from '../../src/normalise/phone.ts'

const france = phoneNormaliser({ country: 'FR' })

describe('a French number', () => {
  it.each([
    ['with spaces', '01 99 00 12 34'],
    ['with dots', '01.99.00.12.34'],
    ['with hyphens', '01-99-00-12-34'],
    ['with slashes', '01/99/00/12/34'],
    ['with commas', '01,99,00,12,34'],
    ['with narrow spaces', '01\u202f99\u202f00\u202f12\u202f34'],
    ['with no-break hyphens', '01\u201199\u201100\u201112\u201134'],
    ['in full-width digits', '０１９９００１２３４'],
    ['bare', '0199001234'],
    ['by its country code', '+33 1 99 00 12 34'],
    ['by its country code and (0)', '+33 (0)1 99 00 12 34'],
    ['by its country code and 0', '+330199001234'],
    ['by a country code in brackets', '(+33) 1 99 00 12 34'],
    ['with (0) alone', '(0)1 99 00 12 34'],
    ['dialled from abroad', '0033199001234'],
    ['dialled from abroad with spaces', '00 33 (0) 1 99 00 12 34'],
    ['with + and 00', '+0033 1 99 00 12 34'],
    ['in direction marks, as phones copy it', '\u202a+33 1 99 00 12 34\u202c'],
    ['kept as text by a spreadsheet', "'0199001234"],
    ['kept as text by a formula', '="0199001234"'],
  ])('%s', (_, cell) => {
    expect(france(cell)).toEqual({ value: '+33199001234', type: 'landline', also: '', extension: '', reason: undefined })
  })

  it.each([
    ['a blank is nothing', ' \u00a0', '', undefined],
    ['a mobile for films', '06-39-98-12-34', '+33639981234', undefined],
    ['a box', '09 99 00 12 34', '+33999001234', undefined],
    ['a lost zero', '199001234', '+33199001234', 'phone_zero_restored'],
    ['a lost zero with spaces', '1 99 00 12 34', '+33199001234', 'phone_zero_restored'],
    ['a lost plus', '33199001234', '+33199001234', 'phone_plus_restored'],
    ['a decimal of a spreadsheet', '199001234.0', '+33199001234', 'phone_decimal'],
    ['scientific notation with all digits', '1,99001234E+08', '+33199001234', 'phone_scientific'],
    ['scientific notation with the country code', '3,3199001234E+10', '+33199001234', 'phone_scientific'],
    ['scientific notation rounded', '1,99E+08', '', 'phone_scientific_lost'],
    ['scientific notation of another size', '5,58199E+12', '', 'phone_scientific_lost'],
    ['the letter O', 'O1 99 OO 12 34', '+33199001234', 'phone_letter_o'],
    ['a label', 'Tél. : 01 99 00 12 34', '+33199001234', 'phone_label'],
    ['a label behind', '01 99 00 12 34 (bureau)', '+33199001234', 'phone_label'],
    ['a link', 'tel:+33-1-99-00-12-34', '+33199001234', 'phone_label'],
    ['a fax', 'Fax 01 99 00 12 34', '+33199001234', 'phone_fax'],
    ['a name beside it', '01 99 00 12 34 demander Ann', '+33199001234', 'phone_text'],
    ['a word instead', 'liste rouge', '', 'phone_no_digits'],
    ['a dash', '-', '', 'phone_no_digits'],
    ['eight digits', '99 00 12 34', '', 'phone_too_short'],
    ['nine digits of ten', '01 99 00 12 3', '', 'phone_too_short'],
    ['an address', '12 rue de la Paix', '', 'phone_unreadable'],
    ['eleven digits', '01 99 00 12 345', '', 'phone_too_long'],
    ['an emergency number', '112', '', 'phone_short_code'],
    ['a service', '3900', '', 'phone_short_code'],
    ['letters within', '01 99 AB 12 34', '', 'phone_unreadable'],
    ['a plus within', '01 99+00 12 34', '', 'phone_unreadable'],
    ['zeros only', '0000000000', '', 'phone_one_digit'],
    ['zeros only, in pairs', '00 00 00 00 00', '', 'phone_one_digit'],
    ['the digits in a row', '0612345678', '+33612345678', 'phone_placeholder'],
    ['the pairs in a row', '01 02 03 04 05', '+33102030405', 'phone_placeholder'],
    ['one digit to the end', '06 66 66 66 66', '+33666666666', 'phone_placeholder'],
    ['one pair to the end', '06 06 06 06 06', '+33606060606', 'phone_placeholder'],
    ['a special number', '0 899 00 12 34', '+33899001234', 'phone_service'],
    ['a range not in service', '07 00 00 12 34', '+33700001234', 'phone_unassigned'],
  ])('%s', (_, cell, value, reason) => {
    expect(france(cell)).toMatchObject({ value, reason })
  })

  it.each([
    ['poste', '01 99 00 12 34 poste 12'],
    ['p.', '01 99 00 12 34 p.12'],
    ['ext.', '+33199001234 ext. 12'],
    ['x', '01 99 00 12 34 x12'],
    ['brackets', '01 99 00 12 34 (poste 12)'],
    ['a comma', '01 99 00 12 34, poste 12'],
    ['RFC 3966', 'tel:+33199001234;ext=12'],
  ])('and an extension by %s', (_, cell) => {
    expect(france(cell)).toMatchObject({ value: '+33199001234', extension: '12' })
  })
})

describe('two numbers in a cell', () => {
  it.each([
    ['a slash', '01 99 00 12 34 / 06 39 98 12 34'],
    ['a tight slash', '0199001234/0639981234'],
    ['ou', '01 99 00 12 34 ou 06 39 98 12 34'],
    ['a semicolon', '01.99.00.12.34;06.39.98.12.34'],
    ['a comma', '01 99 00 12 34, 06 39 98 12 34'],
    ['a line break', '01 99 00 12 34\r\n06 39 98 12 34'],
    ['nothing', '01 99 00 12 34 06 39 98 12 34'],
    ['slashes also within', '01/99/00/12/34 / 06/39/98/12/34'],
    ['labels', 'Tél : 01 99 00 12 34 Port : 06 39 98 12 34'],
    ['a lost zero', '199001234 / 639981234'],
  ])('parted by %s', (_, cell) => {
    expect(france(cell)).toMatchObject({ value: '+33199001234', also: '+33639981234', type: 'landline' })
  })

  it('may differ in the last digits only', () => {
    expect(france('01 99 00 12 34/35')).toMatchObject({
      value: '+33199001234',
      also: '+33199001235',
      reason: 'phone_two_numbers',
    })
  })
  it('are not two when one is a fax', () => {
    expect(france('Fax 01 99 00 12 35, tél. 01 99 00 12 34')).toMatchObject({
      value: '+33199001234',
      also: '',
      reason: 'phone_rest_unread',
    })
  })
  it('are one when they are the same', () => {
    expect(france('01 99 00 12 34 / +33199001234')).toMatchObject({ value: '+33199001234', also: '', reason: undefined })
  })
  it('are said to be more than two', () => {
    expect(france('0199001234/0199001235/0199001236')).toMatchObject({ also: '+33199001235', reason: 'phone_rest_unread' })
  })
  it('are said when the second is none', () => {
    expect(france('01 99 00 12 34 / 01 99 00')).toMatchObject({ value: '+33199001234', reason: 'phone_rest_unread' })
  })
})

describe('another country', () => {
  it.each([
    ['a prefix of its own, whatever the country assumed', 'FR', '+44 20 7946 0123', '+442079460123', undefined],
    ['dialled from France', 'FR', '0049 30 23125 123', '+493023125123', undefined],
    ['a lost plus is a guess', 'FR', '442079460123', '+442079460123', 'phone_plus_guessed'],
    ['the (0) of Germany', 'FR', '+49 (0)30 23125 123', '+493023125123', undefined],
    ['the slash of Germany', 'DE', '030/23125123', '+493023125123', undefined],
    ['the slash after a country code', 'FR', '+49 30 / 23125123', '+493023125123', undefined],
    ['the slash of Belgium', 'BE', '02/550.12.34', '+3225501234', undefined],
    ['the brackets of America', 'US', '(202) 555-0123', '+12025550123', undefined],
    ['the way out of America', 'US', '011 33 1 99 00 12 34', '+33199001234', undefined],
    ['the way out of Australia', 'AU', '0011 33 1 99 00 12 34', '+33199001234', undefined],
    ['the way out of Europe', 'GB', '0033 1 99 00 12 34', '+33199001234', undefined],
    ['no country at all', '', '020 7946 0123', '', 'phone_no_country'],
    ['no country needed', '', '+33 1 99 00 12 34', '+33199001234', undefined],
    ['a country nobody knows', 'XX', '+33 1 99 00 12 34', '+33199001234', undefined],
    ['an unassigned range that says its country', 'FR', '+49 1000 123456', '+491000123456', 'phone_unassigned'],
    ['too short for its country', 'GB', '020 79', '', 'phone_too_short'],
    ['a French one is no British one', 'GB', '01 99 00 12 34 56 78', '', 'phone_too_long'],
  ])('%s', (_, country, cell, value, reason) => {
    expect(phoneNormaliser({ country })(cell)).toMatchObject({ value, reason })
  })
})

describe('brackets', () => {
  it.each([
    ['around an area code', '(201) 555-0123'],
    ['and no space', '(201)555-0123'],
    ['and dots', '(201) 555.0123'],
    ['behind a country code', '+1 (201) 555-0123'],
    ['that are never closed', '(201 555-0123'],
    ['around the last figures', '201 555 (0123)'],
  ])('%s change nothing', (_, cell) => {
    const america = phoneNormaliser({ country: 'US' })
    expect(america(cell)).toEqual(america('201-555-0123'))
  })

  it('around a trunk zero go with it', () => {
    const germany = phoneNormaliser({ country: 'DE' })
    expect(germany('+49 (0) 30 23125 000')).toEqual(germany('+49 30 23125 000'))
  })
})

describe('any cell', () => {
  const pieces =
    '01|99|0|00|33|+|+33|06|690|0690|12|34| |.|-|/|(0)|E+08|,|poste |ou|O|tel|\n|+49|+590|\ud800|\0|0693|1|7093'.split('|')
  const piece = constantFrom(...pieces)
  const cell = oneof(
    string({ unit: 'binary', maxLength: 40 }),
    tuple(piece, piece, piece, piece, piece, piece, piece).map((pieces) => pieces.join('')),
  )
  it('is read without throwing, once for all, into a number or a reason', () => {
    const readers = ['FR', 'GB', 'RE', ''].map((country) => phoneNormaliser({ country }))
    assert(
      property(cell, (raw) => {
        for (const read of readers) {
          const { value, also, reason } = read(raw)
          expect(value === '' || /^\+\d{3,17}$/.test(value)).toBe(true)
          expect(value === '' && reason !== undefined).toBe(reason !== undefined && reasons[reason] === 'refused')
          for (const number of [value, also]) expect(read(number).value).toBe(number)
        }
      }),
      { numRuns: 1500 },
    )
  })
  it('may be a megabyte', () => {
    for (const unit of ['0', ' ', '+', '1 ', 'a', '(0)', '\0', '\ud800']) expect(france(unit.repeat(1 << 20)).value).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { emptyCut, rowTaker } from '../../src/io/columns/cut.ts'
import { repairMojibake } from '../../src/io/encodings/mojibake.ts'
import type { FieldName, TableName } from '../../src/model/field.ts'
import { checker } from '../../src/validate/check.ts'
import type { Finding } from '../../src/validate/finding.ts'
import { planValidate } from '../../src/validate/plan.ts'
import { plainSettings, type ValidateSettings } from '../../src/validate/settings.ts'

/** What is found in rows under these fields: column, rule, suggestion. */
function findIn(
  fields: readonly (FieldName | '')[],
  rows: readonly (readonly string[])[],
  { settings = plainSettings, table = 'customers' }: { settings?: ValidateSettings; table?: TableName } = {},
): Finding[] {
  const found: Finding[] = []
  const columns = fields.map((field, index) => ({ index, header: field, field: field === '' ? undefined : field }))
  const plan = planValidate({ table, columns, country: 'FR', asOf: '2026-06-30', delimiter: ';', domains: {} }, [])
  const check = checker(plan, settings, {
    repair: repairMojibake,
    wantsKeys: false,
    take: (finding) => void found.push(finding),
  })
  const cut = emptyCut(fields.length)
  const { add } = rowTaker(cut, fields.length)
  for (const [at, row] of rows.entries()) add(row, at + 2)
  check.part(cut)
  return found
}

describe('a cell', () => {
  it.each([
    ['of an address without a fault says nothing', 'email', 'ann@example.com', []],
    ['of an address with a comma has its mend', 'email', 'ann@example,com', [['email_comma', 'ann@example.com']]],
    ['of a slip in a domain has a guess', 'email', 'ann@gmial.com', [['email_typo', 'ann@gmail.com']]],
    ['of a department is a remark', 'email', 'contact@example.com', [['email_role', '']]],
    ['of a host of throw-away addresses is no slip of another', 'email', 'ann@yopmail.com', [['email_disposable', '']]],
    ['of a phone as it is written at home says nothing', 'phone', '01 99 00 12 34', []],
    ['of a phone that lost its zero has E.164', 'phone', '199001234', [['phone_zero_restored', '+33199001234']]],
    ['of a land line says nothing among phones', 'phone', '0199001234', []],
    ['of a land line is looked at among mobiles', 'mobile', '0199001234', [['phone_not_mobile', '']]],
    ['of an e-mail address among phones is in the wrong column', 'phone', 'ann@example.com', [['text_is_email', '']]],
    ['of a name in capitals has its usual spelling', 'family_name', 'LE GOFF', [['name_case', 'Le Goff']]],
    ['of a name that somebody spelled stays', 'family_name', 'McDonald', []],
    [
      'of a name that was encoded twice is mended to the end',
      'given_name',
      'Ã‰RIC',
      [
        ['text_double_encoded', 'Éric'],
        ['name_case', 'Éric'],
      ],
    ],
    ['of a postal code that lost its zero', 'postal_code', '1000', [['postal_code_zero_restored', '01000']]],
    ['of no day of the calendar', 'birth_date', '31/02/1980', [['date_no_such_day', '']]],
    ['of one word is no address', 'address', 'Centre', [['address_short', '']]],
    ['of a street is one', 'address', 'Le Bourg', []],
    ['of a column of one’s own is looked at for accidents only', '', 'Gérard\u200b', [['text_invisible', 'Gérard']]],
    ['that is blank says nothing', 'email', '   ', []],
  ] as const)('%s', (_says, field, cell, expected) => {
    const found = findIn([field], [[cell]]).filter(({ column }) => column === 0)
    expect(found.map(({ rule, suggestion }) => [rule, suggestion]).filter(([rule]) => !rule!.startsWith('row_'))).toEqual(
      expected,
    )
  })

  it('tells its line, its column, what stands there, and how sure the suggestion is', () => {
    expect(findIn(['given_name', 'family_name'], [['Claire', 'DURAND']])).toEqual([
      { line: 2, column: 1, rule: 'name_case', value: 'DURAND', suggestion: 'Durand', confidence: 0.97 },
    ])
  })

  it('is not looked at for a rule that is off', () => {
    const severities = Object.fromEntries(Object.entries(plainSettings.severities).filter(([rule]) => rule !== 'name_case'))
    expect(findIn(['family_name'], [['DURAND']], { settings: { ...plainSettings, severities } })).toEqual([])
  })
})

describe('a row', () => {
  it.each([
    ['without a way to reach anybody', ['family_name', 'email', 'phone'], ['Durand', '', ''], [[-1, 'row_no_contact']]],
    ['without a name', ['family_name', 'company', 'email'], ['', '', 'ann@example.com'], [[-1, 'row_no_name']]],
    ['of a company', ['family_name', 'company', 'email'], ['', 'Exemple SARL', 'ann@example.com'], []],
    [
      'with its names exchanged',
      ['given_name', 'family_name'],
      ['Dubois', 'Jean-Pierre'],
      [
        [0, 'name_swapped'],
        [1, 'name_swapped'],
      ],
    ],
    ['of a man with a woman’s title', ['title', 'given_name'], ['Mme', 'Sébastien'], [[0, 'title_other_gender']]],
    ['of nobody', ['given_name', 'family_name'], ['John', 'Doe'], [[1, 'name_placeholder']]],
    ['with a town of another code', ['postal_code', 'city'], ['57011', 'Paris'], [[0, 'place_code_unknown']]],
    ['with a town of this code', ['postal_code', 'city'], ['75011', 'Paris'], []],
    ['with a phone from abroad', ['phone', 'country'], ['+442079460018', 'France'], [[0, 'phone_other_country']]],
    ['of somebody born later', ['birth_date', 'created_at'], ['2020-05-02', '2019-01-01'], [[0, 'row_dates_order']]],
    ['with a consent and no day', ['consent_email', 'confirmed_at'], ['oui', ''], [[0, 'consent_undated']]],
    ['with a consent of old', ['consent_email', 'confirmed_at'], ['oui', '2023-06-30'], [[0, 'consent_expired']]],
    ['with a consent that holds a day longer', ['consent_email', 'confirmed_at'], ['oui', '2023-07-01'], []],
  ] as const)('%s', (_says, fields, row, expected) => {
    const own = (rule: string): boolean => expected.length > 0 || (rule !== 'row_no_contact' && rule !== 'row_no_name')
    const found = findIn(fields, [row]).filter(({ rule }) => own(rule))
    expect(found.map(({ column, rule }) => [column, rule])).toEqual(expected)
  })

  it('of the address of the row above has slipped', () => {
    const rows = [
      ['Zoé', 'Garnier', 'zoe.durand@example.com'],
      ['Paul', 'Petit', 'zoe.garnier@example.com'],
      ['Anne', 'Moreau', 'a.moreau@example.com'],
    ]
    const found = findIn(['given_name', 'family_name', 'email'], rows)
    expect(found.map(({ line, rule }) => [line, rule])).toEqual([[3, 'row_shifted']])
  })

  it('from abroad is not mended as if it were at home', () => {
    const found = findIn(['postal_code', 'city', 'country'], [['1200', 'Genève', 'France']])
    expect(found.filter(({ confidence }) => confidence >= 0.95)).toEqual([])
    expect(found.map(({ rule }) => rule)).toContain('place_country')
  })

  it('is stale without a sign of life for so many months', () => {
    const settings = { ...plainSettings, staleMonths: 12 }
    const rows = [['2025-06-30'], ['2025-07-01'], ['']]
    const found = findIn(['last_contact_at'], rows, { settings })
    expect(found.filter(({ rule }) => rule === 'row_stale').map(({ line }) => line)).toEqual([2, 4])
  })
})

import { describe, expect, it } from 'vitest'
import { goldenRecords } from '../../../src/dedupe/survivorship/golden.ts'
import { electNotation } from '../../../src/dedupe/survivorship/notation.ts'
import { noSettings } from '../../../src/dedupe/settings.ts'
import { evidenceOf, goldenOf, valuesOf, type Cells } from './table.ts'

/** A sentence, the rows, and what their golden record has. */
type Case = readonly [string, readonly Cells[], Readonly<Record<string, string>>]

const names: readonly Case[] = [
  [
    'a name spelled out wins over its initial',
    [
      { given_name: 'J.', family_name: 'Martin' },
      { given_name: 'Jean', family_name: 'Martin' },
    ],
    { given_name: 'Jean', family_name: 'Martin' },
  ],
  [
    'a second name is kept when only one record lacks it',
    [{ given_name: 'Jean' }, { given_name: 'Jean-Paul' }],
    { given_name: 'Jean-Paul' },
  ],
  [
    'what most records say wins',
    [{ family_name: 'Martin' }, { family_name: 'Martim' }, { family_name: 'MARTIN' }],
    { family_name: 'Martin' },
  ],
  [
    'ordinary case wins over capitals, accents over none',
    [{ given_name: 'ELOISE' }, { given_name: 'Eloise' }, { given_name: 'Éloïse' }],
    { given_name: 'Éloïse' },
  ],
  [
    'hyphens and spaces are one spelling',
    [{ given_name: 'Jean Paul' }, { given_name: 'Jean-Paul' }, { given_name: 'Anne' }],
    { given_name: 'Jean Paul' },
  ],
  [
    'names that were swapped come from one record',
    [
      { given_name: 'Quelconque', family_name: 'Exemple', notes: 'x' },
      { given_name: 'Exemple', family_name: 'Quelconque' },
    ],
    { given_name: 'Quelconque', family_name: 'Exemple' },
  ],
  [
    'a name that is missing comes from a record that says nothing else',
    [
      { given_name: 'Anne', family_name: '' },
      { given_name: '', family_name: 'Martin' },
      { given_name: 'Zoé', family_name: 'Durand' },
      { given_name: 'Anne', family_name: 'Martin' },
    ],
    { given_name: 'Anne', family_name: 'Martin' },
  ],
  [
    'a placeholder is no name',
    [{ family_name: 'Inconnu', phone: '01 99 00 12 34', notes: 'x' }, { family_name: 'Martin' }],
    { family_name: 'Martin' },
  ],
  ['Null is a name', [{ family_name: 'Null' }, { family_name: '-' }], { family_name: 'Null' }],
  [
    'title and gender come from one record',
    [
      { title: 'M.', gender: 'homme', updated_at: '2020-01-01' },
      { title: 'Mme', gender: 'femme', updated_at: '2021-01-01' },
    ],
    { title: 'Mme', gender: 'femme' },
  ],
  [
    'a gender goes with the title of another record that agrees',
    [
      { title: 'Mme', gender: '' },
      { title: 'Madame', gender: 'F' },
      { title: 'M.', gender: '' },
    ],
    { title: 'Mme', gender: 'F' },
  ],
  [
    'title goes with the given name that was chosen',
    [
      { title: 'Mme', given_name: 'Marie' },
      { title: 'M.', given_name: 'Mario' },
      { title: 'Mme', given_name: 'Marie' },
      { title: 'M.', given_name: 'Mario' },
      { title: '', given_name: 'Marie' },
    ],
    { title: 'Mme', given_name: 'Marie' },
  ],
]

const wholeNames: readonly Case[] = [
  [
    'a full name is the same in either order',
    [{ full_name: 'MARTIN Anne' }, { full_name: 'Anne Martin' }, { full_name: 'Zoé Durand' }],
    { full_name: 'Anne Martin' },
  ],
  [
    'an initial in it gives way to the name',
    [{ full_name: 'A. Martin', notes: 'x' }, { full_name: 'Anne Martin' }],
    { full_name: 'Anne Martin' },
  ],
]

const contacts: readonly Case[] = [
  [
    'an address that can be written to wins over one that cannot',
    [
      { email: 'ann@example', updated_at: '2026-01-01' },
      { email: 'ann@example.com', updated_at: '2020-01-01' },
    ],
    { email: 'ann@example.com' },
  ],
  [
    'of two good ones the later',
    [
      { email: 'old@example.com', updated_at: '2020-01-01' },
      { email: 'new@example.com', updated_at: '2021-01-01' },
    ],
    { email: 'new@example.com' },
  ],
  [
    'without dates what most records say',
    [{ email: 'b@example.com' }, { email: 'a@example.com' }, { email: 'B@Example.com' }],
    { email: 'b@example.com' },
  ],
  [
    'a placeholder never wins',
    [{ email: 'noreply@example.com', updated_at: '2026-01-01', notes: 'x' }, { email: 'ann@example.com' }],
    { email: 'ann@example.com' },
  ],
  [
    'one spelling of a phone is as good as another, E.164 is best',
    [{ phone: '01 99 00 12 34' }, { phone: '+33199001234' }, { phone: '0199001234' }],
    { phone: '+33199001234' },
  ],
  [
    'a mobile that loses as a phone fills the empty mobile',
    [
      { phone: '01 99 00 12 34', mobile: '', updated_at: '2024-01-01' },
      { phone: '06 39 98 12 34', mobile: '', updated_at: '2020-01-01' },
    ],
    { phone: '01 99 00 12 34', mobile: '06 39 98 12 34' },
  ],
  [
    'a landline does not',
    [
      { phone: '01 99 00 12 34', mobile: '', updated_at: '2024-01-01' },
      { phone: '01 99 00 56 78', mobile: '', updated_at: '2020-01-01' },
    ],
    { phone: '01 99 00 12 34', mobile: '' },
  ],
  [
    'and a third phone has room under other_phone',
    [
      { phone: '01 99 00 12 34', mobile: '', other_phone: '', updated_at: '2024-01-01' },
      { phone: '06 39 98 12 34', mobile: '', updated_at: '2023-01-01' },
      { phone: '06 39 98 56 78', mobile: '', updated_at: '2022-01-01' },
    ],
    { phone: '01 99 00 12 34', mobile: '06 39 98 12 34', other_phone: '06 39 98 56 78' },
  ],
  [
    'an e-mail that loses has room under other_email',
    [
      { email: 'a@example.com', other_email: '', updated_at: '2024-01-01' },
      { email: 'b@example.com', updated_at: '2020-01-01' },
    ],
    { email: 'a@example.com', other_email: 'b@example.com' },
  ],
]

const addresses: readonly Case[] = [
  [
    'an address comes from one record, the latest',
    [
      { address: '12 rue Haute', postal_code: '75001', city: 'Paris', updated_at: '2020-01-01' },
      { address: '3 quai Bas', postal_code: '69001', city: 'Lyon', updated_at: '2024-01-01' },
    ],
    { address: '3 quai Bas', postal_code: '69001', city: 'Lyon' },
  ],
  [
    'not the latest if that is only a part of one',
    [
      { address: '12 rue Haute', postal_code: '75001', city: 'Paris', updated_at: '2020-01-01' },
      { address: '', postal_code: '', city: 'Lyon', updated_at: '2024-01-01' },
    ],
    { address: '12 rue Haute', postal_code: '75001', city: 'Paris' },
  ],
  [
    'what it lacks comes from a record that contradicts it in nothing',
    [
      { address: '12 rue Haute', postal_code: '75001', city: '', country: '', updated_at: '2024-01-01' },
      { address: '12, RUE HAUTE', postal_code: '75001', city: 'PARIS', country: 'FR', updated_at: '2020-01-01' },
      { address: '3 quai Bas', address2: 'Bât. B', postal_code: '69001', city: 'Lyon', updated_at: '2019-01-01' },
    ],
    { address: '12 rue Haute', address2: '', postal_code: '75001', city: 'PARIS', country: 'FR' },
  ],
  [
    'a city comes with its postal code from any address',
    [
      { address: '12 rue Haute', postal_code: '75001', city: '', updated_at: '2024-01-01' },
      { address: '3 rue Basse', postal_code: '75001', city: 'Paris', updated_at: '2020-01-01' },
    ],
    { address: '12 rue Haute', postal_code: '75001', city: 'Paris' },
  ],
  [
    'a country that nothing contradicts survives a move',
    [
      { address: '12 rue Haute', postal_code: '75001', city: 'Paris', country: '', updated_at: '2024-01-01' },
      { address: '3 quai Bas', postal_code: '69001', city: 'Lyon', country: 'FR', updated_at: '2020-01-01' },
    ],
    { city: 'Paris', country: 'FR' },
  ],
]

const others: readonly Case[] = [
  [
    'the id of the record created first',
    [
      { id: 'C2', created_at: '2020-01-01' },
      { id: 'C10', created_at: '2019-01-01' },
    ],
    { id: 'C10', created_at: '2019-01-01' },
  ],
  ['without dates the lowest id, numbers by size', [{ id: 'C10' }, { id: 'C9' }], { id: 'C9' }],
  [
    'created first, last seen last',
    [
      { created_at: '01/02/2020', last_contact_at: '03/02/2020' },
      { created_at: '15/01/2020', last_contact_at: '14/01/2020' },
    ],
    { created_at: '15/01/2020', last_contact_at: '03/02/2020' },
  ],
  [
    'a birth nobody can have had never wins',
    [{ birth_date: '1900-01-01', notes: 'x' }, { birth_date: '1980-05-12' }, { birth_date: '1900-01-01' }],
    { birth_date: '1980-05-12' },
  ],
  [
    'notes are all kept, once each',
    [{ notes: 'prefers e-mail' }, { notes: 'Prefers e-mail; deaf' }, { notes: 'has a dog' }],
    { notes: 'Prefers e-mail; deaf; has a dog' },
  ],
  [
    'a SIRET whose key is wrong loses',
    [{ siret: '55210055400014', notes: 'x' }, { siret: '55210055400013' }],
    { siret: '55210055400013' },
  ],
  ['spending is never added up unasked', [{ spending: '100' }, { spending: '100' }, { spending: '40' }], { spending: '100' }],
  [
    'a column of its own: the latest where dates tell',
    [
      { tier: 'gold', updated_at: '2024-01-01' },
      { tier: 'silver', updated_at: '2025-01-01' },
      { tier: 'gold', updated_at: '2023-01-01' },
    ],
    { tier: 'silver' },
  ],
  [
    'a column of its own: what most say where none does',
    [{ tier: 'gold' }, { tier: 'silver' }, { tier: 'GOLD' }],
    { tier: 'gold' },
  ],
  [
    'a column of its own survives in whichever record it is filled',
    [
      { a: '1', b: '' },
      { a: '', b: '2' },
    ],
    { a: '1', b: '2' },
  ],
  [
    'filler never wins',
    [
      { tier: 'n/a', updated_at: '2025-01-01' },
      { tier: 'gold', updated_at: '2024-01-01' },
    ],
    { tier: 'gold' },
  ],
  ['filler stays where there is nothing else', [{ tier: 'n/a' }, { tier: '' }], { tier: 'n/a' }],
]

const consents: readonly Case[] = [
  [
    'a refusal wins where no date tells',
    [{ consent_email: 'oui' }, { consent_email: 'non' }, { consent_email: 'oui' }],
    { consent_email: 'non' },
  ],
  [
    'a row changed later is no consent',
    [
      { consent_email: 'oui', updated_at: '2024-01-01' },
      { consent_email: 'non', updated_at: '2020-01-01' },
    ],
    { consent_email: 'non' },
  ],
  [
    'a yes confirmed after the row of the refusal was last changed stands',
    [
      { consent_email: 'oui', confirmed_at: '2024-01-01', updated_at: '2024-01-01' },
      { consent_email: 'non', updated_at: '2020-01-01' },
    ],
    { consent_email: 'oui' },
  ],
  [
    'a yes confirmed before it does not',
    [
      { consent_email: 'oui', confirmed_at: '2019-01-01', updated_at: '2024-01-01' },
      { consent_email: 'non', updated_at: '2020-01-01' },
    ],
    { consent_email: 'non' },
  ],
  [
    'the later of two dated decisions stands, with its date',
    [
      { consent_sms: '1', consent_sms_date: '2024-02-01' },
      { consent_sms: '0', consent_sms_date: '2023-02-01' },
    ],
    { consent_sms: '1', consent_sms_date: '2024-02-01' },
  ],
  [
    'also when it is the refusal',
    [
      { consent_sms: '1', consent_sms_date: '2022-02-01' },
      { consent_sms: '0', consent_sms_date: '2023-02-01' },
    ],
    { consent_sms: '0', consent_sms_date: '2023-02-01' },
  ],
  [
    'on the same day the refusal stands',
    [
      { consent_sms: '1', consent_sms_date: '2023-02-01T10:00' },
      { consent_sms: '0', consent_sms_date: '2023-02-01' },
    ],
    { consent_sms: '0', consent_sms_date: '2023-02-01' },
  ],
  ['no answer is no refusal', [{ consent_post: '' }, { consent_post: 'oui' }], { consent_post: 'oui' }],
  ['nor is a remark an answer', [{ consent_post: 'peut-être' }, { consent_post: 'oui' }], { consent_post: 'oui' }],
]

describe.each([
  ['names', names],
  ['whole names', wholeNames],
  ['contacts', contacts],
  ['addresses', addresses],
  ['other fields', others],
  ['consents', consents],
])('the golden record without settings: %s', (_title, cases) => {
  it.each(cases)('%s', (_says, rows, expected) => {
    expect(valuesOf(rows)).toMatchObject(expected)
    expect(valuesOf(rows.toReversed())).toMatchObject(expected)
  })
})

it('takes no country from elsewhere in which there is no such postal code', () => {
  const rows = [
    { address: '1 High Street', postal_code: 'SW1A 1AA', city: 'London', country: '', updated_at: '2024-01-01' },
    { address: '3 quai Bas', postal_code: '69001', city: 'Lyon', country: 'FR', updated_at: '2020-01-01' },
  ]
  expect(valuesOf(rows, undefined, '')).toMatchObject({ city: 'London', country: '' })
})

it('sets swapped names right by the lists of given names', () => {
  const rows = [
    { given_name: 'Durand', family_name: 'Sophie', notes: 'more complete' },
    { given_name: 'Sophie', family_name: 'Durand' },
  ]
  expect(valuesOf(rows)).toMatchObject({ given_name: 'Sophie', family_name: 'Durand' })
})

it('mends a slip of the pen by the records that agree', () => {
  const rows = [
    { family_name: 'Martim', address: '12 rue Hautte', postal_code: '75001', city: 'Paris', notes: 'the most complete' },
    { family_name: 'Martin', address: '12 rue Haute', postal_code: '75001', city: 'Paris' },
    { family_name: 'MARTIN', address: '12 rue Haute', postal_code: '75010', city: 'Paris' },
    { family_name: 'Durand', address: '14 rue Haute', postal_code: '69001', city: 'Lyon' },
  ]
  expect(valuesOf(rows)).toMatchObject({ family_name: 'Martin', address: '12 rue Haute', postal_code: '75001', city: 'Paris' })
})

it('takes of two spellings the one that is more frequent in the table', () => {
  const evidence = evidenceOf([{ city: 'Pariss', notes: 'x' }, { city: 'Paris' }])
  const notation = electNotation(evidence, [0, 1], { country: 'FR', asOf: '2026-06-30', delimiter: ';' })
  const golden = goldenRecords({ ...evidence, frequency: (row) => [1, 900][row]! }, noSettings, notation)([0, 1])
  expect(golden[0]).toEqual({ value: 'Paris', row: 1, rule: 'same_record', by: 'commonest' })
})

describe('a golden cell', () => {
  it('names its row, its rule and what settled it', () => {
    const golden = goldenOf([
      { email: 'a@example.com', city: 'Lyon', tier: '', updated_at: '2024-01-01' },
      { email: 'b@example.com', city: 'Paris', tier: 'gold', updated_at: '2025-01-01' },
    ])
    expect(golden).toEqual({
      email: { value: 'b@example.com', row: 1, rule: 'validated', by: 'most_recent' },
      city: { value: 'Paris', row: 1, rule: 'same_record', by: 'most_recent' },
      tier: { value: 'gold', row: 1, rule: 'most_recent', by: 'only' },
      updated_at: { value: '2025-01-01', row: 1, rule: 'validated', by: 'latest' },
    })
  })

  it('names the column that a spare phone came from', () => {
    const rows = [
      { phone: '01 99 00 12 34', mobile: '', updated_at: '2024-01-01' },
      { phone: '06 39 98 12 34', mobile: '', updated_at: '2020-01-01' },
    ]
    expect(goldenOf(rows)['mobile']).toEqual({ value: '06 39 98 12 34', row: 1, rule: 'validated', by: 'spare', column: 0 })
  })

  it('names all rows of a computed value', () => {
    expect(goldenOf([{ notes: 'b' }, { notes: 'a' }, { notes: 'b' }])['notes']).toEqual({
      value: 'a; b',
      row: undefined,
      rule: 'union',
      by: 'union',
      from: [0, 1],
    })
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/export/person.ts'
import { neededColumns } from '../../src/export/shape.ts'
import { shapes, type ShapeName } from '../../src/export/shapes.ts'
import { understandColumns } from '../../src/normalise/columns.ts'

const person =
  (cells: Readonly<Record<string, string>>): Person =>
  (field) =>
    cells[field] ?? ''

const ann = person({
  title: 'Mme',
  given_name: 'Ann',
  family_name: 'Dubois',
  company: 'Exemple SAS',
  job_title: 'Directrice',
  email: 'ann@example.com',
  phone: '+33199001234',
  mobile: '+33639981234',
  address: '12 rue de la Paix',
  postal_code: '01000',
  city: 'Bourg-en-Bresse',
  region: 'Ain',
  country: 'FR',
  birth_date: '1980-03-05',
})

const withMailing =
  'title given_name family_name email phone mobile job_title company address city region postal_code country birth_date'
const fields: Readonly<Partial<Record<ShapeName, string>>> = {
  hubspot: 'given_name family_name email phone mobile address city region postal_code country company job_title',
  salesforce: withMailing,
  zoho: withMailing,
  pipedrive: 'full_name email phone company job_title address',
  brevo: 'email family_name given_name mobile',
  mailchimp: 'email given_name family_name address phone birth_date company',
}

describe.each(Object.keys(shapes) as ShapeName[])('%s', (name) => {
  const { columns } = shapes[name]

  it.skipIf(fields[name] === undefined)('is understood by import', () => {
    const header = columns.map((column) => column.header)
    const { table, columns: understood } = understandColumns(header, [columns.map(({ cell }) => cell(ann))])
    expect(table).toBe('customers')
    expect(understood.map(({ field }) => field).join(' ')).toBe(fields[name])
  })

  it('has the columns that are always there for nobody', () => {
    const needed = neededColumns(shapes[name])
    needed.see(person({}))
    expect(needed.columns()).toEqual(columns.filter(({ always }) => always))
  })
})

describe('names', () => {
  it.each([
    ['the family name', { given_name: 'Ann', family_name: 'Dubois' }, 'Dubois', 'Ann Dubois'],
    ['a name that could not be taken apart', { full_name: 'Ann & Bob' }, 'Ann & Bob', 'Ann & Bob'],
    ['the company', { company: 'Exemple', email: 'a@example.com' }, 'Exemple', 'Exemple'],
    ['the address', { email: 'a@example.com' }, 'a@example.com', 'a@example.com'],
    ['a number', { phone: '+33199001234' }, '+33199001234', '+33199001234'],
    ['a dash', {}, '-', '-'],
  ])('are %s', (_says, cells, last, whole) => {
    expect(shapes.salesforce.columns[2]!.cell(person(cells))).toBe(last)
    expect(shapes.pipedrive.columns[0]!.cell(person(cells))).toBe(whole)
  })
})

describe('brevo', () => {
  const sift = shapes.brevo.sift!()
  it.each([
    ['takes an address and a mobile', ['a@example.com', '', '', '+33639980001'], ['a@example.com', '', '', '+33639980001']],
    ['takes a mobile once', ['b@example.com', 'B', '', '+33639980001'], ['b@example.com', 'B', '', '']],
    ['leaves out who has nothing else', ['', 'C', '', '+33639980001'], undefined],
    ['leaves out who has nothing', ['', 'D', '', ''], undefined],
  ])('%s', (_says, cells, expected) => expect(sift(cells)).toEqual(expected))

  it.each([
    ['a mobile', { mobile: '+33639981234', phone: '+33199001234' }, '+33639981234'],
    ['a phone that is a mobile', { phone: '+33639981234' }, '+33639981234'],
    ['no landline', { phone: '+33199001234' }, ''],
    ['no landline among mobiles', { mobile: '+33199001234' }, ''],
    ['nothing that is no number', { mobile: '06 39' }, ''],
  ])('writes to %s', (_says, cells, sms) => expect(shapes.brevo.columns[3]!.cell(person(cells))).toBe(sms))
})

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('audiences', () => {
  const eve = person({
    given_name: ' Zoé-Ève ',
    family_name: "O'Brien",
    email: 'Eve.Exemple@Example.com',
    phone: '+33199001234',
    city: 'Bourg-en-Bresse',
    postal_code: 'SW1A 1AA',
    country: 'GB',
    birth_date: '1980-03-05',
    gender: 'female',
  })

  it('google-ads: in lower case, hashed; country and postal code in clear', () => {
    expect(shapes['google-ads'].columns.map(({ header, cell }) => [header, cell(eve)])).toEqual([
      ['Email', hash('eve.exemple@example.com')],
      ['Phone', hash('+33199001234')],
      ['First Name', hash('zoé-ève')],
      ['Last Name', hash("o'brien")],
      ['Country', 'GB'],
      ['Zip', 'SW1A 1AA'],
    ])
  })

  it('meta: without punctuation, digits and days without signs, hashed', () => {
    expect(Object.fromEntries(shapes.meta.columns.map(({ header, cell }) => [header, cell(eve)]))).toEqual({
      email: hash('eve.exemple@example.com'),
      phone: hash('33199001234'),
      fn: hash('zoéève'),
      ln: hash('obrien'),
      ct: hash('bourgenbresse'),
      zip: hash('sw1a1aa'),
      country: hash('gb'),
      dob: hash('19800305'),
      gen: hash('f'),
    })
  })

  it('leave out whom nothing tells', () => {
    const nobody = person({ given_name: 'Ann', country: 'FR' })
    for (const name of ['google-ads', 'meta'] as const) {
      const { columns, sift } = shapes[name]
      const cells = columns.map(({ cell }) => cell(nobody))
      expect(sift!()(cells)).toBe(name === 'meta' ? cells : undefined)
      expect(sift!()(columns.map(() => ''))).toBeUndefined()
    }
  })

  it('mailchimp wants an address', () => {
    expect(shapes.mailchimp.sift!()(['', 'Ann'])).toBeUndefined()
    expect(shapes.mailchimp.columns.map(({ cell }) => cell(ann))).toEqual([
      'ann@example.com',
      'Ann',
      'Dubois',
      '12 rue de la Paix  Bourg-en-Bresse  Ain  01000  FR',
      '+33199001234',
      '03/05',
      'Exemple SAS',
    ])
  })
})

import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldName } from '../../src/model/field.ts'
import { understandColumns } from '../../src/normalise/columns.ts'
import { readColumn, rowsOf, type Contents } from './columns.contents.ts'
import { labelled } from './columns.labelled.ts'

/** The fields of columns written as `header | contents`, in an invented French file. */
function fieldsOf(...columns: readonly string[]): (FieldName | undefined)[] {
  const parts = columns.map(readColumn)
  const headers = parts.map(({ header }) => header)
  const kinds = parts.map(({ kind }) => kind)
  return understandColumns(headers, rowsOf(kinds, 'fr', 60, 1)).columns.map(({ field }) => field)
}

/** What was made of the labelled files. */
function score(): { columns: number; right: number; wrong: number; faults: string[] } {
  const result = { columns: 0, right: 0, wrong: 0, faults: [] as string[] }
  for (const [at, file] of labelled.entries()) {
    const parts = file.columns.map(readColumn)
    const headers = parts.map(({ header }) => header)
    const kinds = parts.map(({ kind }) => kind)
    const found = understandColumns(headers, rowsOf(kinds, file.language, 120, 1000 + at))
    if (found.table !== file.table || found.crm !== file.crm) result.faults.push(`${file.name}: ${found.table}, ${found.crm}`)
    for (const [index, { label }] of parts.entries()) {
      const field = found.columns[index]!.field ?? ''
      result.columns++
      if (field === label) result.right++
      else if (field !== '') result.wrong++
    }
  }
  return result
}

describe('understandColumns', () => {
  it('is right about at least 98 columns in 100 of the labelled files, and wrong about at most one in 200', () => {
    const { columns, right, wrong, faults } = score()
    expect(faults).toEqual([])
    expect(columns).toBeGreaterThan(900)
    expect(right / columns).toBeGreaterThanOrEqual(0.98)
    expect(wrong / columns).toBeLessThanOrEqual(0.005)
  })

  it.each<[string, string[], (FieldName | undefined)[]]>([
    ['tells an address from an e-mail address', ['Adresse | address', 'Adresse mail | email'], ['address', 'email']],
    ['reads nom beside prénom as the family name', ['Nom | family', 'Prénom | given'], ['family_name', 'given_name']],
    ['reads nom that holds whole names as the full name', ['Nom | full', 'Mail | email'], ['full_name', 'email']],
    [
      'takes a first name for a first name whatever came of its accent',
      ['Pr?nom | given', 'Nom | family'],
      ['given_name', 'family_name'],
    ],
    ['takes a second telephone for a mobile if it is one', ['Tél. | phone', 'Tél. 2 | mobile'], ['phone', 'mobile']],
    ['leaves a second telephone that is a landline', ['Tél. | phone', 'Tél. 2 | phone'], ['phone', undefined]],
    ['leaves what an import put beside the telephone', ['phone | phone', 'other_phone | mobile'], ['phone', undefined]],
    [
      'keeps an INSEE code in the postal code where the header says so',
      ['CP | insee', 'Nom | full'],
      ['postal_code', 'full_name'],
    ],
    [
      'leaves a column headed "opt out", which says the contrary of a consent',
      ['Email opt out | flag', 'Email | email'],
      [undefined, 'email'],
    ],
    ['takes a newsletter of yes and no for a consent', ['Newsletter | flag', 'Email | email'], ['consent_email', 'email']],
    ['leaves a newsletter of dates', ['Newsletter | date', 'Email | email'], [undefined, 'email']],
    ['leaves the godfather’s e-mail', ['Email | email', 'Email du parrain | email'], ['email', undefined]],
    ['leaves a dialling code headed like a country', ['Country code | dial', 'Email | email'], [undefined, 'email']],
    ['leaves the state of an account', ['État | status', 'Email | email'], [undefined, 'email']],
    ['leaves what was last ordered', ['Dernière commande | date', 'Email | email'], [undefined, 'email']],
    ['leaves a genre of books', ['Genre | dancer', 'Nom | full'], [undefined, 'full_name']],
  ])('%s', (_says, columns, expected) => {
    expect(fieldsOf(...columns)).toEqual(expected)
  })

  it('understands strong shapes without a header', () => {
    const kinds: Contents[] = ['email', 'mobile', 'title', 'iban', 'postal', 'city', 'amount']
    const found = understandColumns(undefined, rowsOf(kinds, 'fr', 80, 3))
    expect(found.columns.map(({ field }) => field)).toEqual([
      'email',
      'mobile',
      'title',
      'iban',
      'postal_code',
      'city',
      undefined,
    ])
    expect(found.columns.every(({ why }, at) => at === 6 || why === 'content')).toBe(true)
  })

  it('lets what was given overrule header, contents and known exports', () => {
    const rows = rowsOf(['email', 'email', 'family'], 'fr', 30, 4)
    const given = new Map<string, FieldName | ''>([
      ['Email', ''],
      ['Autre', 'email'],
    ])
    const { columns } = understandColumns(['Email', 'Autre', 'Nom'], rows, { given })
    expect(columns.map(({ field, why }) => [field, why])).toEqual([
      [undefined, 'given'],
      ['email', 'given'],
      ['family_name', 'both'],
    ])
  })

  it('keeps to the table that was asked for', () => {
    const rows = rowsOf(['email', 'date', 'amount'], 'fr', 30, 5)
    const found = understandColumns(['Email', 'Date', 'Montant'], rows, { table: 'customers' })
    expect([found.table, found.tableConfidence]).toEqual(['customers', 1])
    expect(found.columns.map(({ field }) => field)).toEqual(['email', undefined, undefined])
  })

  it('survives headers such as __proto__ and rows of any length', () => {
    const found = understandColumns(
      ['__proto__', 'constructor', '', 'Email'],
      [['a'], [], ['b', 'c', 'd', 'ann@example.com', 'e', 'f']],
    )
    expect(found.columns.map(({ header, field }) => [header, field])).toEqual([
      ['__proto__', undefined],
      ['constructor', undefined],
      ['', undefined],
      ['Email', 'email'],
      ['', undefined],
      ['', undefined],
    ])
  })

  it.each<[string, string[], Contents[], (FieldName | undefined)[]]>([
    [
      'a customer’s id is no order’s',
      ['Customer ID', 'Date', 'Amount'],
      ['repeated', 'date', 'amount'],
      ['customer', 'date', 'amount'],
    ],
    [
      'a bare id that repeats is the customer’s',
      ['ID', 'Date', 'Amount'],
      ['repeated', 'date', 'amount'],
      ['customer', 'date', 'amount'],
    ],
    [
      'an e-mail stands for the customer',
      ['Email', 'Date', 'Amount'],
      ['email', 'date', 'amount'],
      ['customer', 'date', 'amount'],
    ],
    [
      'the total with tax comes first',
      ['Commande', 'Total HT', 'Total TTC'],
      ['invoice', 'amount', 'amount'],
      ['order_id', undefined, 'amount'],
    ],
  ])('in a table of orders, %s', (_says, header, kinds, expected) => {
    const found = understandColumns(header, rowsOf(kinds, 'fr', 60, 6), { table: 'orders' })
    expect(found.columns.map(({ field }) => field)).toEqual(expected)
  })

  it('reads ids that a machine turned into fractions', () => {
    const found = understandColumns(
      ['InvoiceNo', 'CustomerID', 'Quantity', 'InvoiceDate'],
      [
        ['536', '17.0', '6', '2010-12-01'],
        ['537', '18.0', '2', '2010-12-01'],
      ],
    )
    expect(found.columns.map(({ field }) => field)).toEqual(['order_id', 'customer', 'quantity', 'date'])
  })

  it('understands nothing in nothing', () => {
    expect(understandColumns(undefined, [])).toEqual({ table: 'customers', tableConfidence: 0.3, columns: [] })
    expect(understandColumns(['Nom', 'Prénom'], []).columns.map(({ field }) => field)).toEqual(['family_name', 'given_name'])
  })

  it('never throws, and gives no field twice', () => {
    const text = oneof(
      string({ unit: 'binary', maxLength: 30 }),
      constantFrom('Nom', 'Email', 'CP', 'Téléphone', 'a@example.com', '?', '75001'),
    )
    assert(
      property(array(text, { maxLength: 6 }), array(array(text, { maxLength: 7 }), { maxLength: 8 }), (header, rows) => {
        const fields = understandColumns(header, rows)
          .columns.map(({ field }) => field)
          .filter((field) => field !== undefined)
        expect(new Set(fields).size).toBe(fields.length)
      }),
    )
  })

  it('takes linear time on hostile cells and headers', () => {
    const hostile = [
      'a@'.repeat(50_000),
      '1 '.repeat(50_000),
      'aa-'.repeat(50_000),
      '('.repeat(100_000),
      '?'.repeat(100_000),
      'N°'.repeat(50_000),
    ]
    const start = performance.now()
    understandColumns(hostile, [hostile, hostile])
    expect(performance.now() - start).toBeLessThan(500)
  })
})

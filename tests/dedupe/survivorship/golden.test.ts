import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, isFiller } from '../../../src/dedupe/survivorship/filler.ts'
import { groupFields } from '../../../src/dedupe/survivorship/groups.ts'
import { pickingRules, ruleNames } from '../../../src/dedupe/survivorship/rules.ts'
import { customerFields, type CustomerField } from '../../../src/model/field.ts'
import { goldenOf, valuesOf, type Cells } from './table.ts'

const cellsOf: Partial<Record<CustomerField, readonly string[]>> = {
  id: ['C1', 'C2', 'C10', '7'],
  title: ['M.', 'Mme', 'MME', 'Mlle', 'M. et Mme', 'Dr'],
  gender: ['M', 'F', 'femme', '?'],
  given_name: ['Anne', 'ANNE', 'A.', 'Anne Marie', 'Anne-Marie', 'Zoé', 'Zoe', 'Inconnu'],
  family_name: ['Martin', 'MARTIN', 'Martim', 'Martin-Duval', 'Durand', '-'],
  company: ['Acme', 'ACME SARL', 'Acme S.A.R.L.', 'Autre'],
  email: ['ann@example.com', 'Ann@Example.com', 'zoe@example.com', 'ann@example', 'noreply@example.com'],
  phone: ['01 99 00 12 34', '+33199001234', '06 39 98 12 34', '0199005678', '0000000000'],
  mobile: ['06 39 98 12 34', '+33639985678'],
  address: ['12 rue Haute', '12, RUE HAUTE', '3 quai Bas'],
  postal_code: ['75001', '69001', '7500'],
  city: ['Paris', 'PARIS', 'Lyon'],
  country: ['FR', 'France', 'BE'],
  siret: ['55210055400013', '552 100 554 00013', '55210055400014'],
  birth_date: ['1980-05-12', '12/05/1980', '1900-01-01'],
  created_at: ['2019-01-01', '02/03/2020', '2021-04-05T10:00'],
  updated_at: ['2024-01-01', '2023-01-01', '01/02/2024'],
  confirmed_at: ['2022-01-01', '2024-06-01'],
  consent_email: ['oui', 'non', 'yes', '0', 'peut-être'],
  notes: ['a', 'b', 'a; b', 'B'],
}
const cell = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...values) }, { weight: 2, arbitrary: fc.constantFrom('', ' ', 'n/a') })
const row = fc.record({
  ...Object.fromEntries(Object.entries(cellsOf).map(([field, values]) => [field, cell(values)])),
  full_name: cell(['Anne Martin', 'MARTIN Anne', 'A. Martin']),
  consent_email_date: cell(['2023-01-01', '2024-01-01', 'peut-être']),
  other_email: cell(['b@example.com']),
  custom: cell(['x', 'X', 'y', '12,50', '3', '2024-01-01', 'é', 'e']),
  _source: fc.constantFrom('crm', 'web', 'shop'),
  _order: fc.nat(2),
}) as fc.Arbitrary<Cells>
const rows = fc.array(row, { minLength: 2, maxLength: 5 })
const shuffled = rows.chain((some) =>
  fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
)
const unordered = ruleNames.filter((rule) => rule !== 'first' && rule !== 'last' && rule !== 'expression')
const settings = fc.option(
  fc.record({
    survivorship: fc.dictionary(
      fc.constantFrom(...Object.keys(cellsOf), 'custom', '*'),
      fc.oneof(
        fc.constantFrom<string | string[]>(...unordered),
        fc.uniqueArray(fc.constantFrom(...pickingRules.filter((rule) => rule !== 'first' && rule !== 'last')), { minLength: 1 }),
        fc.constantFrom('= coalesce(custom, email)', '= sum(custom)', '= if(count(phone) > 1, most_recent(phone), custom)'),
      ),
    ),
    sources: fc.constantFrom(['web'], ['shop', 'crm'], []),
  }),
  { nil: undefined },
)

/** Taken from one record each, blanks and all. */
const grouped: ReadonlySet<string> = new Set([...Object.values(groupFields).flat(), 'consent_email_date'])

const filled = (text: unknown): boolean => !isBlank(String(text)) && !isFiller(String(text))

describe('golden records', () => {
  it('have values that do not hang on the order of rows', () => {
    fc.assert(
      fc.property(shuffled, settings, ([some, others], parsed) => {
        expect(valuesOf(others, parsed)).toEqual(valuesOf(some, parsed))
      }),
    )
  })

  it('have values that stand in the row they name', () => {
    fc.assert(
      fc.property(rows, settings, (some, parsed) => {
        const names = Object.keys(some[0]!).filter((name) => !name.startsWith('_'))
        const astray = Object.entries(goldenOf(some, parsed)).filter(([name, { value, row, column, rule, from }]) => {
          if (row === undefined) return from === undefined && value.trim() !== ''
          return rule !== 'expression' && some[row]![column === undefined ? name : names[column]!] !== value
        })
        expect(astray).toEqual([])
      }),
    )
  })

  it('of equal rows are that row, whatever chooses', () => {
    const choosing = settings.filter((one) => !/sum|average|none|=/.test(JSON.stringify(one ?? '')))
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 4 }), choosing, (one, count, parsed) => {
        const { _source, _order, ...cells } = one
        const golden = valuesOf(Array<Cells>(count).fill(one), parsed)
        expect(golden).toEqual(cells)
      }),
    )
  })

  it('never let a blank or filler win over a value', () => {
    const choosing = settings.filter((one) => !/none|=/.test(JSON.stringify(one ?? '')))
    fc.assert(
      fc.property(rows, choosing, (some, parsed) => {
        const golden = valuesOf(some, parsed)
        const lost = Object.entries(golden).filter(
          ([name, value]) => !grouped.has(name) && !filled(value) && some.some((one) => filled(one[name])),
        )
        expect(lost).toEqual([])
      }),
    )
  })

  it('are made of any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('\ud800', '\0', ' '.repeat(3), 'é'.repeat(300)),
    )
    const wild = fc.array(fc.record(Object.fromEntries([...Object.keys(customerFields), 'custom'].map((name) => [name, text]))), {
      minLength: 2,
      maxLength: 4,
    }) as fc.Arbitrary<Cells[]>
    fc.assert(
      fc.property(wild, settings, (some, parsed) => {
        expect(valuesOf(some.toReversed(), parsed)).toEqual(valuesOf(some, parsed))
      }),
      { numRuns: 25 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { goldenOf, valuesOf, type Cells } from './table.ts'

const rows: readonly Cells[] = [
  { city: 'LYON', v: '10', d: '15/03/2023', flag: 'non', c: 'a', _source: 'web', _order: 1 },
  { city: 'Lyon', v: '9,50', d: '02/04/2022', flag: 'oui', c: 'bb', x: '1', y: '2', _source: 'crm', _order: 2 },
  { city: 'Paris', v: '', d: 'n/a', flag: '', c: 'a', x: '1', _source: 'shop', _order: 3 },
]
const of = (column: string, rule: unknown, rest: object = {}, some = rows): string =>
  valuesOf(some, { survivorship: { [column]: rule }, ...rest })[column]!

describe('a rule', () => {
  it.each<[string, string, unknown, string]>([
    ['most_recent goes by the import where no date tells', 'city', 'most_recent', 'Paris'],
    ['most_recent leaves the cell as it stands', 'city', ['most_recent'], 'Paris'],
    ['most_complete goes by filled cells', 'c', 'most_complete', 'bb'],
    ['majority counts spellings together, and takes the best', 'city', 'majority', 'Lyon'],
    ['longest', 'c', 'longest', 'bb'],
    ['shortest', 'c', 'shortest', 'a'],
    ['first', 'city', 'first', 'LYON'],
    ['last', 'city', 'last', 'Paris'],
    ['earliest', 'd', 'earliest', '02/04/2022'],
    ['latest', 'd', 'latest', '15/03/2023'],
    ['min', 'v', 'min', '9,50'],
    ['max', 'v', 'max', '10'],
    ['any', 'flag', 'any', 'oui'],
    ['all', 'flag', 'all', 'non'],
    ['sum, in the notation of the column', 'v', 'sum', '19,50'],
    ['average', 'v', 'average', '9,75'],
    ['union', 'c', { rule: 'union', separator: ' | ' }, 'bb | a'],
    ['keep_all', 'c', 'keep_all', '["bb","a"]'],
    ['none', 'c', 'none', ''],
    ['an expression', 'c', "= concat(city, ' ', sum(v))", 'Paris 19.5'],
    ['an expression that is a number, in the notation of the column', 'v', '= sum(v)', '19,5'],
    ['source_priority with a list of its own', 'city', { rule: 'source_priority', sources: ['WEB'] }, 'LYON'],
    ['most_recent by a date of its own', 'city', { rule: 'most_recent', date: 'd' }, 'LYON'],
    ['one after the other: what most say, then the first', 'v', ['majority', 'first'], '10'],
  ])('%s', (_says, column, rule, expected) => {
    expect(of(column, rule)).toBe(expected)
  })

  it('goes by the list of sources', () => {
    expect(of('city', 'source_priority', { sources: ['shop', 'crm'] })).toBe('Paris')
    expect(of('city', 'source_priority', { sources: ['nowhere', 'crm'] })).toBe('Lyon')
  })

  it('goes by a column of sources where the table tells nothing else', () => {
    const some = [
      { city: 'Lyon', from: 'web' },
      { city: 'Paris', from: 'CRM' },
    ]
    expect(of('city', 'source_priority', { sources: ['crm'], source: 'from' }, some)).toBe('Paris')
  })

  it('goes by the column that is said to date rows', () => {
    const some = [
      { city: 'Lyon', updated_at: '2024-01-01', seen: '2020-01-01' },
      { city: 'Paris', updated_at: '2023-01-01', seen: '2021-01-01' },
    ]
    expect(of('city', 'most_recent', { recency: 'seen' }, some)).toBe('Paris')
    expect(of('city', 'most_recent', {}, some)).toBe('Lyon')
  })

  it('for all columns chooses whole addresses', () => {
    const some = [
      { address: '12 rue Haute', city: 'Lyon', phone: '01 99 00 12 34', x: '', updated_at: '2024-01-01' },
      { address: '3 quai Bas', city: '', phone: '01 99 00 56 78', x: '1', updated_at: '2020-01-01' },
    ]
    expect(valuesOf(some, { survivorship: { '*': 'first' } })).toMatchObject({ address: '12 rue Haute', city: 'Lyon', x: '1' })
  })
})

describe('sum', () => {
  it.each<[string, readonly string[], string]>([
    ['adds exactly', ['0.10', '0.20'], '0.30'],
    ['keeps the currency that all have', ['12,50 €', '1 000,00 €'], '1012,50 €'],
    ['keeps what can not be added', ['12 €', '10 $'], '10 $; 12 €'],
    ['passes over words', ['12', 'beaucoup', '3'], '15'],
    ['keeps words where there are no numbers', ['beaucoup', 'peu'], 'beaucoup; peu'],
    ['subtracts what is owed', ['-12.5', '2'], '-10.5'],
    ['adds equal amounts too', ['10', '10'], '20'],
  ])('%s', (_says, cells, expected) => {
    expect(
      of(
        'v',
        'sum',
        {},
        cells.map((v) => ({ v })),
      ),
    ).toBe(expected)
  })
})

describe('union and keep_all', () => {
  it('grow only by what is new when they are made again', () => {
    const once = of('v', 'union', {}, [{ v: 'a' }, { v: 'b' }])
    expect(of('v', 'union', {}, [{ v: once }, { v: 'B' }])).toBe(once)
    const list = of('v', 'keep_all', {}, [{ v: 'a' }, { v: 'b' }])
    expect(of('v', 'keep_all', {}, [{ v: list }, { v: 'b' }])).toBe(list)
  })

  it('leave a single value as it is', () => {
    expect(of('v', 'keep_all', {}, [{ v: 'a' }, { v: 'n/a' }])).toBe('a')
    expect(of('v', 'union', {}, [{ v: 'a' }, { v: '' }])).toBe('a')
  })
})

describe('an expression', () => {
  it('sees golden values, and of a column with an expression what it would have without', () => {
    const some = [
      { v: '1', w: 'a' },
      { v: '1', w: 'b' },
      { v: '2', w: 'b' },
    ]
    const golden = goldenOf(some, { survivorship: { v: '= concat(v, w)', w: "= concat(w, '!')" } })
    expect(golden['v']).toMatchObject({ value: '1b', rule: 'expression', from: [0, 1, 2] })
    expect(golden['w']).toMatchObject({ value: 'b!' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExpressionFault, readExpression, toText, type Scope } from '../../src/dedupe/expression.ts'

const names = ['given_name', 'city', 'phone', 'mobile', 'spending', 'Ville de naissance', 'seen', 'flag']
const columns = names.map((name) => ({ name, field: name === 'Ville de naissance' ? ('region' as const) : undefined }))
const values: Record<string, readonly string[]> = {
  given_name: ['Anne', 'ANNE', 'Zoé'],
  city: ['Paris', 'Lyon'],
  phone: ['01 99 00 12 34'],
  mobile: [],
  spending: ['1200.50', '90', 'beaucoup'],
  'Ville de naissance': ['Brest'],
  seen: ['2024-03-01', '2023-12-31'],
  flag: ['oui', 'non'],
}
const scope: Scope = {
  golden: (column) => values[names[column]!]![0] ?? '',
  values: (column) => values[names[column]!]!,
  pick: (column, rule) => `${rule} ${names[column]}`,
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN),
  date: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : ''),
}

const evaluate = (text: string): string => {
  const expression = readExpression(text, columns)
  if (isExpressionFault(expression)) throw new Error(JSON.stringify(expression))
  return toText(expression.evaluate(scope))
}

describe('an expression', () => {
  it.each([
    ['names a column', 'city', 'Paris'],
    ['names a column with spaces in its name', '`Ville de naissance`', 'Brest'],
    ['names a column by its field', 'region', 'Brest'],
    ['is a text', "'it''s'", "it's"],
    ['counts', '1 + 2 * 3 - 4 / 8', '6.5'],
    ['counts without the noise of binary fractions', '0.1 + 0.2', '0.3'],
    ['writes large numbers in full', '9999999999 * 10000000000000', '99999999990000000000000'],
    ['has signs and brackets', '-(2 - 5) % 2', '1'],
    ['takes the first that is there', "coalesce(mobile, phone, 'none')", '01 99 00 12 34'],
    ['joins texts', "concat(upper(left(city, 1)), lower(right(city, 4)), '!')", 'Paris!'],
    ['decides', "if(spending > 1000, 'gold', 'silver')", 'gold'],
    ['decides for nothing without an else', "if(city = 'Lyon', 1)", ''],
    ['compares texts without case and accents', "given_name = 'ANNE' and not city != 'PARIS'", 'true'],
    ['compares dates by time', "seen > '2023-12-31'", 'true'],
    ['finds nothing neither more nor less', 'mobile < 3 or mobile >= 3', 'false'],
    ['counts values', 'count(spending)', '3'],
    ['counts distinct values', 'distinct(given_name)', '2'],
    ['adds up what is a number', 'sum(spending)', '1290.5'],
    ['averages', 'average(spending)', '645.25'],
    ['finds the most of numbers', 'max(spending, 5000)', '5000'],
    ['finds the most of dates', 'max(seen)', '2024-03-01'],
    ['finds the least of texts', 'min(city)', 'Lyon'],
    ['joins all distinct values', "join(given_name, ' / ')", 'Anne / Zoé'],
    ['picks by a rule', 'most_recent(city)', 'most_recent city'],
    ['rounds half away from zero', 'round(1.005, 2)', '1.01'],
    ['rounds negative numbers alike', 'round(-2.5)', '-3'],
    ['replaces all', "replace(phone, ' ', '')", '0199001234'],
    ['looks into texts', "contains(city, 'AR') and starts_with(city, 'pa') and ends_with(city, 'is')", 'true'],
    ['is nothing when it divides by nothing', '1 / 0', ''],
    ['is nothing when it counts with words', 'city * 2', ''],
    ['adds nothing of nothing', 'sum(mobile)', ''],
    ['knows blanks', "is_blank(mobile) and is_blank('  ')", 'true'],
  ])('%s', (_says, text, expected) => {
    expect(evaluate(text)).toBe(expected)
  })

  it('names the columns it looks at', () => {
    expect(readExpression('if(count(phone) > 1, city, most_recent(phone))', columns)).toMatchObject({ columns: [1, 2] })
  })

  it.each([
    ['an unknown column, and the one that was meant', 'citty', { at: 0, found: 'citty', why: 'column', wanted: 'city' }],
    ['an unknown function', 'coalese(city, 1)', { at: 0, found: 'coalese', why: 'function', wanted: 'coalesce' }],
    ['a bracket that is never closed', 'max(spending', { at: 12, found: '', why: 'missing', wanted: ')' }],
    ['a value that is missing', 'city = ', { at: 7, found: '', why: 'missing' }],
    ['two values side by side', 'city 12', { at: 5, found: '12', why: 'missing' }],
    ['a sign that means nothing', 'city & 1', { at: 5, found: '& 1', why: 'sign' }],
    ['too few values', 'replace(city)', { at: 0, found: 'replace', why: 'values', wanted: '3' }],
    ['a rule of something that is no column', "majority('x')", { at: 9, found: 'x', why: 'missing' }],
    ['nothing at all', '', { at: 0, found: '', why: 'missing' }],
    ['brackets without end', '('.repeat(500), { why: 'long' }],
    ['a text without end', `'${'x'.repeat(5000)}'`, { why: 'long' }],
  ])('is refused for %s', (_says, text, fault) => {
    expect(readExpression(text, columns)).toMatchObject(fault)
  })

  it('never fails, whatever is written', () => {
    const word = fc.constantFrom(
      ...names,
      ...'if coalesce sum max round left replace ( ) , + - * / % = < > and or not 1 2.5 "a" \'b\' `city`'.split(' '),
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (text) => {
        const expression = readExpression(text, columns)
        const value = isExpressionFault(expression) ? expression.why : toText(expression.evaluate(scope))
        expect(typeof value).toBe('string')
      }),
      { numRuns: 500 },
    )
  })

  it('never fills the memory', () => {
    let text = "'aaaaaaaaaa'"
    for (let depth = 0; depth < 40; depth++) text = `replace(${text}, 'a', 'aaaaaaaaaaaaaaaaaaaa')`
    expect(evaluate(text).length).toBeLessThanOrEqual(100_000)
  })
})

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { caretUnder } from '../../src/rule/caret.ts'
import { printRule } from '../../src/rule/print.ts'
import { isRuleFault, readRule } from '../../src/rule/read.ts'
import type { Condition } from '../../src/rule/tree.ts'
import { condition } from './conditions.ts'

const reckons = { reckons: true }
const plain = { reckons: false }

function read(text: string, dialect = reckons): Condition {
  const rule = readRule(text, dialect)
  if (isRuleFault(rule)) throw new Error(JSON.stringify(rule))
  return rule
}

describe('a rule', () => {
  it.each([
    ['binds AND before OR', 'a=1 or b=2 and c=3', 'a = 1 OR b = 2 AND c = 3'],
    ['binds NOT before AND', 'not a=1 and b=2', 'NOT a = 1 AND b = 2'],
    ['keeps brackets that are needed', '(a=1 or b=2) AND c=3', '(a = 1 OR b = 2) AND c = 3'],
    ['drops brackets that are not', '((a = 1)) OR ((b = 2))', 'a = 1 OR b = 2'],
    ['knows <> as !=', 'a <> 1', 'a != 1'],
    ['doubles a quote in a text', "a = 'l''été'", "a = 'l''été'"],
    ['takes any name in double quotes', '"Code ""postal""" is null', '"Code ""postal""" IS NULL'],
    ['quotes names that are words of its own', '"in" = 1', '"in" = 1'],
    ['negates ranges', 'a not between 1 and 2', 'a NOT BETWEEN 1 AND 2'],
    ['negates lists', "a NOT in ('x', 'y')", "a NOT IN ('x', 'y')"],
    ['negates patterns', "a not like 'x%'", "a NOT LIKE 'x%'"],
    ['negates nothing', 'a is not null', 'a IS NOT NULL'],
    ['takes two NOTs for what they are', 'not not a = 1', 'NOT NOT a = 1'],
    ['knows lengths of time', 'a >= -90d and b < today', 'a >= -90d AND b < today'],
    ['knows truths', 'a = TRUE', 'a = true'],
    ['knows numbers below zero', 'a > -3.50', 'a > -3.5'],
    ['asks for orders', "orders (where channel = 'web') >= 3 in 90d", "orders (WHERE channel = 'web') >= 3 IN 90d"],
    ['asks for what was spent', 'spend > 100.5', 'spend > 100.5'],
    ['asks for segments', "not in segment 'vip' or in segment 'new'", "NOT IN SEGMENT 'vip' OR IN SEGMENT 'new'"],
    ['takes orders for a field elsewhere', 'orders between 1 and 3', '"orders" BETWEEN 1 AND 3'],
    ['reckons', 'amount = quantity * (price - 1) - 2', 'amount = quantity * (price - 1) - 2'],
    ['reckons from the left', 'a = 1 - (2 - 3) - 4', 'a = 1 - (2 - 3) - 4'],
    ['compares fields', 'ends >= begins', 'ends >= begins'],
    ['measures', 'Length("n a") <= 38', 'length("n a") <= 38'],
  ])('%s', (_says, text, printed) => {
    expect(printRule(read(text))).toBe(printed)
  })

  it('is read again from its one spelling', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const printed = printRule(rule)
        expect(printRule(read(printed))).toBe(printed)
      }),
    )
  })
})

describe('a fault', () => {
  it.each([
    ['says where a value is missing', 'a = ', 4, 0, 'wanted', 'value'],
    ['says where a test is missing', 'a', 1, 0, 'wanted', 'test'],
    ['says where an AND is missing', 'a between 1, 2', 11, 1, 'wanted', 'AND'],
    ['says where a bracket is missing', '(a = 1', 6, 0, 'wanted', ')'],
    ['says what is too much', 'a = 1 b', 6, 1, 'wanted', 'end'],
    ['says which sign means nothing', 'a = 1 ; drop', 6, 1, 'sign', undefined],
    ['says which quote is never closed', "a = 'x", 4, 2, 'unclosed', undefined],
    ['says that a list holds literals', 'a in (b)', 6, 1, 'wanted', 'quotes'],
    ['says which quotes a text stands in', 'a in ("b c")', 6, 5, 'wanted', 'quotes'],
    ['says that a length of time is missing', 'orders > 3 in 90', 14, 2, 'wanted', 'time'],
    ['says that a time needs its minus', 'a > 90d', 4, 3, 'wanted', 'literal'],
    ['says that a pattern is a text', 'a like 3', 7, 1, 'wanted', 'text'],
    ['says which function there is none of', 'lenght(a) > 3', 0, 6, 'function', undefined],
    ['says that a number is too long', `a = ${'9'.repeat(400)}`, 4, 400, 'long', undefined],
  ])('%s', (_says, text, at, length, why, wanted) => {
    expect(readRule(text, reckons)).toMatchObject({
      at,
      length,
      why,
      found: text.slice(at, at + length),
      ...(wanted && { wanted }),
    })
  })

  it.each([
    ['a field on the right', 'a = b', 'quotes'],
    ['a literal on the left', "'x' = a", 'test'],
    ['sums', 'a = 1 + 2', 'end'],
    ['sums on the left', 'a + 1 = 2', 'end'],
    ['functions', 'length(a) = 1', undefined],
  ])('in the plain language: %s', (_says, text, wanted) => {
    expect(readRule(text, plain)).toMatchObject(wanted === undefined ? { why: 'function' } : { why: 'wanted', wanted })
  })

  it.each([
    ['brackets without end', '('.repeat(100_000)],
    ['too many NOTs', 'not '.repeat(20_000)],
    ['too many minus signs', `a = ${'-'.repeat(50_000)}1`],
    ['a megabyte', 'a'.repeat(1_000_000)],
    ['lone surrogates', '\ud800 = \udc00'],
    ['NUL', 'a = \0'],
  ])('is all that comes of %s', (_says, text) => {
    expect(isRuleFault(readRule(text, reckons))).toBe(true)
  })

  it('is all that comes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readRule(text, reckons)).toBeTypeOf('object')
      }),
    )
    const words = fc.constantFrom(
      ...`a = ( ) and or not in segment orders where 'x' 1 90d - is null , "b" between like *`.split(' '),
    )
    fc.assert(
      fc.property(fc.array(words), (pieces) => {
        expect(readRule(pieces.join(' '), reckons)).toBeTypeOf('object')
      }),
    )
  })
})

describe('carets', () => {
  it('stand under what is meant', () => {
    expect(caretUnder('emial IS NULL', { at: 0, length: 5 })).toBe('  emial IS NULL\n  ^^^^^')
    expect(caretUnder('a = ', { at: 4, length: 0 })).toBe('  a =\n      ^')
  })

  it('stand in the part of a long rule where that is', () => {
    const rule = `${'a = 1 OR '.repeat(50)}emial = 2`
    const [line, carets] = caretUnder(rule, { at: 450, length: 5 }).split('\n') as [string, string]
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('emial')
    expect(line.length).toBeLessThan(80)
  })
})

test('a long list is read', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `'C${i}'`).join(', ')
  expect(isRuleFault(readRule(`id in (${ids})`, plain))).toBe(false)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindRule, type RuleColumn, type Truth } from '../../src/rule/bind.ts'
import { kindOf } from '../../src/rule/cell-values.ts'
import { isLike } from '../../src/rule/like.ts'
import { isRuleFault, readRule } from '../../src/rule/read.ts'
import { reckon } from '../../src/rule/reckon.ts'
import { condition } from './conditions.ts'

const names = ['ville', 'points', 'price', 'born', 'ends', 'news', 'free', 'other']
const kinds = ['text', 'number', 'number', 'day', 'day', 'flag', undefined, undefined] as const
const columns = names.map((name, column): RuleColumn => ({ name, column, kind: kinds[column] }))
const asOf = '2026-03-31'

function ask(text: string, row: Readonly<Record<string, string>>): Truth {
  const rule = readRule(text, { reckons: true })
  if (isRuleFault(rule)) throw new Error(JSON.stringify(rule))
  const bound = bindRule(rule, { columns, asOf })
  if (isRuleFault(bound)) throw new Error(JSON.stringify(bound))
  return bound.test((column) => row[names[column]!] ?? '')
}

describe('a rule is', () => {
  it.each([
    ['true whatever the case and accents', "ville = 'orleans'", { ville: 'ORLÉANS' }, true],
    ['false of a text with spaces around it', "ville = 'Orléans'", { ville: ' Orléans' }, false],
    ['true of a text in a list', "ville in ('PARIS', 'Orleans')", { ville: 'Orléans' }, true],
    ['true of a text like a pattern', "ville like 'or%a_s'", { ville: 'Orléans' }, true],
    ['true of a text before another', "ville < 'P'", { ville: 'Évry' }, true],
    ['neither of an empty cell', "ville = 'Paris'", {}, undefined],
    ['neither when it is not what an empty cell is not', "not ville = 'Paris'", {}, undefined],
    ['neither of an empty cell, even where something else is meant', "ville != 'Paris'", {}, undefined],
    ['neither of an empty cell in a list', "ville not in ('Paris')", {}, undefined],
    ['true when it asks for an empty cell', 'ville is null', {}, true],
    ['true when one of two is', "ville = 'Paris' or points > 1", { points: '2' }, true],
    ['neither when one of two is not and the other can’t be told', "ville = 'Paris' or points > 1", { points: '0' }, undefined],
    ['false when one of two is', "ville = 'Paris' and points > 1", { points: '0' }, false],
    ['neither when one of two can’t be told', "ville = 'Paris' and points > 1", { points: '2' }, undefined],
    ['true of numbers, which are no texts', 'points > 9', { points: '10' }, true],
    ['true of numbers within a range, both ends included', 'points between 1 and 2', { points: '2.00' }, true],
    ['neither of what is no number', 'points > 9', { points: 'many' }, undefined],
    ['neither of a number in hexadecimal', 'points > 9', { points: '0x10' }, undefined],
    ['true of a day', "born >= '2000-01-01'", { born: '2000-01-01' }, true],
    ['true of a day with its time', "born = '2000-01-01'", { born: '2000-01-01T10:00:00' }, true],
    ['true of 90 days ago', 'ends = -90d', { ends: '2025-12-31' }, true],
    ['true of a month ago, which is shorter', 'ends = -1m', { ends: '2026-02-28' }, true],
    ['true of weeks and years ago', 'ends = -1w or ends = -18y', { ends: '2008-03-31' }, true],
    ['true of today', 'ends <= today', { ends: asOf }, true],
    ['true of a truth', 'news = true', { news: 'true' }, true],
    ['true of one column against another', 'ends >= born', { born: '2026-01-02', ends: '2026-01-10' }, true],
    ['exact about money', 'price = points * 0.1 + 0.2', { price: '0.3', points: '1' }, true],
    ['neither of a division by zero', 'price / points > 1', { price: '1', points: '0' }, undefined],
    ['true of lengths, in characters', 'length(ville) = 7', { ville: 'Orléans' }, true],
    ['true of years', 'year(born) = 1980 and month(born) = 2', { born: '1980-02-29' }, true],
    ['true of a column that tells no kind, as a number', 'free > 9', { free: '10' }, true],
    ['true of a column that tells no kind, as a text', "free = 'x'", { free: 'X' }, true],
    ['true of two columns that tell none, as numbers', 'free > other', { free: '10', other: '9' }, true],
    ['true of two columns that tell none, as texts', 'free > other', { free: '10a', other: '1' }, true],
  ] as const)('%s', (_says, text, row, truth) => {
    expect(ask(text, row)).toBe(truth)
  })

  it('never at a loss for words: it is true, false or neither of any row', () => {
    fc.assert(
      fc.property(condition, fc.array(fc.string({ unit: 'binary' }), { minLength: 8, maxLength: 8 }), (rule, cells) => {
        const all = ['a', 'ville', 'in', 'code postal', 'a"b', 'Or', 'today'].map((name, column) => ({
          name,
          column,
          kind: undefined,
        }))
        const bound = bindRule(rule, { columns: all, asOf, ofBase: () => () => undefined })
        const truth = isRuleFault(bound) ? undefined : bound.test((column) => cells[column]!)
        expect([true, false, undefined]).toContain(truth)
      }),
    )
  })
})

describe('a rule is refused', () => {
  it.each([
    ['for a field that is not there, with the nearest', "vile = 'x'", { why: 'field', at: 0, length: 4, nearest: 'ville' }],
    ['for a number where there is text', 'ville = 75', { why: 'kind', at: 8, kinds: ['text', 'number'] }],
    ['for a text where there are numbers', "points = '7'", { why: 'kind', kinds: ['number', 'text'] }],
    ['for a pattern where there are numbers', "points like '7%'", { why: 'kind' }],
    ['for a truth where there are days', 'born = true', { why: 'kind', kinds: ['day', 'flag'] }],
    ['for two columns of two kinds', 'born = points', { why: 'kind' }],
    ['for a sum of days', 'born + 1 = 2', { why: 'kind', at: 0, length: 4 }],
    ['for the length of a number', 'length(points) = 1', { why: 'kind', at: 7 }],
    ['for a day that is none', "born > '2023-02-29'", { why: 'day', at: 7, found: '2023-02-29' }],
    ['for what only a base can tell', 'orders >= 3 in 90d', { why: 'base', found: 'orders' }],
  ])('%s', (_says, text, fault) => {
    const rule = readRule(text, { reckons: true })
    expect(isRuleFault(rule) ? undefined : bindRule(rule, { columns, asOf })).toMatchObject(fault)
  })
})

it('asks a column that is called orders', () => {
  const rule = readRule('orders >= 3', { reckons: false })
  const bound = isRuleFault(rule) ? rule : bindRule(rule, { columns: [{ name: 'orders', column: 0, kind: 'number' }], asOf })
  expect(isRuleFault(bound) || bound.test(() => '3')).toBe(true)
})

describe('a column holds', () => {
  it.each([
    ['numbers, where all filled cells are some', ['1', '', '-2.5'], 'number'],
    ['text, where digits begin with a needless 0', ['1', '007'], 'text'],
    ['days', ['2026-01-01', '2026-01-02T10:00'], 'day'],
    ['truths', ['true', 'false'], 'flag'],
    ['text, where one cell says something else', ['2026-01-01', '12'], 'text'],
    ['text, where there is nothing', ['', ''], 'text'],
  ])('%s', (_says, cells, kind) => {
    expect(kindOf(cells)).toBe(kind)
  })
})

describe('a pattern', () => {
  it('means what the same regular expression means', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '%', '_', '😀'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, (cell, pattern) => {
        const same = new RegExp(
          `^${[...pattern].map((sign) => (sign === '%' ? '.*' : sign === '_' ? '.' : sign)).join('')}$`,
          'su',
        )
        expect(isLike(cell, pattern)).toBe(same.test(cell))
      }),
    )
  })

  it('takes no time for many runs', () => {
    expect(isLike('a'.repeat(20_000), `${'%a'.repeat(50)}b`)).toBe(false)
  })
})

it.each([
  ['+', 0.1, 0.2, 0.3],
  ['*', 3, 0.1, 0.3],
  ['-', 0.3, 0.1 + 0.2, 0],
  ['/', 1, 0, undefined],
] as const)('reckons %s exactly', (sign, a, b, expected) => {
  expect(reckon(sign, a, b)).toBe(expected)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonOfRule } from '../../src/rule/json.ts'
import { printRule } from '../../src/rule/print.ts'
import { isJsonFault, ruleOfJson } from '../../src/rule/read-json.ts'
import { isRuleFault, readRule } from '../../src/rule/read.ts'
import type { Condition } from '../../src/rule/tree.ts'
import { plainCondition } from './conditions.ts'

function read(text: string): Condition {
  const rule = readRule(text, { reckons: false })
  if (isRuleFault(rule)) throw new Error(`${text}: ${rule.why}`)
  return rule
}

describe('a rule as JSON', () => {
  it.each([
    ["city = 'Lyon'", { field: 'city', '=': 'Lyon' }],
    ['NOT points < 3.5', { not: { field: 'points', '<': 3.5 } }],
    [
      'news = true AND since >= -12m',
      {
        and: [
          { field: 'news', '=': true },
          { field: 'since', '>=': { day: '-12m' } },
        ],
      },
    ],
    ['since < today', { field: 'since', '<': { day: 'today' } }],
    ['points BETWEEN 1 AND 5', { field: 'points', between: [1, 5] }],
    ["city IN ('Lyon', 'Évry')", { field: 'city', in: ['Lyon', 'Évry'] }],
    ["name LIKE 'du%'", { field: 'name', like: 'du%' }],
    ['note IS NOT NULL', { not: { field: 'note', is: 'null' } }],
    ['birthday IN 7d', { field: 'birthday', during: '7d' }],
    ['since IN -30d', { field: 'since', during: '-30d' }],
    ['since IN THIS YEAR', { field: 'since', during: 'this year' }],
    ["WITHIN 50 KM OF '69'", { within_km: 50, of: '69' }],
    ["NOT IN SEGMENT 'vip'", { not: { in_segment: 'vip' } }],
    ['orders (WHERE amount > 100) >= 2 IN 90d', { orders: { where: { field: 'amount', '>': 100 }, in: '90d' }, '>=': 2 }],
    ['spend >= 100', { spend: {}, '>=': 100 }],
  ])('%s', (text, json) => {
    expect(jsonOfRule(read(text))).toEqual(json)
    expect(printRule(ruleOfJson(json) as Condition)).toBe(text)
  })

  it('is the same rule when it is read again', () => {
    fc.assert(
      fc.property(plainCondition, (rule) => {
        const again = ruleOfJson(JSON.parse(JSON.stringify(jsonOfRule(rule))))
        if (isJsonFault(again)) throw new Error(again.place)
        expect(printRule(again)).toBe(printRule(rule))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is no rule', () => {
  it.each([
    ['is no object', 3, ''],
    ['asks nothing', { field: 'city' }, ''],
    ['asks two things', { field: 'city', '=': 'a', '<': 'b' }, ''],
    ['joins nothing', { and: [] }, 'and'],
    ['has a key that means nothing', { not: { field: 'a', '=': 1 }, because: 'so' }, ''],
    [
      'has a sign that is none',
      {
        or: [
          { field: 'a', '=': 1 },
          { field: 'a', '==': 1 },
        ],
      },
      'or[1]',
    ],
    ['compares with a list', { field: 'a', '=': [1] }, '='],
    ['is between one', { and: [{ field: 'a', between: [1] }] }, 'and[0].between[1]'],
    ['is among none', { field: 'a', in: [] }, 'in'],
    ['has a field without a name', { field: '', '=': 1 }, 'field'],
    ['counts orders in a time that is none', { orders: { in: '90' }, '>=': 1 }, 'orders.in'],
    ['asks of orders what is no rule', { orders: { where: [] }, '>=': 1 }, 'orders.where'],
    ['has a day that is to come', { field: 'a', '<': { day: '90d' } }, '<.day'],
    ['has a unit of no calendar', { field: 'a', during: 'this decade' }, 'during'],
    ['is nothing but null', { field: 'a', is: 'nothing' }, 'is'],
    ['is near at less than nothing', { within_km: -1, of: '69' }, 'within_km'],
  ])('%s', (_says, json, place) => {
    expect(ruleOfJson(json)).toEqual({ place })
  })

  it('is told of any JSON, and of none with an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void ruleOfJson(json)))
    let deep: unknown = { field: 'a', '=': 1 }
    for (let at = 0; at < 5000; at++) deep = { not: deep }
    expect(isJsonFault(ruleOfJson(deep))).toBe(true)
  })
})

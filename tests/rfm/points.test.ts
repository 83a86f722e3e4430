import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainCustomer } from '../../src/rfm/explain.ts'
import { lintScheme } from '../../src/rfm/lint.ts'
import { firedRules, pointsOf, thresholdsOf } from '../../src/rfm/points.ts'
import { readScheme, type Scheme } from '../../src/rfm/scheme.ts'
import { namingOf } from '../../src/rfm/score.ts'

const json = {
  points: [
    { when: 'recency_days <= 30', points: 30 },
    { when: 'orders >= 2 AND NOT monetary < 100', points: 20.1 },
    { when: 'v IN (4, 5)', points: 0.2 },
    { when: 'monetary BETWEEN 50 AND 60', points: -40 },
  ],
  floor: 0,
  cap: 45,
  segments: [
    { name: 'much', points: [45, 45] },
    { name: 'some', points: [20, 44.9] },
  ],
  otherwise: 'little',
}
const scheme = readScheme(json) as Scheme
const points = scheme.points!
const scores = { r: 3, f: 4, m: 3 }

describe('points', () => {
  it.each([
    ['are the sum of the rules that are true', 40, 2, 200, 20.3],
    ['are no more than the cap', 10, 2, 200, 45],
    ['are no less than the floor', 40, 1, 55, 0],
    ['leave out a rule that asks for money where there is none', 40, 2, undefined, 0.2],
  ])('%s', (_says, recencyDays, orders, monetary, sum) =>
    expect(pointsOf(points, { recencyDays, orders, monetary, scores })).toBe(sum),
  )

  it('say which rules gave them', () =>
    expect(firedRules(points, { recencyDays: 1, orders: 1, monetary: 55, scores }).map(({ points: given }) => given)).toEqual([
      30, 0.2, -40,
    ]))

  it('may change where a rule compares a measure', () =>
    expect((['recency_days', 'orders', 'monetary', 'v', 'r'] as const).map((field) => thresholdsOf(points, field))).toEqual([
      [30],
      [2],
      [50, 60, 100],
      [4, 5],
      [],
    ]))
})

it.each([
  ['are no list', { ...json, points: {} }, 'points', 'points'],
  ['have a rule of a field that is none', { ...json, points: [{ when: 'age > 3', points: 1 }] }, 'points.0', 'rule'],
  ['have a rule that only a base can answer', { ...json, points: [{ when: 'spend > 3 IN 90d', points: 1 }] }, 'points.0', 'rule'],
  ['end before they begin', { ...json, cap: -1 }, 'cap', 'number'],
])('a scheme is refused whose points %s', (_says, given, place, wanted) =>
  expect(readScheme(given)).toMatchObject({ place, wanted }),
)

it('explains what would change a segment, to the nearest value at which a rule changes its mind', () => {
  const cuts = { recency_days: [10, 20, 30, 40], orders: [1, 2, 3, 4], monetary: [10, 20, 300, 400] }
  const { moves, segment } = explainCustomer({ recencyDays: 90, orders: 2, monetary: 80 }, cuts, namingOf(scheme, cuts), 0.01)
  expect(segment).toBe('little')
  expect(moves).toEqual([
    { measure: 'recency_days', from: 90, to: 30, segment: 'some' },
    { measure: 'monetary', from: 80, to: 100, segment: 'some' },
  ])
})

it('lint looks at sums that customers can have, and at no others', () => {
  const { gaps, unreachable, cells } = lintScheme({
    ...scheme,
    segments: [...scheme.segments, { name: 'none', points: [31, 44] }],
  })
  expect(unreachable).toEqual(['none'])
  expect(gaps).toEqual(['0', '0.2'])
  expect(cells).toBe(7)
})

it('lint never throws, whatever the rules compare', () => {
  const rule = fc.record({
    when: fc
      .tuple(
        fc.constantFrom('recency_days', 'orders', 'monetary', 'r', 'm', 'v'),
        fc.constantFrom('<', '>=', '='),
        fc.integer({ min: -5, max: 400 }),
      )
      .map((parts) => parts.join(' ')),
    points: fc.integer({ min: -50, max: 50 }),
  })
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 8 }), (rules) => {
      const read = readScheme({ points: rules, segments: [{ name: 'all', points: [-1000, 1000] }] }) as Scheme
      expect(lintScheme(read).gaps).toEqual([])
    }),
    { numRuns: 30 },
  )
})

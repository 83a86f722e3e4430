import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortedByKey, startsOfKeys } from '../../src/numeric/counting-sort.ts'
import { gini } from '../../src/numeric/gini.ts'
import { quantileCuts } from '../../src/numeric/quantiles.ts'

it('sortedByKey sorts as a stable sort does, from any order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 5 }))), (pairs) => {
      const first = Int32Array.from(pairs, ([key]) => key)
      const second = Uint32Array.from(pairs, ([, key]) => key)
      const sorted = sortedByKey(second, 0, sortedByKey(first, -20))
      const places = pairs.map((_, at) => at)
      expect([...sorted]).toEqual(places.toSorted((a, b) => second[a]! - second[b]! || first[a]! - first[b]! || a - b))
    }),
  )
})

it('startsOfKeys says where each run begins', () =>
  expect([...startsOfKeys(Uint32Array.of(2, 0, 2, 2), 4)]).toEqual([0, 1, 1, 4, 4]))

it.each([
  ['one value', [7], 5, [7, 7, 7, 7]],
  ['five values', [1, 2, 3, 4, 5], 5, [1.8, 2.6, 3.4, 4.2]],
  ['ties', [1, 1, 1, 2, 9], 5, [1, 1, 1.4, 3.4]],
  ['thirds', [10, 20, 30, 40], 3, [20, 30]],
])('quantileCuts of %s lie between neighbours, as PERCENTILE.INC has them', (_says, sorted, classes, cuts) =>
  expect(quantileCuts(Float64Array.from(sorted), classes)).toEqual(cuts),
)

it('a cut that equals an amount equals it to the last digit', () => {
  const cents = Float64Array.from({ length: 101 }, (_, at) => 3 * at + 1)
  const [first] = quantileCuts(cents, 5, 100)
  expect(first).toBe(cents[20]! / 100)
})

it.each([
  ['all have the same', [5, 5, 5, 5], 0],
  ['one of four has all', [0, 0, 0, 8], 0.75],
  ['as in the textbook', [1, 2, 3, 4], 0.25],
  ['there is nothing', [0, 0], undefined],
])('gini when %s', (_says, sorted, expected) => {
  const found = gini(Float64Array.from(sorted))
  if (expected === undefined) expect(found).toBeUndefined()
  else expect(found).toBeCloseTo(expected, 12)
})

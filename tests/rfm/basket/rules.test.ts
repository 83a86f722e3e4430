import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frequentItemsets } from '../../../src/rfm/basket/itemsets.ts'
import { rulesOf, writeSet } from '../../../src/rfm/basket/rules.ts'
import { leastOf, readThreshold, type Threshold } from '../../../src/rfm/basket/threshold.ts'
import { basketsFrom } from './basket-of.ts'

const share = (text: string): Threshold => readThreshold(text)!
const many = 1e6

/** The obvious way: all sets of products, each counted in all baskets. */
function countAll(lists: readonly (readonly number[])[], products: number, least: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let mask = 1; mask < 1 << products; mask++) {
    const set = Array.from({ length: products }, (_, at) => at).filter((at) => (mask >> at) % 2 === 1)
    const count = lists.filter((list) => set.every((one) => list.includes(one))).length
    if (count >= least) found.set(set.join(), count)
  }
  return found
}

describe('frequentItemsets and rulesOf', () => {
  const lists = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 30,
  })
  it('find what counting every set finds', () =>
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 10 }), (some, least, tenths) => {
        const baskets = basketsFrom(some, 6)
        const expected = countAll(some, 6, least)
        const sets = frequentItemsets(baskets, least, Number.POSITIVE_INFINITY, many)!
        expect(sets.count).toBe(expected.size)
        const rules = rulesOf(sets, baskets, { digits: tenths, scale: 10 })
        let wanted = 0
        for (const [key, count] of expected) {
          const set = key.split(',')
          if (set.length < 2) continue
          for (const one of set) if (10 * count >= tenths * expected.get(set.filter((other) => other !== one).join())!) wanted++
        }
        expect(rules).toHaveLength(wanted)
        for (const { when, also, orders, confidence, lift } of rules) {
          expect(orders).toBe(expected.get([...when, also].toSorted((a, b) => a - b).join()))
          expect(confidence).toBe(orders / expected.get(when.join())!)
          expect(lift).toBeCloseTo(confidence / (expected.get(String(also))! / some.length), 9)
        }
      }),
    ))

  it('bound the products of a set when asked to', () => {
    const sets = frequentItemsets(
      basketsFrom(
        [
          [0, 1, 2, 3],
          [0, 1, 2, 3],
        ],
        4,
      ),
      2,
      2,
      many,
    )!
    expect(sets.count).toBe(4 + 6)
  })

  it('give up when there are too many sets', () => {
    const all = Array.from({ length: 40 }, (_, at) => at)
    expect(frequentItemsets(basketsFrom([all, all], 40), 2, Number.POSITIVE_INFINITY, 10_000)).toBeUndefined()
  })

  it('write a set by code points', () => expect(writeSet(['b', 'a'], [0, 1])).toBe('a + b'))
})

describe('a threshold', () => {
  it.each([
    ['is reached when equal', 1000, '0.003', 3],
    ['is rounded up', 9835, '0.001', 10],
    ['is one basket at least', 5, '0', 1],
    ['may be all', 7, '1', 7],
    ['is exact where floats are not', 30, '0.1', 3],
  ])('%s', (_says, whole, text, least) => expect(leastOf(whole, share(text))).toBe(least))

  it.each(['', '.', '5%', '1.1', '-0.1', '0,5', '0.1234567', 'NaN', '1e-3'])('is not written %j', (text) =>
    expect(readThreshold(text)).toBeUndefined(),
  )
})

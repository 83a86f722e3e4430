import { describe, expect, it } from 'vitest'
import { historiesOf } from '../../../src/rfm/recommend/history.ts'
import { hitRateOf } from '../../../src/rfm/recommend/hit-rate.ts'
import { newProducts } from '../../../src/rfm/recommend/new-products.ts'
import { nextProducts } from '../../../src/rfm/recommend/next-products.ts'
import { basketsFrom } from '../basket/basket-of.ts'

/** Three customers who buy 0 and 1, one who buys 0 alone, one who buys 4 alone, and one who never bought. */
const shop = [
  { customer: 0, day: 1, items: [0, 1] },
  { customer: 0, day: 9, items: [0] },
  { customer: 1, day: 2, items: [0, 1] },
  { customer: 2, day: 3, items: [0, 1, 2] },
  { customer: 3, day: 4, items: [0] },
  { customer: 4, day: 5, items: [4] },
]
const baskets = basketsFrom(
  shop.map(({ items }) => items),
  5,
  (at) => shop[at]!,
)
const histories = historiesOf(baskets, 6, 9)

describe('historiesOf', () => {
  it('counts the baskets that hold a product, and its customers', () => {
    expect([...histories.times.subarray(0, histories.starts[1])]).toEqual([2, 1])
    expect([...histories.lastDay.subarray(0, histories.starts[1])]).toEqual([9, 1])
    expect([...histories.buyers]).toEqual([4, 3, 1, 0, 1])
    expect([...histories.baskets]).toEqual([2, 1, 1, 1, 1, 0])
  })

  it('does not see later days', () => expect([...historiesOf(baskets, 6, 2).buyers]).toEqual([2, 2, 0, 0, 0]))
})

describe('nextProducts', () => {
  const recommend = nextProducts(histories, 3)
  it('puts first what a customer buys most', () => {
    expect(recommend(0).map(({ product }) => product)).toEqual([0, 1, 2])
    expect(recommend(0)[0]!.why).toEqual({ kind: 'again', times: 2, baskets: 2, lastDay: 9 })
  })

  it('proposes to whoever never bought what most buy, and nothing that nobody bought', () => {
    expect(recommend(5).map(({ product }) => product)).toEqual([0, 1, 2])
    expect(recommend(5)[0]!.why).toEqual({ kind: 'popular', buyers: 4, customers: 5 })
    expect(nextProducts(histories, 10)(5).map(({ product }) => product)).not.toContain(3)
  })

  it('answers the same when asked again', () => expect(recommend(0)).toEqual(nextProducts(histories, 3)(0)))
})

describe('newProducts', () => {
  const recommend = newProducts(histories, 2)
  it('proposes what goes with what a customer bought, and says with what', () => {
    const [first] = recommend(3)
    expect(first!.product).toBe(1)
    expect(first!.why).toEqual({ kind: 'with', other: 0, together: 3, buyers: 4 })
    expect(first!.score).toBeCloseTo(3 / Math.sqrt(4 * 3) + 0.001 * (3 / 5), 12)
  })

  it('proposes nothing that a customer has', () => {
    for (let who = 0; who < 6; who++) {
      const own = new Set(histories.product.subarray(histories.starts[who], histories.starts[who + 1]))
      for (const { product } of recommend(who)) expect(own.has(product)).toBe(false)
    }
  })

  it('learns nothing from what one customer alone bought together', () =>
    expect(recommend(1)).toEqual([
      { product: 2, score: 0.001 / 5, why: { kind: 'popular', buyers: 1, customers: 5 } },
      { product: 4, score: 0.001 / 5, why: { kind: 'popular', buyers: 1, customers: 5 } },
    ]))
})

describe('hitRateOf', () => {
  const days = [
    { customer: 0, day: 1, items: [0] },
    { customer: 0, day: 5, items: [0] },
    { customer: 1, day: 1, items: [1] },
    { customer: 1, day: 2, items: [0] },
    { customer: 1, day: 6, items: [2] },
    { customer: 2, day: 7, items: [0] },
  ]
  const log = basketsFrom(
    days.map(({ items }) => items),
    3,
    (at) => days[at]!,
  )
  it.each([
    ['counts whoever bought before and after', 'all', { customers: 2, hits: 1, popularHits: 1 }],
    ['counts new products alone when asked to', 'new', { customers: 1, hits: 0, popularHits: 0 }],
  ] as const)('%s', (_says, wanted, expected) =>
    expect(hitRateOf(log, 3, 4, wanted, 1, wanted === 'new' ? newProducts : nextProducts)).toEqual(expected),
  )
})

import type { Baskets } from '../../orders/baskets.ts'
import { historiesOf, type Histories } from './history.ts'
import { popularityOf } from './popular.ts'
import type { Recommender } from './recommendation.ts'

/** How often what is proposed is then bought. */
export interface HitRate {
  /** Customers who bought before and in the held-out days: with `new`, something that they had never bought. */
  readonly customers: number
  /** Of these, those who then bought one product at least of those proposed. */
  readonly hits: number
  /** The same for those who are proposed what everybody buys: the baseline. */
  readonly popularHits: number
}

/**
 * Proposes products by what was bought up to a day, and counts whose baskets of later days hold one of them.
 *
 * @param customers how many there are
 * @param wanted `all` products, or those alone that are `new` to a customer
 */
export function hitRateOf(
  baskets: Baskets,
  customers: number,
  until: number,
  wanted: 'all' | 'new',
  top: number,
  recommender: (histories: Histories, top: number) => Recommender,
): HitRate {
  const histories = historiesOf(baskets, customers, until)
  const recommend = recommender(histories, top)
  const popular = popularityOf(histories).products
  /** Whose product is in the held-out baskets, and whose in those before: the customer's place, from 1. */
  const bought = new Uint32Array(histories.products)
  const known = new Uint32Array(histories.products)
  const rate = { customers: 0, hits: 0, popularHits: 0 }
  for (let who = 0, basket = 0; who < customers; who++) {
    const mark = who + 1
    for (let at = histories.starts[who]!; at < histories.starts[mark]!; at++) known[histories.product[at]!] = mark
    let wantedItems = 0
    for (; basket < baskets.count && baskets.customer[basket] === who; basket++) {
      if (baskets.day[basket]! <= until) continue
      for (let at = baskets.starts[basket]!; at < baskets.starts[basket + 1]!; at++) {
        const item = baskets.items[at]!
        if (wanted === 'new' && known[item] === mark) continue
        bought[item] = mark
        wantedItems++
      }
    }
    if (wantedItems === 0 || histories.baskets[who] === 0) continue
    rate.customers++
    if (recommend(who).some(({ product }) => bought[product] === mark)) rate.hits++
    for (let at = 0, proposed = 0; at < popular.length && proposed < top; at++) {
      if (wanted === 'new' && known[popular[at]!] === mark) continue
      proposed++
      if (bought[popular[at]!] !== mark) continue
      rate.popularHits++
      break
    }
  }
  return rate
}

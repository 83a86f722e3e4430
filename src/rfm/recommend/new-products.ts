import { Best } from './best.ts'
import type { Histories } from './history.ts'
import { neighboursOf, type Neighbours } from './neighbours.ts'
import { popularityOf, shareOfBuyers } from './popular.ts'
import type { Recommendation, Recommender, Why } from './recommendation.ts'

/** What everybody buys decides where nothing else does. */
const popularShare = 0.001

/**
 * What a customer never bought and is likely to: by its cosine to each product that the customer bought, n(i, j) /
 * √(n(i) · n(j)) over customers, a mean weighted by how often and how lately those were bought.
 *
 * @param top so many, or as many as there are
 * @see Sarwar, Karypis, Konstan & Riedl (2001), "Item-based Collaborative Filtering Recommendation Algorithms"
 */
export function newProducts(histories: Histories, top: number): Recommender {
  const { products, starts, product, weight, buyers } = histories
  const neighbours = neighboursOf(histories)
  const popular = popularityOf(histories)
  const root = Float64Array.from(buyers, (some) => 1 / Math.sqrt(some))
  const affinity = new Float64Array(products)
  const isKnown = new Uint8Array(products)
  const near = new Uint32Array(products)

  return (who) => {
    const [from, to] = [starts[who]!, starts[who + 1]!]
    let count = 0
    let total = 0
    for (let at = from; at < to; at++) {
      isKnown[product[at]!] = 1
      total += weight[at]!
    }
    for (let at = from; at < to; at++) {
      const item = product[at]!
      const share = (weight[at]! / total) * root[item]!
      for (let edge = neighbours.starts[item]!; edge < neighbours.starts[item + 1]!; edge++) {
        const other = neighbours.product[edge]!
        if (affinity[other] === 0) near[count++] = other
        affinity[other]! += share * neighbours.together[edge]!
      }
    }
    const best = new Best(top)
    const offer = (item: number): void =>
      best.offer(item, affinity[item]! * root[item]! + popularShare * shareOfBuyers(histories, popular, item))
    for (let at = 0; at < count; at++) if (isKnown[near[at]!] === 0) offer(near[at]!)
    for (let at = 0, far = 0; at < popular.products.length && far < top; at++) {
      const item = popular.products[at]!
      if (isKnown[item] === 1 || affinity[item] !== 0) continue
      offer(item)
      far++
    }
    const found = best.items.map((item, rank): Recommendation => ({
      product: item,
      score: best.scores[rank]!,
      why:
        affinity[item] === 0
          ? { kind: 'popular', buyers: buyers[item]!, customers: popular.customers }
          : nearest(histories, neighbours, who, item),
    }))
    for (let at = 0; at < count; at++) affinity[near[at]!] = 0
    for (let at = from; at < to; at++) isKnown[product[at]!] = 0
    return found
  }
}

/** The product of a customer's that speaks most for another. */
function nearest({ starts, product, buyers }: Histories, neighbours: Neighbours, who: number, item: number): Why {
  let [other, together, closest] = [0, 0, 0]
  for (let at = starts[who]!; at < starts[who + 1]!; at++) {
    const own = product[at]!
    const both = togetherOf(neighbours, own, item)
    if (both / Math.sqrt(buyers[own]!) <= closest) continue
    closest = both / Math.sqrt(buyers[own]!)
    together = both
    other = own
  }
  return { kind: 'with', other, together, buyers: buyers[other]! }
}

/** How many customers bought both of two products; 0 when they are no neighbours. */
function togetherOf({ starts, product, together }: Neighbours, of: number, wanted: number): number {
  const end = starts[of + 1]!
  let [low, high] = [starts[of]!, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (product[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low < end && product[low] === wanted ? together[low]! : 0
}

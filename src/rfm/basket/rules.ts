import type { Baskets } from '../../orders/baskets.ts'
import { byCodePoints } from '../../text/code-points.ts'
import type { Itemsets } from './itemsets.ts'
import { reaches, type Threshold } from './threshold.ts'

/** Who buys all of these buys that one too: so often, and so much more often than anybody. */
export interface Rule {
  /** Places among the products, ascending, which is by code points. */
  readonly when: readonly number[]
  readonly also: number
  /** Baskets with all of them. */
  readonly orders: number
  /** Their share of all baskets. */
  readonly support: number
  /** Their share of the baskets with `when`. */
  readonly confidence: number
  /** That share against the share of all baskets that hold `also`: 1 says nothing. */
  readonly lift: number
}

/**
 * The rules Z∖{y} → y of every set Z of two and more, as far as they are sure enough. The strongest lift first, then the
 * most baskets, then by their products.
 *
 * @see Agrawal, Imieliński & Swami (1993), "Mining Association Rules between Sets of Items in Large Databases"
 */
export function rulesOf(sets: Itemsets, baskets: Baskets, confidence: Threshold): Rule[] {
  const { count, single, ranked, baskets: holders } = sets
  const rules: Rule[] = []
  for (let set = single; set < count; set++) {
    const ranks = ranksOf(sets, set)
    const orders = holders[set]!
    for (const [at, rank] of ranks.entries()) {
      const rest = holders[setOf(sets, ranks, at)]!
      if (!reaches(orders, rest, confidence)) continue
      const sure = orders / rest
      rules.push({
        when: ranks
          .filter((other) => other !== rank)
          .map((other) => ranked[other]!)
          .toSorted((a, b) => a - b),
        also: ranked[rank]!,
        orders,
        support: orders / baskets.count,
        confidence: sure,
        lift: (orders * baskets.count) / (rest * holders[rank]!),
      })
    }
  }
  return rules.toSorted((a, b) => b.lift - a.lift || b.orders - a.orders || byPlaces(a.when, b.when) || a.also - b.also)
}

/** How a set of products is written. */
export const writeSet = (products: readonly string[], places: readonly number[]): string =>
  places
    .map((place) => products[place]!)
    .toSorted(byCodePoints)
    .join(' + ')

/** The ranks in a set, ascending. */
function ranksOf({ adds, above, single }: Itemsets, set: number): number[] {
  const ranks: number[] = []
  let at = set
  for (; at >= single; at = above[at]!) ranks.push(adds[at]!)
  ranks.push(adds[at]!)
  return ranks.toReversed()
}

/** The set of these ranks without one of them; every part of a frequent set is frequent. */
function setOf({ adds, first, extensions }: Itemsets, ranks: readonly number[], without: number): number {
  let set = -1
  for (const [at, rank] of ranks.entries()) {
    if (at === without) continue
    if (set === -1) {
      set = rank // sets of one product come first, by rank
      continue
    }
    let low = first[set]!
    for (let high = low + extensions[set]! - 1; low < high;) {
      const middle = (low + high) >>> 1
      if (adds[middle]! < rank) low = middle + 1
      else high = middle
    }
    set = low
  }
  return set
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return a.length - b.length
}

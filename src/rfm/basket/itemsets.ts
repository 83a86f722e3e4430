import type { Baskets } from '../../orders/baskets.ts'

/**
 * The sets of products that are in enough baskets, as a tree: a set is the one above it and one product more, which is
 * bought more often than any in it. Sets above the same one follow one another, by rank.
 */
export interface Itemsets {
  readonly count: number
  /** The products by rank: the rarest first, equal ones by code points. Places among the products of the baskets. */
  readonly ranked: Uint32Array
  /** Of each set the rank of the product that it adds. */
  readonly adds: Uint32Array
  /** Of each set how many baskets hold it. */
  readonly baskets: Uint32Array
  /** The set that it extends; itself for one of a single product. */
  readonly above: Uint32Array
  /** Where the sets that extend it begin, and how many they are. */
  readonly first: Uint32Array
  readonly extensions: Uint32Array
  /** How many sets of one product there are: they come first. */
  readonly single: number
}

/**
 * Finds the sets of products that are in at least so many baskets, of any size: depth first, with the baskets of each set.
 * The baskets of a set are walked once, and every product behind its last is counted on the way.
 *
 * @param least baskets, at least 1
 * @param size no set is larger
 * @param most so many sets at most: undefined when there are more
 * @see Zaki (2000), "Scalable Algorithms for Association Mining", IEEE TKDE 12(3); the counting is the occurrence deliver of
 *   Uno, Asai, Uchida & Arimura (2004), "LCM ver. 2"
 */
export function frequentItemsets(baskets: Baskets, least: number, size: number, most: number): Itemsets | undefined {
  const { ranked, rankOf, counts, single } = rankProducts(baskets, least)
  if (single > most) return undefined
  const { starts, items } = byRank(baskets, rankOf, single)
  const sets = new SetList(Math.max(1024, single))
  for (let rank = 0; rank < single; rank++) sets.add(rank, counts[ranked[rank]!]!, rank)
  const waiting: { readonly set: number; readonly holders: Uint32Array; readonly size: number }[] = []
  const lists = basketsOfRanks(starts, items, single)
  if (size > 1) for (let rank = 0; rank < single; rank++) waiting.push({ set: rank, holders: lists[rank]!, size: 1 })
  const seen = new Uint32Array(single)
  const place = new Int32Array(single)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { set, holders } = next
    const last = sets.adds[set]!
    const touched: number[] = []
    for (const basket of holders)
      for (let at = starts[basket + 1]! - 1; at >= starts[basket]! && items[at]! > last; at--)
        if (seen[items[at]!]!++ === 0) touched.push(items[at]!)
    const found = touched.filter((rank) => seen[rank]! >= least).toSorted((a, b) => a - b)
    if (sets.count + found.length > most) return undefined
    sets.first[set] = sets.count
    sets.extensions[set] = found.length
    if (found.length > 0) {
      const isLast = next.size + 1 === size || found.length === 1
      const ends = isLast ? undefined : new Uint32Array(found.length)
      let total = 0
      for (const [at, rank] of found.entries()) {
        sets.add(rank, seen[rank]!, set)
        place[rank] = at + 1
        if (ends !== undefined) ends[at] = total
        total += seen[rank]!
      }
      // The set with the last product can't be extended; its baskets are of no use.
      if (ends !== undefined) {
        const holding = new Uint32Array(total)
        for (const basket of holders)
          for (let at = starts[basket + 1]! - 1; at >= starts[basket]! && items[at]! > last; at--)
            if (place[items[at]!] !== 0) holding[ends[place[items[at]!]! - 1]!++] = basket
        for (let at = 0; at < found.length - 1; at++)
          waiting.push({
            set: sets.count - found.length + at,
            holders: holding.subarray(ends[at]! - seen[found[at]!]!, ends[at]),
            size: next.size + 1,
          })
      }
      for (const rank of found) place[rank] = 0
    }
    for (const rank of touched) seen[rank] = 0
  }
  return { ranked, single, ...sets.columns() }
}

/** Products by how many baskets hold them, those in enough baskets first: of these the rarest first. */
function rankProducts(
  { products, items }: Baskets,
  least: number,
): { readonly ranked: Uint32Array; readonly rankOf: Int32Array; readonly counts: Uint32Array; readonly single: number } {
  const counts = new Uint32Array(products.length)
  for (const item of items) counts[item]!++
  const frequent = Array.from(counts.keys()).filter((item) => counts[item]! >= least)
  const ranked = Uint32Array.from(frequent.toSorted((a, b) => counts[a]! - counts[b]! || a - b))
  const rankOf = new Int32Array(products.length).fill(-1)
  for (const [rank, item] of ranked.entries()) rankOf[item] = rank
  return { ranked, rankOf, counts, single: ranked.length }
}

/** The baskets with ranks instead of products, ascending, those alone that are frequent. */
function byRank(baskets: Baskets, rankOf: Int32Array, single: number): { starts: Uint32Array; items: Uint32Array } {
  const starts = new Uint32Array(baskets.count + 1)
  const items = new Uint32Array(baskets.items.length)
  let count = 0
  for (let basket = 0; basket < baskets.count; basket++) {
    starts[basket] = count
    for (let at = baskets.starts[basket]!; at < baskets.starts[basket + 1]!; at++) {
      const rank = rankOf[baskets.items[at]!]!
      if (rank !== -1) items[count++] = rank
    }
    if (single > 0) items.subarray(starts[basket], count).sort()
  }
  starts[baskets.count] = count
  return { starts, items: items.subarray(0, count) }
}

function basketsOfRanks(starts: Uint32Array, items: Uint32Array, single: number): Uint32Array[] {
  const lists = new Uint32Array(items.length)
  const ends = new Uint32Array(single + 1)
  for (const rank of items) ends[rank + 1]!++
  for (let rank = 0; rank < single; rank++) ends[rank + 1]! += ends[rank]!
  const begins = ends.slice()
  for (let basket = 0; basket + 1 < starts.length; basket++)
    for (let at = starts[basket]!; at < starts[basket + 1]!; at++) lists[ends[items[at]!]!++] = basket
  return Array.from({ length: single }, (_, rank) => lists.subarray(begins[rank], begins[rank + 1]))
}

/** The columns of `Itemsets` while they grow. */
class SetList {
  count = 0
  adds: Uint32Array
  baskets: Uint32Array
  above: Uint32Array
  first: Uint32Array
  extensions: Uint32Array

  constructor(room: number) {
    this.adds = new Uint32Array(room)
    this.baskets = new Uint32Array(room)
    this.above = new Uint32Array(room)
    this.first = new Uint32Array(room)
    this.extensions = new Uint32Array(room)
  }

  add(rank: number, baskets: number, above: number): void {
    if (this.count === this.adds.length) {
      this.adds = longer(this.adds)
      this.baskets = longer(this.baskets)
      this.above = longer(this.above)
      this.first = longer(this.first)
      this.extensions = longer(this.extensions)
    }
    this.adds[this.count] = rank
    this.baskets[this.count] = baskets
    this.above[this.count++] = above
  }

  columns(): Pick<Itemsets, 'count' | 'adds' | 'baskets' | 'above' | 'first' | 'extensions'> {
    const { count, adds, baskets, above, first, extensions } = this
    return { count, adds, baskets, above, first, extensions }
  }
}

function longer(column: Uint32Array): Uint32Array {
  const grown = new Uint32Array(2 * column.length)
  grown.set(column)
  return grown
}

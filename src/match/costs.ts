import { AtomKeys } from './atom-keys.ts'
import { sampleOf, type Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { largestBlock, neighbours } from './pairs.ts'
import { keysOf, type Rule } from './rules.ts'

/** A rule, and what it would cost. */
export interface Costed {
  readonly rule: Rule
  /** Pairs that its blocks give, about. */
  readonly cost: number
}

/** Up to so many entries, all are looked at to tell the cost of a rule; above it, some. */
const counted = 1 << 15

/** What rules would cost, cheapest first; those that bring nothing together aside. */
export function costsOf(rules: readonly Rule[], comparable: Comparable, entries: Entries): Costed[] {
  const sample = sampleOf(entries, counted)
  const rate = entries.count / sample.count
  const atomKeys = new AtomKeys(comparable, sample)
  const keys = new Int32Array(sample.count)
  const census = new Census(sample.count)
  const costed = rules.map((rule): Costed => {
    const blocks = keysOf(rule, (atom) => atomKeys.of(atom), keys)
    return { rule, cost: census.pairs(blocks, sample.second, rate) }
  })
  // None in a sample does not mean none.
  return costed.filter(({ cost }) => cost > 0 || rate > 1).toSorted((a, b) => a.cost - b.cost)
}

/** Counts the pairs of entries that share a key, without putting them together: by open addressing. */
class Census {
  /** Two numbers a place: a key, 0 for none, and how many entries have it. */
  readonly #slots: Int32Array
  readonly #mask: number

  constructor(entries: number) {
    const places = 1 << (33 - Math.clz32(entries))
    this.#slots = new Int32Array(2 * places)
    this.#mask = places - 1
  }

  /**
   * How many pairs would be walked, about: see `pairsIn` and `pairsAcross`.
   *
   * @param second the first entry of the second file, if one is linked with another
   * @param rate so many entries there are to one that is counted
   */
  pairs(keys: Int32Array, second: number | undefined, rate: number): number {
    const slots = this.#slots.fill(0)
    const mask = this.#mask
    let pairs = 0
    for (let entry = 0; entry < keys.length; entry++) {
      const key = keys[entry]!
      if (key === 0) continue
      let place = (key ^ (key >>> 15)) & mask
      while (slots[2 * place] !== key && slots[2 * place] !== 0) place = (place + 1) & mask
      slots[2 * place] = key
      const others = slots[2 * place + 1]!
      if (second === undefined || entry >= second) pairs += rate * others < largestBlock ? rate ** 2 * others : rate * neighbours
      if (second === undefined || entry < second) slots[2 * place + 1] = others + 1
    }
    return pairs
  }
}

import type { Clustered } from './clusters.ts'
import type { Copies } from './copies.ts'
import { evenOdds } from './cuts.ts'
import type { Entries } from './entries.ts'
import { sortByKey } from './order.ts'
import { leastKept, type ScoredPairs } from './resolution.ts'
import type { Blocking } from './walk.ts'
import { probabilityOf } from './model.ts'

/** Clusters of rows, and what is to be said of them. */
export interface Assembled {
  readonly clusters: Int32Array
  readonly probability: Float64Array
  readonly pairs: ScoredPairs
}

/** Tells in rows what was found in entries. Copies of a row are one if they match, or if the entry is one with another. */
export function assemble(
  entries: Entries,
  { clusters, sure: ofMates, pairs }: Clustered,
  copies: Copies,
  weights: Float64Array,
  threshold: number,
  blocking: Blocking,
): Assembled {
  const { rows, ofRow, copies: many } = entries
  const sizes = new Int32Array(entries.count)
  for (let entry = 0; entry < entries.count; entry++) sizes[clusters[entry]!]! += many[entry]!
  // How sure: the chances of an entry's mates, added up, those of its own copies among them.
  const sure = ofMates.slice()
  const alone = new Set<number>()
  for (const [at, entry] of copies.entries.entries()) {
    const own = many[entry]!
    if (weights[at]! <= Math.min(evenOdds, threshold) && sizes[clusters[entry]!] === own) alone.add(entry)
    else sure[entry]! += (own - 1) * probabilityOf(weights[at]!)
  }
  const firsts = new Int32Array(entries.count).fill(-1)
  const found = new Int32Array(ofRow.length)
  const probability = new Float64Array(ofRow.length).fill(1)
  for (let row = 0; row < ofRow.length; row++) {
    const entry = ofRow[row]!
    const cluster = clusters[entry]!
    if (alone.has(entry)) {
      found[row] = row
      continue
    }
    if (firsts[cluster] === -1) firsts[cluster] = row
    found[row] = firsts[cluster]!
    if (sizes[cluster]! > 1) probability[row] = sure[entry]! / (sizes[cluster]! - 1)
  }
  return { clusters: found, probability, pairs: scoredPairs() }

  function scoredPairs(): ScoredPairs {
    const kept = copies.entries.reduce(
      (sum, entry, at) => (weights[at]! >= leastKept || !alone.has(entry) ? sum + many[entry]! - 1 : sum),
      0,
    )
    const count = pairs.count + kept
    const [left, right, pattern] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
    const weight = new Float64Array(count)
    const rule = new Int16Array(count)
    for (let pair = 0; pair < pairs.count; pair++) {
      const [a, b] = [rows[pairs.left[pair]!]!, rows[pairs.right[pair]!]!]
      left[pair] = Math.min(a, b)
      right[pair] = Math.max(a, b)
      pattern[pair] = pairs.pattern[pair]!
      weight[pair] = pairs.weight[pair]!
      rule[pair] = firstRule(blocking, pairs.left[pair]!, pairs.right[pair]!)
    }
    const place = new Map([...copies.entries].map((entry, at) => [entry, at]))
    for (let row = 0, at = pairs.count; place.size > 0 && row < ofRow.length; row++) {
      const entry = ofRow[row]!
      const copy = place.get(entry)
      if (copy === undefined || rows[entry] === row || (weights[copy]! < leastKept && alone.has(entry))) continue
      left[at] = rows[entry]!
      right[at] = row
      pattern[at] = copies.pattern[copy]!
      weight[at] = weights[copy]!
      rule[at] = firstRule(blocking, entry, entry)
      at++
    }
    let order = new Int32Array(count)
    for (let at = 0; at < count; at++) order[at] = at
    order = sortByKey(sortByKey(order, right), left)
    return {
      count,
      left: inOrder(left, order),
      right: inOrder(right, order),
      pattern: inOrder(pattern, order),
      weight: inOrder(weight, order),
      rule: inOrder(rule, order),
    }
  }
}

function inOrder<Numbers extends Int32Array | Int16Array | Float64Array>(numbers: Numbers, order: Int32Array): Numbers {
  const sorted = numbers.slice() as Numbers
  for (let at = 0; at < order.length; at++) sorted[at] = numbers[order[at]!]!
  return sorted
}

/** The first rule that two entries meet; -1 for none. */
function firstRule({ blocks, keys }: Blocking, i: number, j: number): number {
  const width = blocks.length
  for (let rule = 0; rule < width; rule++) {
    const key = keys[i * width + rule]!
    if (key !== 0 && key === keys[j * width + rule]) return rule
  }
  return -1
}

/** How many rules two entries meet. */
export function rulesMet({ blocks, keys }: Blocking, i: number, j: number): number {
  const width = blocks.length
  let met = 0
  for (let rule = 0; rule < width; rule++) {
    const key = keys[i * width + rule]!
    if (key !== 0 && key === keys[j * width + rule]) met++
  }
  return met
}

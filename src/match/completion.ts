import type { Comparer } from './compare.ts'
import { meanCut, probabilityOfMean } from './cuts.ts'
import { IntList } from './int-list.ts'
import { averageLinkage } from './linkage.ts'
import type { Patterns } from './patterns.ts'
import { leastKept } from './resolution.ts'
import type { Scorer } from './scorer.ts'

/** Sets of entries to be made clusters of: set s is members[starts[s] .. starts[s + 1]), ascending. */
export interface Sets {
  readonly members: Int32Array
  readonly starts: Int32Array
}

/** What people have decided, in entries: pairs, two numbers each. */
export interface Bonds {
  readonly must: Int32Array
  readonly never: Int32Array
}

/** Clusters of the members of some sets. */
export interface Completed {
  /** For each member the entry that stands for its cluster, the first. */
  readonly clusters: Int32Array<ArrayBuffer>
  /** For each member the sum, over all rows of the cluster beside its own, of the chance that they are one. */
  readonly sure: Float64Array<ArrayBuffer>
  /** Pairs of members that weigh enough to be kept or are in one cluster: set by set, by left, then right. */
  readonly left: Int32Array<ArrayBuffer>
  readonly right: Int32Array<ArrayBuffer>
  readonly pattern: Int32Array<ArrayBuffer>
  readonly weight: Float64Array<ArrayBuffer>
  /** Pairs compared. */
  readonly compared: number
}

/** One pair may speak for or against two clusters with so many bits and no more. */
const loudest = 10

/**
 * Makes clusters of sets: every pair of members is compared, whether or not a rule brought it together, and members are
 * joined by average linkage.
 *
 * @param copies how many rows each entry stands for
 * @param patterns those of the scorer
 * @param threshold above which two rows by themselves are joined, in bits
 */
export function complete(
  { members, starts }: Sets,
  bonds: Bonds,
  copies: Int32Array,
  threshold: number,
  scorer: Scorer,
  comparer: Comparer,
  patterns: Patterns,
): Completed {
  const clusters = new Int32Array(members.length)
  const sure = new Float64Array(members.length)
  const [left, right, pattern] = [new IntList(), new IntList(), new IntList()]
  const kept: number[] = []
  let compared = 0
  for (let set = 0; set + 1 < starts.length; set++) {
    const start = starts[set]!
    const own = members.subarray(start, starts[set + 1])
    const n = own.length
    const weights = new Float64Array(n * n)
    const among = new Float64Array(n * n)
    const numbers = new Int32Array(n * n)
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) {
        comparer.compare(own[a]!, own[b]!)
        const number = patterns.numberOf(comparer.levels)
        numbers[a * n + b] = number
        const weight = (weights[a * n + b] = scorer.weight(number, own[a]!, own[b]!))
        among[a * n + b] = n === 2 ? weight : weight - scorer.unvouched(number)
      }
    compared += (n * (n - 1)) / 2
    const labels = clustersOf(own, among, bonds, copies, { threshold, vouched: scorer.vouched }, sure.subarray(start, start + n))
    for (let a = 0; a < n; a++) {
      clusters[start + a] = own[labels[a]!]!
      for (let b = a + 1; b < n; b++) {
        const weight = weights[a * n + b]!
        if (weight < leastKept && labels[a] !== labels[b]) continue
        left.push(own[a]!)
        right.push(own[b]!)
        pattern.push(numbers[a * n + b]!)
        kept.push(weight)
      }
    }
  }
  return {
    clusters,
    sure,
    left: left.numbers(),
    right: right.numbers(),
    pattern: pattern.numbers(),
    weight: Float64Array.from(kept),
    compared,
  }
}

/**
 * For each member the first one of its cluster. Those that must be one are joined before anything else.
 *
 * @param sure where `Completed.sure` of the members goes
 */
function clustersOf(
  own: Int32Array,
  weights: Float64Array,
  { must, never }: Bonds,
  copies: Int32Array,
  { threshold, vouched }: { readonly threshold: number; readonly vouched: number },
  sure: Float64Array,
): Int32Array {
  const n = own.length
  const group = tied(own, must)
  const heads = [...new Set(group)]
  const place = new Int32Array(n)
  for (const [at, head] of heads.entries()) place[head] = at
  const size = heads.length
  const sums = new Float64Array(size * size)
  const sizes = new Float64Array(size)
  for (let a = 0; a < n; a++) {
    const x = place[group[a]!]!
    sizes[x]! += copies[own[a]!]!
    for (let b = a + 1; b < n; b++) {
      const y = place[group[b]!]!
      if (x === y) continue
      const weight = Math.max(-loudest, Math.min(loudest, weights[a * n + b]!))
      const sum = weight * copies[own[a]!]! * copies[own[b]!]!
      sums[x * size + y]! += sum
      sums[y * size + x]! += sum
    }
  }
  for (let pair = 0; pair < never.length; pair += 2) {
    const [a, b] = [placeIn(own, never[pair]!), placeIn(own, never[pair + 1]!)]
    if (a === -1 || b === -1) continue
    const [x, y] = [place[group[a]!]!, place[group[b]!]!]
    if (x !== y) sums[x * size + y] = sums[y * size + x] = -Infinity
  }
  const gained = sizes.slice() // the rows of those that must be one are so for certain
  const cut = n === 2 ? threshold : meanCut(threshold, vouched)
  const joined = averageLinkage(size, sums, cut, sizes, (label, stays, goes, mean) => {
    const probability = probabilityOfMean(mean, n, vouched)
    for (let head = 0; head < size; head++)
      if (label[head] === stays) gained[head]! += probability * sizes[goes]!
      else if (label[head] === goes) gained[head]! += probability * sizes[stays]!
  })
  for (let a = 0; a < n; a++) sure[a] = gained[place[group[a]!]!]! - copies[own[a]!]!
  return group.map((head) => heads[joined[place[head]!]!]!)
}

/** For each member the first of those that it must be one with. */
function tied(own: Int32Array, must: Int32Array): Int32Array {
  const group = own.map((_, at) => at)
  const headOf = (at: number): number => (group[at] === at ? at : headOf(group[at]!))
  for (let pair = 0; pair < must.length; pair += 2) {
    const [a, b] = [placeIn(own, must[pair]!), placeIn(own, must[pair + 1]!)]
    if (a === -1 || b === -1) continue
    const [x, y] = [headOf(a), headOf(b)]
    group[Math.max(x, y)] = Math.min(x, y)
  }
  return group.map((_, at) => headOf(at))
}

/** Where an entry is among ascending ones; -1 if it is not. */
function placeIn(ascending: Int32Array, entry: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < entry) low = middle + 1
    else high = middle
  }
  return ascending[low] === entry ? low : -1
}

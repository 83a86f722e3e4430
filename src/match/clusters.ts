import { Components } from './components.ts'
import type { Bonds, Sets } from './completion.ts'
import type { Crew } from './crew.ts'
import { IntList } from './int-list.ts'
import { leastTie } from './cuts.ts'
import { PairList } from './pair-list.ts'
import type { PatternMerger } from './pattern-merger.ts'
import { probabilityOf } from './model.ts'
import type { Job } from './work.ts'

/** Clusters of entries, and the pairs that speak for them. */
export interface Clustered {
  /** For each entry the one that stands for its cluster, the first. */
  readonly clusters: Int32Array
  /** For each entry the sum, over all rows of its cluster beside its own, of the chance that they are one. */
  readonly sure: Float64Array
  /** The pairs that were kept, and those found when sets were looked at whole. */
  readonly pairs: PairList
  /** Pairs compared in sets. */
  readonly compared: number
  readonly components: number
  readonly largest: number
  readonly cut: number
}

/** Sets of more entries are not looked at whole. Set by the memory that takes, 12 bytes a pair. */
const largestSet = 1200
/** Pairs that are looked at in one go. */
const pairsAtOnce = 1 << 15

/**
 * Makes clusters of entries: those that pairs at better than even odds tie together, looked at whole.
 *
 * @param kept pairs with their weights
 * @param threshold above which two rows by themselves are joined, in bits
 */
export async function clustersOf(
  copies: Int32Array,
  kept: PairList,
  bonds: Bonds,
  threshold: number,
  merger: PatternMerger,
  crew: Crew,
): Promise<Clustered> {
  const tie = leastTie(threshold)
  const count = copies.length
  const components = new Components(count)
  for (let pair = 0; pair < kept.count; pair++)
    if (kept.weight[pair]! >= tie) components.join(kept.left[pair]!, kept.right[pair]!)
  for (let pair = 0; pair < bonds.must.length; pair += 2) components.join(bonds.must[pair]!, bonds.must[pair + 1]!)
  const whole = components.sets()
  let largest = 1
  for (let set = 0; set + 1 < whole.starts.length; set++) largest = Math.max(largest, whole.starts[set + 1]! - whole.starts[set]!)
  const { sets, cut: manyCut } = largest > largestSet ? cutLarge(count, whole, kept, bonds, tie) : { sets: whole, cut: 0 }

  const clusters = new Int32Array(count)
  for (let entry = 0; entry < count; entry++) clusters[entry] = entry
  const { jobs, setOf } = jobsFor(count, sets, bonds, threshold)
  const sure = new Float64Array(count)
  const pairs = new PairList()
  for (let pair = 0; pair < kept.count; pair++) {
    const [i, j, weight] = [kept.left[pair]!, kept.right[pair]!, kept.weight[pair]!]
    const set = setOf[i]!
    if (set === -1 || set !== setOf[j]) pairs.push(i, j, kept.pattern[pair]!, weight)
    else if (set < 0) {
      // Two that nobody has decided on: there is nothing else to look at.
      pairs.push(i, j, kept.pattern[pair]!, weight)
      if (weight <= threshold) continue
      clusters[j] = i
      sure[i] = copies[j]! * probabilityOf(weight)
      sure[j] = copies[i]! * probabilityOf(weight)
    }
  }
  let compared = 0
  let at = 0
  for await (const answer of crew.each(jobs.map(({ job }) => job))) {
    const { completed } = answer
    const { members } = jobs[at++]!.sets
    for (let member = 0; member < members.length; member++) {
      clusters[members[member]!] = completed!.clusters[member]!
      sure[members[member]!] = completed!.sure[member]!
    }
    merger.renumber(answer, completed!.pattern)
    for (let pair = 0; pair < completed!.left.length; pair++)
      pairs.push(completed!.left[pair]!, completed!.right[pair]!, completed!.pattern[pair]!, completed!.weight[pair]!)
    compared += completed!.compared
  }
  return { clusters, sure, pairs, compared, components: whole.starts.length - 1, largest, cut: manyCut }
}

/**
 * Deals sets out to jobs. Sets of two on which nobody has decided need none.
 *
 * @returns also for each entry the number of its set: -1 for none, -2 and below for sets that need no job
 */
function jobsFor(
  count: number,
  { members, starts }: Sets,
  bonds: Bonds,
  threshold: number,
): { jobs: { job: Job; sets: Sets }[]; setOf: Int32Array } {
  const setOf = new Int32Array(count).fill(-1)
  for (let set = 0; set + 1 < starts.length; set++)
    for (let at = starts[set]!; at < starts[set + 1]!; at++) setOf[members[at]!] = set
  const must = bySet(bonds.must, setOf)
  const never = bySet(bonds.never, setOf)
  const jobs: { job: Job; sets: Sets }[] = []
  let own = new IntList()
  let ends = [0]
  let [tied, apart]: [number[], number[]] = [[], []]
  let sum = 0
  const close = (): void => {
    if (ends.length === 1) return
    const sets: Sets = { members: own.numbers(), starts: Int32Array.from(ends) }
    jobs.push({
      job: { do: 'complete', sets, bonds: { must: Int32Array.from(tied), never: Int32Array.from(apart) }, threshold },
      sets,
    })
    own = new IntList()
    ends = [0]
    ;[tied, apart] = [[], []]
    sum = 0
  }
  for (let set = 0; set + 1 < starts.length; set++) {
    const size = starts[set + 1]! - starts[set]!
    const decided = [must.get(set), never.get(set)]
    if (size === 2 && decided.every((list) => list === undefined)) {
      for (let at = starts[set]!; at < starts[set + 1]!; at++) setOf[members[at]!] = -2 - set
      continue
    }
    for (let at = starts[set]!; at < starts[set + 1]!; at++) own.push(members[at]!)
    ends.push(own.count)
    for (const entry of decided[0] ?? []) tied.push(entry)
    for (const entry of decided[1] ?? []) apart.push(entry)
    sum += (size * (size - 1)) / 2
    if (sum >= pairsAtOnce) close()
  }
  close()
  return { jobs, setOf }
}

/** Pairs of one set, two numbers each, by their set. */
function bySet(pairs: Int32Array, setOf: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const [a, b] = [pairs[pair]!, pairs[pair + 1]!]
    const set = setOf[a]!
    if (set === -1 || set !== setOf[b]) continue
    const own = found.get(set)
    if (own === undefined) found.set(set, [a, b])
    else own.push(a, b)
  }
  return found
}

/**
 * Cuts the sets that are too large: pairs are joined again, the strongest first, and no set grows beyond what can be looked at
 * whole, except by what people have decided.
 */
function cutLarge(count: number, whole: Sets, kept: PairList, { must }: Bonds, tie: number): { sets: Sets; cut: number } {
  const isLarge = new Uint8Array(count)
  let cut = 0
  for (let set = 0; set + 1 < whole.starts.length; set++) {
    if (whole.starts[set + 1]! - whole.starts[set]! <= largestSet) continue
    cut++
    for (let at = whole.starts[set]!; at < whole.starts[set + 1]!; at++) isLarge[whole.members[at]!] = 1
  }
  const components = new Components(count)
  const sizes = new Int32Array(count).fill(1)
  const join = (a: number, b: number, most: number): void => {
    const [x, y] = [components.find(a), components.find(b)]
    if (x === y || sizes[x]! + sizes[y]! > most) return
    components.join(x, y)
    sizes[Math.min(x, y)] = sizes[x]! + sizes[y]!
  }
  for (let pair = 0; pair < must.length; pair += 2) join(must[pair]!, must[pair + 1]!, count)
  const strong: number[] = []
  for (let pair = 0; pair < kept.count; pair++) {
    if (kept.weight[pair]! < tie) continue
    if (isLarge[kept.left[pair]!] === 1) strong.push(pair)
    else join(kept.left[pair]!, kept.right[pair]!, count)
  }
  const { left, right, weight } = kept
  strong.sort((a, b) => weight[b]! - weight[a]! || left[a]! - left[b]! || right[a]! - right[b]!)
  for (const pair of strong) join(left[pair]!, right[pair]!, largestSet)
  return { sets: components.sets(), cut }
}

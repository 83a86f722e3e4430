import { matchGroup } from './assignment/group.ts'

/** Pairs that compete for rows: each row of either side may have one partner. */
export interface AssignmentEdges {
  /** The rows of each pair: one of the left table, one of the right. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Bits. Pairs that weigh 0 or less are never chosen. */
  readonly weight: Float64Array
  /** A hash of each pair's values, so that ties are not decided by the rows' numbers. */
  readonly order: Int32Array
}

export interface Assignment {
  /** 1 for each pair that is chosen. */
  readonly chosen: Uint8Array
  /** How many groups of connected pairs could have been matched otherwise at the same weight. */
  readonly ties: number
}

/**
 * The pairs to keep so that no row is in two of them and their weights sum to the most. The order of the rows doesn't matter
 * unless two pairs of a group have the same hash: these come in the order of their weights, then as they are given.
 *
 * Each group of connected pairs is solved by itself; where one side has but one row, by its heaviest pair. Others cost
 * rows · pairs · log rows at worst. Weights count to a 2^-30th of a bit.
 *
 * @see Kuhn (1955), "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2; Jonker &
 *   Volgenant (1987), "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing 38.
 */
export function assignOneToOne({ left, right, weight, order }: AssignmentEdges): Assignment {
  const chosen = new Uint8Array(weight.length)
  const { members, starts, firstRight, rows } = groupsOf(left, right, weight)
  const places = new Int32Array(rows).fill(-1)
  const gains = gainsOf(weight)
  const byOrder = (a: number, b: number): number => order[a]! - order[b]! || weight[b]! - weight[a]! || a - b
  let ties = 0
  for (let group = 0; group + 1 < starts.length; group++) {
    const pairs = members.subarray(starts[group], starts[group + 1])
    if (pairs.length === 1) {
      chosen[pairs[0]!] = 1
      continue
    }
    pairs.sort(byOrder)
    // Rows are numbered as they come in that order, so that the numbers which they had leave no trace.
    const lefts = place(pairs, left, 0, places)
    const rights = place(pairs, right, firstRight, places)
    const gain = Float64Array.from(pairs, (pair) => gains[pair]!)
    if (lefts.count === 1 || rights.count === 1) {
      const most = gain.reduce((a, b) => Math.max(a, b))
      const first = gain.indexOf(most)
      chosen[pairs[first]!] = 1
      if (gain.includes(most, first + 1)) ties++
    } else {
      const { kept, tied } = matchGroup({ lefts: lefts.count, rights: rights.count, from: lefts.of, to: rights.of, gain })
      for (const at of kept) chosen[pairs[at]!] = 1
      if (tied) ties++
    }
  }
  return { chosen, ties }
}

/** Numbers the rows of one side of a group from 0 on, as they first come. `places` is all -1 before and after. */
function place(pairs: Int32Array, rows: Int32Array, first: number, places: Int32Array): { count: number; of: Int32Array } {
  let count = 0
  const of = pairs.map((pair) => {
    const row = first + rows[pair]!
    if (places[row] === -1) places[row] = count++
    return places[row]!
  })
  for (const pair of pairs) places[first + rows[pair]!] = -1
  return { count, of }
}

/** Whole numbers in place of weights, so that sums are exact and ties are ties: 2^-30ths of a bit, coarser above 2^18 bits. */
function gainsOf(weight: Float64Array): Float64Array {
  let most = 0
  for (const bits of weight) if (bits > most) most = bits
  const scale = most < 2 ** 18 ? 2 ** 30 : 2 ** 48 / Math.min(most, Number.MAX_VALUE)
  return weight.map((bits) => Math.max(1, Math.round(Math.min(bits, Number.MAX_VALUE) * scale)))
}

interface Groups {
  /** The pairs above 0, group by group: those of group g are members[starts[g] .. starts[g + 1]). */
  readonly members: Int32Array
  readonly starts: Int32Array
  /** Rows of the right are numbered from here on, behind those of the left. */
  readonly firstRight: number
  readonly rows: number
}

/** Pairs that are connected by common rows. */
function groupsOf(left: Int32Array, right: Int32Array, weight: Float64Array): Groups {
  const firstRight = left.reduce((most, row) => Math.max(most, row), -1) + 1
  const rows = firstRight + right.reduce((most, row) => Math.max(most, row), -1) + 1
  const parents = Int32Array.from({ length: rows }, (_, row) => row)
  for (let pair = 0; pair < weight.length; pair++) if (weight[pair]! > 0) unite(parents, left[pair]!, firstRight + right[pair]!)

  const groups = new Int32Array(rows).fill(-1)
  const sizes: number[] = []
  for (let pair = 0; pair < weight.length; pair++) {
    if (!(weight[pair]! > 0)) continue
    const root = rootOf(parents, left[pair]!)
    if (groups[root] === -1) groups[root] = sizes.push(0) - 1
    sizes[groups[root]!]!++
  }
  const starts = new Int32Array(sizes.length + 1)
  for (const [group, size] of sizes.entries()) starts[group + 1] = starts[group]! + size
  const members = new Int32Array(starts.at(-1)!)
  const next = starts.slice()
  for (let pair = 0; pair < weight.length; pair++)
    if (weight[pair]! > 0) members[next[groups[rootOf(parents, left[pair]!)]!]!++] = pair
  return { members, starts, firstRight, rows }
}

function unite(parents: Int32Array, a: number, b: number): void {
  const [one, other] = [rootOf(parents, a), rootOf(parents, b)]
  parents[Math.max(one, other)] = Math.min(one, other)
}

/** @see Tarjan & van Leeuwen (1984), "Worst-case Analysis of Set Union Algorithms", JACM 31(2): path halving. */
function rootOf(parents: Int32Array, node: number): number {
  let at = node
  while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!
  return at
}

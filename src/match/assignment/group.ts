import { hasCycle } from './cycle.ts'
import { Nearest } from './nearest.ts'

/** A group of connected pairs, its rows numbered from 0 on either side. */
export interface Group {
  readonly lefts: number
  readonly rights: number
  /** The rows of each pair, and what it is worth: a whole number from 1 to 2^48. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly gain: Float64Array
}

/** Which pairs of a group are kept, and whether others would be worth as much. */
interface Matching {
  readonly kept: readonly number[]
  readonly tied: boolean
}

const none = -1

/**
 * The pairs worth most together of which no two share a row. Rows of the left enter one by one. For each, the cheapest way is
 * found to give it a partner, or to leave it or one that it displaces alone: a shortest path along pairs not kept and back
 * along kept ones, where a pair costs what the prices of its rows exceed its gain. Prices then move, so that kept pairs cost
 * nothing and no pair less than that. Of equal ways the first found is taken.
 */
export function matchGroup({ lefts, rights, from, to, gain }: Group): Matching {
  const { starts, pairs } = pairsByLeft(from, lefts)
  const priceLeft = new Float64Array(lefts)
  const priceRight = new Float64Array(rights)
  /** The pair of each row that is kept. */
  const keptOfLeft = new Int32Array(lefts).fill(none)
  const keptOfRight = new Int32Array(rights).fill(none)
  const nearest = new Nearest(rights)
  /** The pair by which the shortest path comes to each row of the right. */
  const arrival = new Int32Array(rights)
  const seen: number[] = []

  const price = (left: number): number => {
    let most = 0
    for (let at = starts[left]!; at < starts[left + 1]!; at++)
      most = Math.max(most, gain[pairs[at]!]! - priceRight[to[pairs[at]!]!]!)
    return most
  }

  for (let root = 0; root < lefts; root++) {
    priceLeft[root] = price(root)
    // The way to beat: to leave the row itself alone costs its price.
    let least = priceLeft[root]!
    let alone = root
    let partner = none
    for (let left = root, far = 0; ;) {
      for (let at = starts[left]!; at < starts[left + 1]!; at++) {
        const pair = pairs[at]!
        const right = to[pair]!
        const distance = far + priceLeft[left]! + priceRight[right]! - gain[pair]!
        if (distance < least && nearest.offer(right, distance)) arrival[right] = pair
      }
      const right = nearest.take()
      if (right === none || nearest.distances[right]! >= least) break
      far = nearest.distances[right]!
      if (keptOfRight[right] === none) {
        least = far
        partner = right
        break
      }
      seen.push(right)
      left = from[keptOfRight[right]!]!
      if (far + priceLeft[left]! < least) {
        least = far + priceLeft[left]!
        alone = left
      }
    }

    priceLeft[root]! -= least
    for (const right of seen) {
      const gap = least - nearest.distances[right]!
      priceRight[right]! += gap
      priceLeft[from[keptOfRight[right]!]!]! -= gap
    }
    seen.length = 0
    nearest.clear()

    // Back along the path: each row of the left gives up its partner for the one by which the path came.
    if (partner === none && alone !== root) {
      partner = to[keptOfLeft[alone]!]!
      keptOfLeft[alone] = none
    }
    while (partner !== none) {
      const pair = arrival[partner]!
      const left = from[pair]!
      const given = keptOfLeft[left]!
      keptOfRight[partner] = pair
      keptOfLeft[left] = pair
      partner = left === root ? none : to[given]!
    }
  }
  const kept = [...keptOfLeft].filter((pair) => pair !== none)
  return { kept, tied: isTied() }

  /**
   * Is there another set of pairs worth as much? Such a one differs by cycles of pairs that cost nothing, kept and not kept in
   * turn; or by paths of these that begin and end at rows which may be alone, since their price is 0: a node more closes them.
   */
  function isTied(): boolean {
    const nobody = lefts
    return hasCycle(lefts + 1, (node, go) => {
      if (node === nobody) {
        for (let left = 0; left < lefts; left++) {
          const pair = keptOfLeft[left]!
          if (pair === none || priceRight[to[pair]!] === 0) go(left)
        }
        return
      }
      if (keptOfLeft[node] !== none && priceLeft[node] === 0) go(nobody)
      for (let at = starts[node]!; at < starts[node + 1]!; at++) {
        const pair = pairs[at]!
        const right = to[pair]!
        if (priceLeft[node]! + priceRight[right]! !== gain[pair]) continue
        const other = keptOfRight[right]!
        if (other === none) go(nobody)
        else if (from[other] !== node) go(from[other]!)
      }
    })
  }
}

/** The pairs of each row of the left, in their order: pairs[starts[left] .. starts[left + 1]). */
function pairsByLeft(from: Int32Array, lefts: number): { readonly starts: Int32Array; readonly pairs: Int32Array } {
  const starts = new Int32Array(lefts + 1)
  for (const left of from) starts[left + 1]!++
  for (let left = 0; left < lefts; left++) starts[left + 1]! += starts[left]!
  const next = starts.slice()
  const pairs = new Int32Array(from.length)
  for (const [pair, left] of from.entries()) pairs[next[left]!++] = pair
  return { starts, pairs }
}

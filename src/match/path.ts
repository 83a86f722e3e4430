/** How a cluster holds two of its rows together. */
export interface Tie {
  /** Rows of the cluster. */
  readonly members: number
  /** Mean weight of all pairs of the cluster, in bits. */
  readonly mean: number
  /** The members from one of the two to the other, by the pairs whose weakest is as strong as can be. */
  readonly path: readonly Step[]
}

/** The next member of a path, and the weight in bits with which it hangs on the one before; none for the first. */
export interface Step {
  readonly member: number
  readonly weight: number | undefined
}

/**
 * The strongest path between two members of a cluster: that whose weakest pair weighs most; of several the shortest, then
 * one through members that come first. Quadratic in the members.
 *
 * @param weigh the weight of two members, in bits
 * @see Pollack (1960), "The Maximum Capacity Through a Network", Operations Research 8(5).
 */
export function tieBetween(members: number, from: number, to: number, weigh: (a: number, b: number) => number): Tie {
  const weights = new Float64Array(members * members)
  let sum = 0
  for (let a = 0; a < members; a++)
    for (let b = a + 1; b < members; b++) sum += weights[a * members + b] = weights[b * members + a] = weigh(a, b)
  return { members, mean: sum / ((members * (members - 1)) / 2), path: strongestPath(members, weights, from, to) }
}

function strongestPath(members: number, weights: Float64Array, from: number, to: number): Step[] {
  const least = capacity(members, weights, from, to)
  const before = new Int32Array(members).fill(-1)
  before[from] = from
  const reached = [from]
  for (const at of reached)
    for (let next = 0; next < members; next++)
      if (before[next] === -1 && weights[at * members + next]! >= least) {
        before[next] = at
        reached.push(next)
      }
  const path: Step[] = []
  for (let at = to; at !== from; at = before[at]!) path.unshift({ member: at, weight: weights[before[at]! * members + at]! })
  return [{ member: from, weight: undefined }, ...path]
}

/** What the weakest pair weighs on the way from one member to another, the best way taken. */
function capacity(members: number, weights: Float64Array, from: number, to: number): number {
  const weakest = new Float64Array(members).fill(-Infinity)
  const done = new Uint8Array(members)
  weakest[from] = Infinity
  for (let at = from; at !== to;) {
    done[at] = 1
    let next = -1
    for (let other = 0; other < members; other++) {
      if (done[other] === 1) continue
      weakest[other] = Math.max(weakest[other]!, Math.min(weakest[at]!, weights[at * members + other]!))
      if (next === -1 || weakest[other]! > weakest[next]!) next = other
    }
    at = next
  }
  return weakest[to]!
}

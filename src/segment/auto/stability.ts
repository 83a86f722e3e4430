import { dice } from '../../numeric/random.ts'
import { kMeans, nearestGroups, type Grouping } from './k-means.ts'
import { pick, spread, type Points } from './points.ts'

const halves = 4
const startsOfHalf = 10
/** Of more points as many are taken. */
const most = 5000

/**
 * How much a grouping depends on who happens to be in the file: half of the points are grouped on their own, four times, all are
 * put where those centres are nearest, and the mean agreement of the two is taken. 1 is the same groups, 0 no more than chance.
 */
export function stabilityOf(points: Points, grouping: Grouping, seed: number): number {
  const { points: few, places } = spread(points, most)
  const group = Uint8Array.from(places, (place) => grouping.group[place]!)
  let sum = 0
  for (let half = 0; half < halves; half++) {
    const roll = dice(Math.imul(seed + half + 1, 0x85ebca6b))
    const chosen = Uint32Array.from({ length: few.count }, (_, at) => at).filter(() => roll() < 0.5)
    const some = pick(few, chosen)
    if (some.count < grouping.k) return 0
    const other = nearestGroups(few, kMeans(some, grouping.k, seed + half, startsOfHalf))
    sum += adjustedRand(few.rows, group, other, grouping.k)
  }
  return sum / halves
}

/**
 * The agreement of two groupings: pairs of rows that are together in both, chance taken off.
 *
 * @see Hubert & Arabie (1985), "Comparing Partitions", Journal of Classification 2.
 */
export function adjustedRand(rows: Float64Array, one: Uint8Array, other: Uint8Array, k: number): number {
  const cells = new Float64Array(k * k)
  for (let point = 0; point < rows.length; point++) cells[one[point]! * k + other[point]!]! += rows[point]!
  const margin = (of: (at: number) => number): number => {
    const sums = new Float64Array(k)
    for (let at = 0; at < cells.length; at++) sums[of(at)]! += cells[at]!
    return sums.reduce((sum, n) => sum + pairs(n), 0)
  }
  const together = cells.reduce((sum, n) => sum + pairs(n), 0)
  const [a, b] = [margin((at) => Math.floor(at / k)), margin((at) => at % k)]
  const all = pairs(rows.reduce((sum, n) => sum + n, 0))
  const expected = all === 0 ? 0 : (a * b) / all
  return (a + b) / 2 === expected ? 1 : (together - expected) / ((a + b) / 2 - expected)
}

/** Pairs among so many. */
const pairs = (n: number): number => (n * (n - 1)) / 2

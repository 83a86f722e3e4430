import type { Grouping } from './k-means.ts'
import { spread, type Points } from './points.ts'

/** So many points are held against each other. */
const compared = 5000

/** How well rows sit in their groups. */
export interface Silhouettes {
  /** Of each grouping the mean over rows, −1 to 1; undefined for one group alone. */
  readonly means: readonly (number | undefined)[]
  /** Rows that were held against each other, of so many. */
  readonly on: number
  readonly of: number
}

/**
 * The silhouette of groupings of the same points: how much nearer rows are to their own group than to the next one. Exact up to
 * 5,000 different points; of more, on so many of them, evenly spread over their order. A row that is alone in its group counts 0.
 *
 * @see Rousseeuw (1987), "Silhouettes", J. Comput. Appl. Math. 20.
 */
export function silhouettes(points: Points, groupings: readonly Grouping[]): Silhouettes {
  const { points: few, places } = spread(points, compared)
  const { count, width, at, rows } = few
  const groups = groupings.map(({ group }) => Uint8Array.from(places, (place) => group[place]!))
  const sums = groupings.map(({ k }) => new Float64Array(count * k))
  const ks = groupings.map(({ k }) => k)
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      let apart = 0
      for (let column = 0; column < width; column++) {
        const difference = at[one * width + column]! - at[other * width + column]!
        apart += difference * difference
      }
      apart = Math.sqrt(apart)
      for (let which = 0; which < groups.length; which++) {
        const [k, group, sum] = [ks[which]!, groups[which]!, sums[which]!]
        sum[one * k + group[other]!]! += rows[other]! * apart
        sum[other * k + group[one]!]! += rows[one]! * apart
      }
    }
  return {
    means: groupings.map(({ k }, which) => (k === 1 ? undefined : meanOf(few, groups[which]!, k, sums[which]!))),
    on: few.total,
    of: points.total,
  }
}

function meanOf({ count, rows, total }: Points, group: Uint8Array, k: number, sums: Float64Array): number {
  const many = new Float64Array(k)
  for (let point = 0; point < count; point++) many[group[point]!]! += rows[point]!
  let mean = 0
  for (let point = 0; point < count; point++) {
    const own = group[point]!
    if (many[own] === 1) continue
    const within = sums[point * k + own]! / (many[own]! - 1)
    let next = Infinity
    for (let other = 0; other < k; other++)
      if (other !== own && many[other]! > 0) next = Math.min(next, sums[point * k + other]! / many[other]!)
    const most = Math.max(within, next)
    if (most > 0 && next !== Infinity) mean += (rows[point]! / total) * ((next - within) / most)
  }
  return mean
}

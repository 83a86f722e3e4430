import { bySize, kMeans, rowsIn, type Grouping } from './k-means.ts'
import type { PointTable } from './points.ts'
import { scaled, spreadOf, type Scale } from './scale.ts'
import { silhouettes } from './silhouette.ts'
import { stabilityOf } from './stability.ts'

/** A number of groups that was tried. */
export interface TriedK {
  readonly k: number
  /** On the scaled numbers, as is `silhouette`. */
  readonly wcss: number
  /** Undefined for one group, which has no next one. */
  readonly silhouette: number | undefined
  /** Rows of the smallest group. */
  readonly smallest: number
  /** Agreement with what halves of the rows give; undefined where one k alone was asked for. */
  readonly stability: number | undefined
  /** What speaks against it beside its silhouette. */
  readonly fault: 'tiny' | 'unstable' | undefined
}

/** What sets a group apart in a column. */
export interface Trait {
  /** Place among the columns. */
  readonly column: number
  /** How far the group's mean is from that of all, in deviations of all rows. */
  readonly apart: number
  /** In the column's own unit; by the scale `log` what the mean of the logarithms stands for. */
  readonly typical: number
  readonly typicalOfAll: number
}

export interface Group {
  readonly rows: number
  /** On the scaled numbers. */
  readonly centre: readonly number[]
  /** Of every column, what sets it apart most first. */
  readonly traits: readonly Trait[]
}

export interface AutoGroups {
  readonly chosen: TriedK
  readonly tried: readonly TriedK[]
  /** The largest first. */
  readonly groups: readonly Group[]
  /** Of each row the group, from 1; 0 where a number is missing. */
  readonly ofRow: Uint8Array
  readonly grouped: number
  /** Rows on which silhouettes were worked out. */
  readonly silhouetteOn: number
}

/** Below this share of the rows a group is too small to be worth a name. */
const tiny = 0.01
/** From this agreement on groups are more than an accident of who is in the file; usual for the adjusted Rand index. */
const stable = 0.8

/**
 * Finds groups of rows that are alike. Of several k that with the highest silhouette of those without a tiny group that are
 * also found in halves of the rows; of equals the lower. Where none is, that with the highest silhouette.
 *
 * @param ks ascending; those above the number of different rows are left out. At least one is not
 */
export function findGroups(table: PointTable, ks: readonly number[], scale: Scale, seed: number): AutoGroups {
  const points = scaled(table.points, scale)
  const groupings = ks.filter((k) => k <= points.count).map((k) => bySize(points, kMeans(points, k, seed)))
  const { means, on } = silhouettes(points, groupings)
  const tried = groupings.map((grouping, at): TriedK => {
    const smallest = Math.min(...rowsIn(points, grouping.group, grouping.k))
    const stability = ks.length === 1 ? undefined : stabilityOf(points, grouping, seed)
    const fault = smallest < tiny * points.total ? 'tiny' : stability !== undefined && stability < stable ? 'unstable' : undefined
    return { k: grouping.k, wcss: grouping.wcss, silhouette: means[at], smallest, stability, fault }
  })
  const chosen = choose(tried)
  const grouping = groupings[tried.indexOf(chosen)]!
  return {
    chosen,
    tried,
    groups: describe(table, grouping, scale),
    ofRow: Uint8Array.from(table.ofRow, (point) => (point < 0 ? 0 : grouping.group[point]! + 1)),
    grouped: points.total,
    silhouetteOn: on,
  }
}

function choose(tried: readonly TriedK[]): TriedK {
  const sound = tried.filter(({ fault }) => fault === undefined)
  return (sound.length > 0 ? sound : tried).reduce((best, other) =>
    (other.silhouette ?? -1) > (best.silhouette ?? -1) ? other : best,
  )
}

/** What each group is, and how it differs from all. */
function describe({ points }: PointTable, { k, group, centres }: Grouping, scale: Scale): Group[] {
  const { width, count } = points
  const at = scale === 'log' ? points.at.map((x) => Math.log1p(x)) : points.at
  const { mean, deviation } = spreadOf({ ...points, at })
  const rows = rowsIn(points, group, k)
  const means = new Float64Array(k * width)
  for (let point = 0; point < count; point++)
    for (let column = 0; column < width; column++)
      means[group[point]! * width + column]! += (points.rows[point]! * at[point * width + column]!) / rows[group[point]!]!
  const unscaled = (x: number): number => (scale === 'log' ? Math.expm1(x) : x)
  return Array.from({ length: k }, (_, own) => ({
    rows: rows[own]!,
    centre: [...centres.subarray(own * width, (own + 1) * width)],
    traits: Array.from({ length: width }, (_column, column): Trait => {
      const ofGroup = means[own * width + column]!
      return {
        column,
        apart: deviation[column]! > 0 ? (ofGroup - mean[column]!) / deviation[column]! : 0,
        typical: unscaled(ofGroup),
        typicalOfAll: unscaled(mean[column]!),
      }
    }).toSorted((a, b) => Math.abs(b.apart) - Math.abs(a.apart)),
  }))
}

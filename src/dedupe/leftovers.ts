import { Comparer } from '../match/compare.ts'
import type { Comparable } from '../match/field.ts'
import { Patterns } from '../match/patterns.ts'
import { leastKept, type Resolution } from '../match/resolution.ts'
import { Scorer } from '../match/scorer.ts'

/** So many pairs are compared without a rule that brings them together. */
const mostPairs = 1 << 20

/**
 * What is known of two tables when each row of the first that is in no link was compared with each such row of the second,
 * where they are few: rules pass over some matches, and what is left over is mostly these.
 *
 * @param clusters for every row the first row that it is linked with
 * @param second the first row of the second table
 */
export function compareLeftovers(
  comparable: Comparable,
  resolution: Resolution,
  clusters: Int32Array,
  second: number,
): Resolution {
  const linked = new Uint8Array(clusters.length)
  for (const [row, first] of clusters.entries()) if (row !== first) linked[row] = linked[first] = 1
  const free: number[] = []
  for (const [row, isLinked] of linked.entries()) if (isLinked === 0) free.push(row)
  const border = free.findIndex((row) => row >= second)
  const [above, below] = border === -1 ? [free, []] : [free.slice(0, border), free.slice(border)]
  const all = above.length * below.length
  if (all === 0 || all > mostPairs) return resolution

  const { pairs, patterns: known } = resolution
  const patterns = new Patterns(comparable.fields)
  for (let pattern = 0; pattern < known.count; pattern++)
    patterns.numberOf(known.levels.subarray(pattern * known.width, (pattern + 1) * known.width))
  const comparer = new Comparer(comparable)
  const scorer = new Scorer(comparable, comparer, resolution.model)
  const kept = new Set<number>()
  for (let pair = 0; pair < pairs.count; pair++) kept.add(pairs.left[pair]! * clusters.length + pairs.right[pair]!)
  const found: { i: number; j: number; pattern: number; weight: number }[] = []
  for (const i of above)
    for (const j of below) {
      const weight = scorer.weigh(i, j)
      if (weight < leastKept || kept.has(i * clusters.length + j)) continue
      found.push({ i, j, pattern: patterns.numberOf(comparer.levels), weight })
    }
  return {
    ...resolution,
    pairs: {
      count: pairs.count + found.length,
      left: joined(
        pairs.left,
        Int32Array.from(found, ({ i }) => i),
      ),
      right: joined(
        pairs.right,
        Int32Array.from(found, ({ j }) => j),
      ),
      pattern: joined(
        pairs.pattern,
        Int32Array.from(found, ({ pattern }) => pattern),
      ),
      weight: joined(
        pairs.weight,
        Float64Array.from(found, ({ weight }) => weight),
      ),
      rule: joined(pairs.rule, new Int16Array(found.length).fill(-1)),
    },
    patterns: patterns.table(),
    work: { ...resolution.work, compared: resolution.work.compared + all },
  }
}

function joined<Numbers extends Int32Array | Float64Array | Int16Array>(first: Numbers, rest: Numbers): Numbers {
  const all = new (first.constructor as new (length: number) => Numbers)(first.length + rest.length)
  all.set(first)
  all.set(rest, first.length)
  return all
}

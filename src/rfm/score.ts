import { cutsBelow, type Cuts } from './cuts.ts'
import { gridSegment, gridSegments, noPurchase, onFive, prospects, valueOf } from './grid.ts'
import type { Measures } from './measures.ts'
import { pointsOf, type Points } from './points.ts'
import { nameIn, type Scheme, type Scores } from './scheme.ts'

/** How customers score, and what they are called by it. */
export interface Scored {
  /** 1 to the number of cuts and one; 0 for those who never bought. */
  readonly r: Uint8Array
  readonly f: Uint8Array
  /** All 0 where there is no money. */
  readonly m: Uint8Array
  /** Of each customer the place of the segment among `segments`. */
  readonly segment: Uint16Array
  /** Names, in the order of the scheme, then those who never bought. */
  readonly segments: readonly string[]
  /** 0 for those who never bought; undefined where the scheme is none of points. */
  readonly points: Float64Array | undefined
}

/** The scores of one customer by its values: equal values score alike, whatever the others are. */
export function scoresOf(
  cuts: Cuts,
  values: { readonly recencyDays: number; readonly orders: number; readonly monetary: number | undefined },
): Scores {
  return {
    r: cuts.recency_days.length + 1 - cutsBelow(cuts.recency_days, values.recencyDays),
    f: 1 + cutsBelow(cuts.orders, values.orders),
    m: values.monetary === undefined ? undefined : 1 + cutsBelow(cuts.monetary, values.monetary),
  }
}

/** How scores are named: by a scheme, or by the grid of recency and value where there is none. */
export interface Naming {
  readonly names: readonly string[]
  /** Where names go by points, and not by scores alone. */
  readonly points: Points | undefined
  nameOf(scores: Scores, points?: number): string
}

export function namingOf(scheme: Scheme | undefined, cuts: Cuts): Naming {
  if (scheme !== undefined)
    return {
      names: [...new Set([...scheme.segments.map(({ name }) => name), scheme.otherwise])],
      points: scheme.points,
      nameOf: (scores, points) => nameIn(scheme, scores, points),
    }
  const [rs, fs, ms] = [cuts.recency_days.length + 1, cuts.orders.length + 1, cuts.monetary.length + 1]
  return {
    names: gridSegments,
    points: undefined,
    nameOf: ({ r, f, m }) => gridSegment(onFive(r, rs), valueOf(onFive(f, fs), m === undefined ? undefined : onFive(m, ms))),
  }
}

/**
 * Scores all customers and names their segments.
 *
 * @param unit units of money in one of currency; undefined where there is no money
 */
export function scoreAll(measures: Measures, cuts: Cuts, unit: number | undefined, scheme: Scheme | undefined): Scored {
  const { orders, recencyDays, monetary, returns, gifts } = measures
  const count = orders.length
  const naming = namingOf(scheme, cuts)
  const segments = [...new Set([...naming.names, prospects, noPurchase])]
  const places = new Map(segments.map((name, at) => [name, at]))
  const scored = {
    r: new Uint8Array(count),
    f: new Uint8Array(count),
    m: new Uint8Array(count),
    segment: new Uint16Array(count),
    points: naming.points && new Float64Array(count),
  }
  const known = new Map<number, number>()
  for (let who = 0; who < count; who++) {
    if (orders[who] === 0) {
      scored.segment[who] = places.get(returns[who] === 0 && gifts[who] === 0 ? prospects : noPurchase)!
      continue
    }
    const money = unit === undefined ? undefined : monetary[who]! / unit
    const scores = scoresOf(cuts, { recencyDays: recencyDays[who]!, orders: orders[who]!, monetary: money })
    scored.r[who] = scores.r
    scored.f[who] = scores.f
    scored.m[who] = scores.m ?? 0
    if (naming.points !== undefined) {
      const points = pointsOf(naming.points, { recencyDays: recencyDays[who]!, orders: orders[who]!, monetary: money, scores })
      scored.points![who] = points
      scored.segment[who] = places.get(naming.nameOf(scores, points))!
      continue
    }
    const cell = (scores.r << 16) | (scores.f << 8) | (scores.m ?? 0)
    let place = known.get(cell)
    if (place === undefined) {
      place = places.get(naming.nameOf(scores))!
      known.set(cell, place)
    }
    scored.segment[who] = place
  }
  return { ...scored, segments }
}

/** How many customers have each score: 1, 2, … */
export function scoreCounts(scores: Uint8Array, classes: number): number[] {
  const counts = Array.from({ length: classes }, () => 0)
  for (const score of scores) if (score > 0) counts[score - 1]!++
  return counts
}

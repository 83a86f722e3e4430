import type { Lint } from './lint.ts'
import { between, pointsOf, thresholdsOf, type PointField, type Points } from './points.ts'
import { claims, type Scheme, type Scores } from './scheme.ts'

/** Customers of so many kinds are tried at most; of rules that tell more apart, all sums are taken for possible. */
const mostKinds = 200_000
const allScores = [1, 2, 3, 4, 5] as const
const cent = 0.01

/** What is wrong with a scheme of points: over all sums that any customer can have, each a cell of its own. */
export function lintPoints(scheme: Scheme, points: Points): Lint {
  const { segments } = scheme
  const byScores = segments.some(({ r, f, m, v, fm }) => [r, f, m, v, fm].some((range) => range !== undefined))
  const cells = new Map<string, { readonly sum: number; readonly scores: Scores }>()
  for (const { sum, scores } of kindsOf(points, byScores)) {
    const name = byScores ? `${sum} (${scores.r}${scores.f}${scores.m})` : String(sum)
    if (!cells.has(name)) cells.set(name, { sum, scores })
  }
  const sorted = [...cells].toSorted(
    ([, a], [, b]) => a.sum - b.sum || a.scores.r - b.scores.r || a.scores.f - b.scores.f || a.scores.m! - b.scores.m!,
  )
  const claiming = sorted.map(([name, { sum, scores }]) => ({
    name,
    by: segments.filter((segment) => claims(segment, scores, sum)),
  }))
  const reached = new Set(claiming.map(({ by }) => by[0]?.name))
  return {
    cells: sorted.length,
    gaps: claiming.filter(({ by }) => by.length === 0).map(({ name }) => name),
    overlaps: claiming.filter(({ by }) => by.length > 1).map(({ name }) => name),
    unreachable: [...new Set(segments.map(({ name }) => name))].filter((name) => !reached.has(name)),
    nonMonotone: [],
  }
}

/** Customers as they can be, as far as rules and segments tell them apart, with their sums. */
function* kindsOf(points: Points, byScores: boolean): Generator<{ readonly sum: number; readonly scores: Scores }> {
  const asked = (field: PointField): boolean => thresholdsOf(points, field).length > 0
  const ofF = byScores || asked('f') || asked('v') ? allScores : ([3] as const)
  const ofM = byScores || asked('m') || asked('v') ? allScores : ([3] as const)
  const ofR = byScores || asked('r') ? allScores : ([3] as const)
  const values = {
    recencyDays: around(points, 'recency_days', 1, 0),
    orders: around(points, 'orders', 1, 1),
    monetary: around(points, 'monetary', cent, -Infinity),
  }
  const scores = ofR.flatMap((r) => ofF.flatMap((f) => ofM.map((m) => ({ r, f, m }))))
  const kinds = values.recencyDays.length * values.orders.length * values.monetary.length * scores.length
  if (kinds > mostKinds) {
    for (const sum of allSums(points)) for (const one of scores) yield { sum, scores: one }
    return
  }
  for (const recencyDays of values.recencyDays)
    for (const orders of values.orders)
      for (const monetary of values.monetary)
        for (const one of scores) yield { sum: pointsOf(points, { recencyDays, orders, monetary, scores: one }), scores: one }
}

/** The values beside which rules change their mind, on both sides; one value where none asks. */
function around(points: Points, field: PointField, step: number, least: number): number[] {
  const limits = thresholdsOf(points, field).flatMap((limit) => [limit - step, limit, limit + step])
  const known = [...new Set(limits.filter((value) => value >= least))]
  return known.length === 0 ? [Math.max(1, least)] : known
}

/** What any of the rules together come to, whether they can all be true or not. */
function allSums(points: Points): number[] {
  let sums = new Set([0])
  for (const { points: more } of points.rules) {
    const next = new Set(sums)
    for (const sum of sums) if (next.size < mostKinds) next.add(Number((sum + more).toFixed(6)))
    sums = next
  }
  return [...new Set([...sums].map((sum) => between(points, sum)))]
}

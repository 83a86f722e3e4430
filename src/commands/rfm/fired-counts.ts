import { firedRules, type Points } from '../../rfm/points.ts'
import type { ScoredTable } from './scored.ts'

/** How many customers with a purchase each rule of a scheme of points is true of. */
export function firedCounts({ measures, scored, unit }: ScoredTable, points: Points): number[] {
  const counts = new Map(points.rules.map((rule) => [rule, 0]))
  for (let who = 0; who < measures.orders.length; who++) {
    if (measures.orders[who] === 0) continue
    const fired = firedRules(points, {
      recencyDays: measures.recencyDays[who]!,
      orders: measures.orders[who]!,
      monetary: unit === undefined ? undefined : measures.monetary[who]! / unit,
      scores: { r: scored.r[who]!, f: scored.f[who]!, m: scored.m[who] === 0 ? undefined : scored.m[who]! },
    })
    for (const rule of fired) counts.set(rule, counts.get(rule)! + 1)
  }
  return points.rules.map((rule) => counts.get(rule)!)
}

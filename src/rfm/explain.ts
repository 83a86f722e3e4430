import type { Cuts, MeasureName } from './cuts.ts'
import { firedRules, pointsOf, thresholdsOf, type PointRule, type Points } from './points.ts'
import { scoresOf, type Naming } from './score.ts'
import type { Scores } from './scheme.ts'

/** What one customer did. */
export interface CustomerValues {
  readonly recencyDays: number
  readonly orders: number
  /** In whole currency; undefined where there is no money. */
  readonly monetary: number | undefined
}

/** A change in one measure alone that puts a customer in another segment. */
export interface Move {
  readonly measure: MeasureName
  readonly from: number
  readonly to: number
  readonly segment: string
}

/** How a customer came by its segment. */
export interface Explanation {
  readonly scores: Scores
  readonly segment: string
  /** The points, and the rules that gave them; undefined where the scheme is none of points. */
  readonly points: { readonly sum: number; readonly fired: readonly PointRule[] } | undefined
  /** For each measure the smallest improvement, alone, that changes the segment; one that can't is not there. */
  readonly moves: readonly Move[]
  /** Of each measure, what is needed for one score more; undefined at the top. */
  readonly next: Readonly<Record<MeasureName, number | undefined>>
}

/**
 * Why a customer is in its segment, and what would change it: fewer days since the last order, more orders, more money.
 *
 * @param cent the smallest amount of money
 */
export function explainCustomer(values: CustomerValues, cuts: Cuts, naming: Naming, cent: number): Explanation {
  const scores = scoresOf(cuts, values)
  const { points } = naming
  const segmentOf = (changed: CustomerValues): string => {
    const found = scoresOf(cuts, changed)
    return naming.nameOf(found, points && pointsOf(points, { ...changed, scores: found }))
  }
  const segment = segmentOf(values)
  const ladders = laddersOf(values, cuts, cent)
  const longer = points === undefined ? ladders : withThresholds(ladders, points, cent)
  const moves = longer.flatMap(({ measure, from, steps }): Move[] => {
    for (const to of steps) {
      const name = segmentOf({ ...values, ...changed(measure, to) })
      if (name !== segment) return [{ measure, from, to, segment: name }]
    }
    return []
  })
  const nextOf = (measure: MeasureName): number | undefined => ladders.find((ladder) => ladder.measure === measure)?.steps[0]
  return {
    scores,
    segment,
    points: points && {
      sum: pointsOf(points, { ...values, scores }),
      fired: firedRules(points, { ...values, scores }),
    },
    moves,
    next: { recency_days: nextOf('recency_days'), orders: nextOf('orders'), monetary: nextOf('monetary') },
  }
}

/** How far one measure can go up, step by step. */
interface Ladder {
  readonly measure: MeasureName
  readonly from: number
  /** The nearest first. */
  readonly steps: readonly number[]
}

/** The same ladders with the values at which rules of points may change their mind. */
function withThresholds(ladders: readonly Ladder[], points: Points, cent: number): Ladder[] {
  return ladders.map(({ measure, from, steps }) => {
    const finest = measure === 'monetary' ? cent : 1
    const around = thresholdsOf(points, measure).flatMap((limit) =>
      measure === 'recency_days' ? [Math.floor(limit), Math.ceil(limit) - 1] : [roundedUp(limit, finest), above(limit, finest)],
    )
    const better = around.filter((value) => (measure === 'recency_days' ? value >= 0 && value < from : value > from))
    const up = (a: number, b: number): number => (measure === 'recency_days' ? b - a : a - b)
    return { measure, from, steps: distinct([...steps, ...better].toSorted(up)) }
  })
}

/** The least amount in whole cents that is no less. */
function roundedUp(limit: number, cent: number): number {
  const perUnit = Math.round(1 / cent)
  return Math.ceil(Number((limit * perUnit).toFixed(6))) / perUnit
}

/** For each measure the values at which the score goes up, the nearest first. */
function laddersOf({ recencyDays, orders, monetary }: CustomerValues, cuts: Cuts, cent: number): Ladder[] {
  const days = cuts.recency_days
    .filter((cut) => cut >= 0 && cut < recencyDays)
    .map(Math.floor)
    .toReversed()
  const counts = cuts.orders.filter((cut) => cut >= orders).map((cut) => Math.floor(cut) + 1)
  return [
    { measure: 'recency_days', from: recencyDays, steps: distinct(days) },
    { measure: 'orders', from: orders, steps: distinct(counts) },
    ...(monetary === undefined
      ? []
      : [
          {
            measure: 'monetary' as const,
            from: monetary,
            steps: distinct(cuts.monetary.filter((cut) => cut >= monetary).map((cut) => above(cut, cent))),
          },
        ]),
  ]
}

const distinct = (steps: readonly number[]): number[] => [...new Set(steps)]

/** The least amount in whole cents above a cut. */
function above(cut: number, cent: number): number {
  const perUnit = Math.round(1 / cent)
  let cents = Math.floor(cut * perUnit)
  while (cents / perUnit <= cut) cents++
  return cents / perUnit
}

function changed(measure: MeasureName, to: number): Partial<CustomerValues> {
  if (measure === 'recency_days') return { recencyDays: to }
  return measure === 'orders' ? { orders: to } : { monetary: to }
}

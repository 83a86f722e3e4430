import { rankingChance } from '../../numeric/ranks.ts'
import { isPurchase, type Orders } from '../../orders/orders.ts'
import { calibrationOf, type Calibration } from './calibration.ts'
import { score, type Score } from './holdout.ts'

/** What a forecast had said of customers: one entry a customer. */
export interface Said {
  readonly customers: readonly string[]
  readonly expected: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/** What became of a forecast. */
export interface Outcome extends Score, Calibration {
  readonly customers: number
  /** Customers of the forecast of whom nothing is known any more; they are not counted. */
  readonly missing: number
  readonly actual: number
  /** Customers whose orders lay where they would most likely, as a share: no less than four fifths if the model holds. */
  readonly inside: number
  readonly auc: number | undefined
}

/**
 * Scores a forecast by what happened in its days.
 *
 * @param from the last day that it knew, in days since 1970-01-01; its own begin the day after
 * @param to its last day
 */
export function judge({ customers, expected, low, high }: Said, orders: Orders, from: number, to: number): Outcome {
  const places = new Map(orders.customers.map((name, at) => [name, at]))
  const known = customers.flatMap((name, at) => {
    const place = places.get(name)
    return place === undefined ? [] : [{ at, happened: purchaseDays(orders, place, from, to) }]
  })
  const actual = Float64Array.from(known, ({ happened }) => happened)
  const predicted = Float64Array.from(known, ({ at }) => expected[at]!)
  const inside = known.filter(({ at, happened }) => happened >= low[at]! && happened <= high[at]!).length
  return {
    ...score(predicted, actual),
    ...calibrationOf(predicted, actual),
    customers: known.length,
    missing: customers.length - known.length,
    actual: actual.reduce((sum, orders) => sum + orders, 0),
    inside: known.length === 0 ? 0 : inside / known.length,
    auc: rankingChance(predicted, (at) => actual[at]! > 0),
  }
}

/** Days with a purchase after one day and up to another. */
function purchaseDays({ starts, day, kind }: Orders, who: number, from: number, to: number): number {
  let count = 0
  let before: number | undefined
  for (let at = starts[who]!; at < starts[who + 1]!; at++) {
    const today = day[at]!
    if (today <= from || today > to || (kind[at]! & isPurchase) === 0 || today === before) continue
    count++
    before = today
  }
  return count
}

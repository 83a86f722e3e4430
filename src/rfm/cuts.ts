import { quantileCuts } from '../numeric/quantiles.ts'
import type { Measures } from './measures.ts'

/** The three measures, under the names that files have for them. */
export const measureNames = ['recency_days', 'orders', 'monetary'] as const
export type MeasureName = (typeof measureNames)[number]

/** Where each measure is cut, ascending: 4 cuts make scores 1 to 5. Money is in whole currency, not in units. */
export type Cuts = Readonly<Record<MeasureName, readonly number[]>>

/**
 * Cuts customers with a purchase into classes of about equal size, as far as equal values allow: those stay together, so that
 * classes may differ, and some may be empty.
 *
 * @param unit units of money in one of currency; undefined where there is no money, which is then not cut
 */
export function cutMeasures(measures: Measures, unit: number | undefined, classes: number): Cuts {
  const { recencyDays, orders, monetary } = measures
  return {
    recency_days: cutColumn(recencyDays, measures, classes),
    orders: cutColumn(orders, measures, classes),
    monetary: unit === undefined ? [] : cutColumn(monetary, measures, classes, unit),
  }
}

/** Cuts one measure of customers with a purchase; none where nobody has one. */
export function cutColumn(
  values: Int32Array | Uint32Array | Float64Array,
  { orders, withPurchase }: Pick<Measures, 'orders' | 'withPurchase'>,
  classes: number,
  unit = 1,
): number[] {
  if (withPurchase === 0) return []
  const bought = new Float64Array(withPurchase)
  let at = 0
  for (let who = 0; who < values.length; who++) if (orders[who]! > 0) bought[at++] = values[who]!
  return quantileCuts(bought.toSorted(), classes, unit)
}

/** How many cuts lie below a value. */
export function cutsBelow(cuts: readonly number[], value: number): number {
  let below = 0
  while (below < cuts.length && cuts[below]! < value) below++
  return below
}

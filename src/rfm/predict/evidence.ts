import type { Orders } from '../../orders/orders.ts'
import { summarise, type Summary } from '../summary.ts'
import type { Observed, Split } from './observed.ts'
import type { Evidence } from './prediction.ts'

/** What a forecast is made of, and whom its entries are about. */
export interface Known extends Evidence {
  /** Places among the customers of the orders, one for each entry of `today`. */
  readonly customer: Uint32Array
}

/** Of the days that are known, this part is kept apart to choose a model on. Set by hand: models need most of them to learn from. */
const trialPart = 1 / 3
/** Fewer days try nothing. */
const fewestTrialDays = 14

/**
 * Sums customers up as models see them: today, before the days that are to be kept apart, and before some that are kept apart only
 * to choose a model, a third of all and no more than the horizon.
 *
 * @param asOf today, in days since 1970-01-01
 * @param holdoutDays 0: none
 */
export function gatherEvidence(orders: Orders, asOf: number, holdoutDays: number, horizonDays: number): Known {
  const all = summarise(orders, asOf)
  const days = all.observedDays.reduce((most, seen) => Math.max(most, seen), 0)
  const trialDays = Math.floor(Math.min(days * trialPart, horizonDays))
  const splitBy = (apart: number): Split => splitOf(summarise(orders, asOf - apart, asOf), apart, orders)
  return {
    customer: all.customer,
    today: observedOf(all, orders),
    holdout: holdoutDays > 0 ? splitBy(holdoutDays) : undefined,
    trial: holdoutDays === 0 && trialDays >= fewestTrialDays ? splitBy(trialDays) : undefined,
  }
}

function observedOf({ repeatOrders, lastDays, observedDays, repeatUnits }: Summary, { money }: Orders): Observed {
  return {
    repeats: repeatOrders,
    last: lastDays,
    observed: observedDays,
    spend:
      money && repeatUnits.map((units, at) => (repeatOrders[at] === 0 ? 0 : units / (repeatOrders[at]! * 10 ** money.places))),
  }
}

const splitOf = (summary: Summary, days: number, orders: Orders): Split => ({
  ...observedOf(summary, orders),
  days,
  actual: Float64Array.from(summary.holdoutOrders!),
})

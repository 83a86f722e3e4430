import { isPurchase, type Orders } from '../orders/orders.ts'

/** What the forecasting models see of customers: one entry a customer with a purchase before the summary ends. */
export interface Summary {
  /** Places among the customers of the orders, ascending. */
  readonly customer: Uint32Array
  /** x: days with a purchase, the first aside. */
  readonly repeatOrders: Uint32Array
  /** tₓ: days from the first purchase to the last. */
  readonly lastDays: Uint32Array
  /** T: days from the first purchase to the end of the summary. */
  readonly observedDays: Uint32Array
  /** What was bought on the repeat days together, in units of the money. */
  readonly repeatUnits: Float64Array
  /** Days with a purchase in the holdout; undefined without one. */
  readonly holdoutOrders: Uint32Array | undefined
  /** What was bought in the holdout, in units of the money. */
  readonly holdoutUnits: Float64Array | undefined
}

/**
 * Sums customers up for the models: purchases of one day are one, and the first is not a repeat. Nobody with a purchase is
 * left out, also those with a single one.
 *
 * @param end the last day that is summed up, in days since 1970-01-01
 * @param holdoutEnd the last day of the holdout, which begins the day after `end`; undefined without one
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2): x, tₓ, T
 */
export function summarise(orders: Orders, end: number, holdoutEnd?: number): Summary {
  const { starts, day, bought, kind, customers } = orders
  const most = customers.length
  const summary = {
    customer: new Uint32Array(most),
    repeatOrders: new Uint32Array(most),
    lastDays: new Uint32Array(most),
    observedDays: new Uint32Array(most),
    repeatUnits: new Float64Array(most),
    holdoutOrders: new Uint32Array(most),
    holdoutUnits: new Float64Array(most),
  }
  let count = 0
  for (let who = 0; who < most; who++) {
    let [first, last, days, units, held, heldUnits] = [0, 0, 0, 0, 0, 0]
    let before: number | undefined
    for (let at = starts[who]!; at < starts[who + 1]!; at++) {
      if ((kind[at]! & isPurchase) === 0) continue
      const today = day[at]!
      const isNew = today !== before
      if (today > end) {
        if (holdoutEnd === undefined || today > holdoutEnd) break
        if (isNew) held++
        heldUnits += bought[at]!
      } else {
        if (days === 0) first = today
        if (isNew) days++
        if (today !== first) units += bought[at]!
        last = today
      }
      before = today
    }
    if (days === 0) continue
    summary.customer[count] = who
    summary.repeatOrders[count] = days - 1
    summary.lastDays[count] = last - first
    summary.observedDays[count] = end - first
    summary.repeatUnits[count] = units
    summary.holdoutOrders[count] = held
    summary.holdoutUnits[count] = heldUnits
    count++
  }
  const holds = holdoutEnd !== undefined
  return {
    customer: summary.customer.slice(0, count),
    repeatOrders: summary.repeatOrders.slice(0, count),
    lastDays: summary.lastDays.slice(0, count),
    observedDays: summary.observedDays.slice(0, count),
    repeatUnits: summary.repeatUnits.slice(0, count),
    holdoutOrders: holds ? summary.holdoutOrders.slice(0, count) : undefined,
    holdoutUnits: holds ? summary.holdoutUnits.slice(0, count) : undefined,
  }
}

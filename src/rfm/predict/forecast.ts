import type { Histories } from './histories.ts'
import { expectedOrders, type History, type OrderModel } from './model.ts'

/** What a model expects of each history. */
export interface Forecast {
  /** Orders in the horizon. */
  readonly orders: Float64Array
  /** Orders in the horizon, each month's counted as what it is worth today. */
  readonly discounted: Float64Array
}

const monthDays = 365 / 12

/**
 * Orders expected of each history in the next `days`. A month's orders, of 365/12 days, are paid at its end, the last one's too
 * if the horizon ends within it.
 *
 * @param discount a year: .10 makes 1.10 in a year worth 1 today
 */
export function forecast(model: OrderModel, theta: Float64Array, histories: Histories, days: number, discount: number): Forecast {
  const count = histories.repeats.length
  const orders = new Float64Array(count)
  const discounted = new Float64Array(count)
  const months = Math.max(1, Math.ceil(days / monthDays - 1e-9))
  for (let row = 0; row < count; row++) {
    const history = historyAt(histories, row)
    const active = model.chanceActive(theta, history)
    let before = 0
    for (let month = 1; month <= months; month++) {
      const until = month === months ? days : month * monthDays
      const expected = active * model.expectedWhileActive(theta, history, until)
      discounted[row]! += Math.max(0, expected - before) / (1 + discount) ** (month / 12)
      before = expected
    }
    orders[row] = before
  }
  return { orders, discounted }
}

/** Orders expected of each history in the next `days`. */
export function forecastOrders(model: OrderModel, theta: Float64Array, histories: Histories, days: number): Float64Array {
  return histories.repeats.map((_, row) => expectedOrders(model, theta, historyAt(histories, row), days))
}

/** The chance of each history's customers to be customers still. */
export function chancesActive(model: OrderModel, theta: Float64Array, histories: Histories): Float64Array {
  return histories.repeats.map((_, row) => model.chanceActive(theta, historyAt(histories, row)))
}

/** One row of the histories. */
export function historyAt({ repeats, last, observed }: Histories, row: number): History {
  return { repeats: repeats[row]!, last: last[row]!, observed: observed[row]! }
}

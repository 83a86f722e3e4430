import type { History, OrderModel } from './model.ts'

/** What may happen to a customer: four times in five it lies between the two, both included. */
export interface Range {
  readonly low: number
  readonly high: number
  /** The chance of any order at all: whoever has little of it is as good as lost. */
  readonly any: number
}

/** How much of what may happen is in the range, and what lies below and above it, at most. */
export const likelyShare = 0.8
const tail = (1 - likelyShare) / 2

/** Between how many orders a customer's next `days` will most likely bring. */
export function likelyOrders(model: OrderModel, theta: Float64Array, history: History, days: number): Range {
  const active = model.chanceActive(theta, history)
  const atLeast = (orders: number): number => active * model.chanceOfOrders(theta, history, days, orders)
  return { low: mostBelow(atLeast, 1 - tail), high: mostBelow(atLeast, tail), any: atLeast(1) }
}

/** The least number of orders of which more come with a chance of no more than this. */
function mostBelow(atLeast: (orders: number) => number, chance: number): number {
  if (atLeast(1) <= chance) return 0
  let [below, above] = [0, 1]
  while (atLeast(above + 1) > chance && above < 1e6) [below, above] = [above, above * 2]
  while (above - below > 1) {
    const middle = (below + above) >> 1
    if (atLeast(middle + 1) <= chance) above = middle
    else below = middle
  }
  return above
}

import type { Histories } from './histories.ts'

export type ModelName = 'bg-nbd' | 'mbg-nbd' | 'pareto-nbd' | 'nbd'

/** One customer's history, in days. */
export interface History {
  /** x */
  readonly repeats: number
  /** t_x */
  readonly last: number
  /** T */
  readonly observed: number
}

/**
 * How a cohort of customers buys and leaves, as a distribution over customers with a few parameters, all positive. Times are
 * in days; `theta` holds the parameters in the order of `parameters`.
 */
export interface OrderModel {
  readonly name: ModelName
  readonly parameters: readonly string[]
  /** Parameters that are times, so that they change with the unit; the others are shapes. */
  readonly times: readonly string[]
  /** ln L of all histories; its slopes by each parameter are written into `gradient`. */
  logLikelihood(theta: Float64Array, histories: Histories, gradient: Float64Array): number
  /** Orders expected of a customer within `days` of their first one. */
  expectedOfNewcomer(theta: Float64Array, days: number): number
  /** Orders expected within the next `days`, given that the customer is still one. */
  expectedWhileActive(theta: Float64Array, history: History, days: number): number
  /** Chance that the customer is still one; 1 for models in which nobody leaves. */
  chanceActive(theta: Float64Array, history: History): number
  /** Chance of at least `orders` ≥ 1 orders within the next `days`, given that the customer is still one. */
  chanceOfOrders(theta: Float64Array, history: History, days: number, orders: number): number
}

/** Orders expected within the next `days`: E[Y(t) | x, t_x, T]. */
export function expectedOrders(model: OrderModel, theta: Float64Array, history: History, days: number): number {
  return model.chanceActive(theta, history) * model.expectedWhileActive(theta, history, days)
}

import { chooseModel, type Choice } from './choose.ts'
import { chancesActive, forecast } from './forecast.ts'
import type { ModelName } from './model.ts'
import { grouped, type Observed, type Split } from './observed.ts'
import { fitSpend, type SpendModel } from './spend.ts'
import { doubtsOf, shortfallOf, sufficiencyOf, type Doubt, type Shortfall, type Sufficiency } from './sufficiency.ts'

/** What is asked of a forecast. */
export interface Question {
  readonly model: ModelName | 'auto'
  readonly horizonDays: number
  /** A year. */
  readonly discount: number
}

/** What a forecast is made of. */
export interface Evidence {
  /** Customers as they are today: who is forecast. */
  readonly today: Observed
  /** The days kept apart on request: then the models learn from what was before them. */
  readonly holdout: Split | undefined
  /** Days to keep apart only to choose a model. */
  readonly trial: Split | undefined
}

/** What is expected of each customer. */
export interface Expected {
  /** Orders in the horizon. */
  readonly orders: Float64Array
  /** What one order is worth, in the unit of the money; undefined without money. */
  readonly spend: Float64Array | undefined
  /** Discounted value of the horizon's orders. */
  readonly clv: Float64Array | undefined
  /** Chance to be a customer still; undefined when no model can tell. */
  readonly active: Float64Array | undefined
}

/** A forecast, or why there is none. */
export interface Prediction {
  readonly sufficiency: Sufficiency
  readonly doubts: readonly Doubt[]
  readonly shortfall: Shortfall | undefined
  readonly choice: Choice | undefined
  readonly spend: SpendModel | undefined
  readonly expected: Expected | undefined
}

/** Decides on a model and forecasts every customer by it. */
export function predict({ today, holdout, trial }: Evidence, { model, horizonDays, discount }: Question): Prediction {
  const learnFrom = holdout ?? today
  const sufficiency = sufficiencyOf(learnFrom)
  const shortfall = shortfallOf(sufficiency)
  const known = { sufficiency, doubts: doubtsOf(sufficiency), shortfall }
  if (shortfall !== undefined) return { ...known, choice: undefined, spend: undefined, expected: undefined }
  const choice = chooseModel(model, learnFrom, trial)
  const spend = learnFrom.spend === undefined ? undefined : fitSpend(learnFrom.repeats, learnFrom.spend)
  return { ...known, choice, spend, expected: expect(today, choice, spend, horizonDays, discount) }
}

function expect(
  today: Observed,
  { used, activity }: Choice,
  spend: SpendModel | undefined,
  days: number,
  discount: number,
): Expected {
  const { histories, rowOf } = grouped(today)
  const { orders, discounted } = forecast(used.model, used.theta, histories, days, discount)
  const active = activity && chancesActive(activity.model, activity.theta, histories)
  const each = (of: (at: number) => number): Float64Array => Float64Array.from(rowOf, (_, at) => of(at))
  const worth = spend && each((at) => spend.expected(today.repeats[at]!, today.spend![at]!))
  return {
    orders: each((at) => orders[rowOf[at]!]!),
    spend: worth,
    clv: worth && each((at) => discounted[rowOf[at]!]! * worth[at]!),
    active: active && each((at) => active[rowOf[at]!]!),
  }
}

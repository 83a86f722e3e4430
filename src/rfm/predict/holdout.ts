import { correlation } from '../../numeric/statistics.ts'
import { rankingChance, shareOfTop } from '../../numeric/ranks.ts'

/** What was forecast against what happened, over the same customers. */
export interface Score {
  /** Orders, of all customers together. */
  readonly predicted: number
  /** Predicted − actual, as a share of actual; undefined when nothing happened. */
  readonly bias: number | undefined
  readonly mae: number
  readonly rmse: number
}

/** How well a forecast tells customers apart, beside how near it is. */
export interface FullScore extends Score {
  readonly correlation: number | undefined
  /** Chance that one who bought again was expected to buy more than one who did not. */
  readonly auc: number | undefined
  /** Share of the orders made by the fifth of the customers of whom most were expected. */
  readonly top20Share: number | undefined
  /** By number of repeats before, 0 to 6 and 7 or more: means of what was predicted and of what happened. */
  readonly byFrequency: readonly Bin[]
}

export interface Bin {
  /** The least number of repeats; the last bin has no most. */
  readonly repeats: number
  readonly customers: number
  /** Mean orders; undefined of nobody. */
  readonly actual: number | undefined
  readonly predicted: number | undefined
}

/** Customers with so many repeats or more are one bin. @see Fader, Hardie & Lee (2005), figure 2. */
export const lastBin = 7

/** How near forecasts are to what happened. */
export function score(predicted: Float64Array, actual: Float64Array): Score {
  const count = actual.length
  let [sum, happened, off, square] = [0, 0, 0, 0]
  for (let at = 0; at < count; at++) {
    const error = predicted[at]! - actual[at]!
    sum += predicted[at]!
    happened += actual[at]!
    off += Math.abs(error)
    square += error * error
  }
  return {
    predicted: sum,
    bias: happened === 0 ? undefined : sum / happened - 1,
    mae: count === 0 ? 0 : off / count,
    rmse: count === 0 ? 0 : Math.sqrt(square / count),
  }
}

/** How near forecasts are to what happened, and how well they rank customers. */
export function fullScore(predicted: Float64Array, actual: Float64Array, repeats: Float64Array): FullScore {
  return {
    ...score(predicted, actual),
    correlation: correlation(predicted, actual),
    ...ranking(predicted, actual),
    byFrequency: byFrequency(predicted, actual, repeats),
  }
}

/** How well any score ranks customers by what happened. */
export function ranking(scores: Float64Array, actual: Float64Array): Pick<FullScore, 'auc' | 'top20Share'> {
  return {
    auc: rankingChance(scores, (at) => actual[at]! > 0),
    top20Share: shareOfTop(scores, actual, Math.ceil(actual.length / 5)),
  }
}

function byFrequency(predicted: Float64Array, actual: Float64Array, repeats: Float64Array): Bin[] {
  const bins = Array.from({ length: lastBin + 1 }, () => ({ customers: 0, actual: 0, predicted: 0 }))
  for (let at = 0; at < actual.length; at++) {
    const bin = bins[Math.min(lastBin, repeats[at]!)]!
    bin.customers++
    bin.actual += actual[at]!
    bin.predicted += predicted[at]!
  }
  return bins.map(({ customers, actual, predicted }, repeats) => ({
    repeats,
    customers,
    actual: customers === 0 ? undefined : actual / customers,
    predicted: customers === 0 ? undefined : predicted / customers,
  }))
}

/** Forecasts that need no model: any model must beat them. */
export const baselines = {
  /** Each customer goes on as before. */
  rate: (repeats: number, observed: number, days: number): number => (observed > 0 ? (repeats / observed) * days : 0),
  /** Nobody buys. */
  none: (): number => 0,
} as const

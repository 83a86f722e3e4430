import { correlation } from '../../numeric/statistics.ts'
import { fit, type Fit } from './fit.ts'
import { expectedSpend, logLikelihoodOfSpending, type Spending } from './gamma-gamma.ts'

/** What one order of each customer is expected to be worth, and by what. */
export interface SpendModel {
  /** The Gamma-Gamma model's p, q and v; undefined when plain means must do, and then `why`. */
  readonly fit: Fit | undefined
  readonly why: 'few_customers' | 'all_alike' | 'no_mean' | undefined
  readonly spending: SpendingOf
  /** Customers with a repeat of some amount: those the model learns from. */
  readonly customers: number
  /** What an order of a customer without a repeat is expected to be worth; 0 when nobody has one. */
  readonly mean: number
  /** Of the number of repeats and their mean amount: the model assumes none. */
  readonly correlation: number | undefined
  /** @param repeats with `mean` each; a mean that is not above 0 says nothing */
  expected(repeats: number, mean: number): number
}

/** Spending, and which customer each row is of. */
interface SpendingOf extends Spending {
  readonly who: readonly number[]
}

/** With fewer, a model of how customers differ has nothing to go by. Set by hand. */
const fewest = 10

/**
 * Learns what orders are worth from the mean of each customer's repeat orders.
 *
 * @param repeats one entry a customer
 * @param mean of the repeat orders, in the unit of the money; customers for whom it is not above 0 are left out
 */
export function fitSpend(repeats: ArrayLike<number>, mean: Float64Array): SpendModel {
  const who = Array.from({ length: mean.length }, (_, at) => at)
    .filter((at) => repeats[at]! > 0 && mean[at]! > 0)
    .toSorted((a, b) => repeats[a]! - repeats[b]! || mean[a]! - mean[b]!)
  return learn({
    repeats: Float64Array.from(who, (at) => repeats[at]!),
    mean: Float64Array.from(who, (at) => mean[at]!),
    customers: new Float64Array(who.length).fill(1),
    who,
  })
}

/**
 * The same model learnt from customers drawn anew.
 *
 * @param drawn how often each customer was drawn
 */
export function refitSpend({ spending, fit }: SpendModel, drawn: ArrayLike<number>): SpendModel {
  const { who } = spending
  return learn({ ...spending, customers: Float64Array.from(who, (at) => drawn[at]!) }, fit)
}

function learn(spending: SpendingOf, near?: Fit): SpendModel {
  const { repeats, mean } = spending
  const customers = repeats.length
  const plain = customers === 0 ? 0 : weightedMean(spending)
  const known = { spending, customers, correlation: correlation(repeats, mean) }
  const byMeans = (why: 'few_customers' | 'all_alike' | 'no_mean'): SpendModel => ({
    ...known,
    fit: undefined,
    why,
    mean: plain,
    expected: (repeats, mean) => (repeats > 0 && mean > 0 ? mean : plain),
  })
  if (customers < fewest || !(plain > 0)) return byMeans('few_customers')
  if (mean.every((one) => one === mean[0])) return byMeans('all_alike')
  const found = fit((theta, gradient) => logLikelihoodOfSpending(theta, spending, gradient), [1, 1, plain], near)
  if (!(found.theta[1]! > 1)) return byMeans('no_mean') // spend so uneven that its mean has no limit
  const { theta } = found
  const all = expectedSpend(theta, 0, 0)
  return {
    ...known,
    fit: found,
    why: undefined,
    mean: all,
    expected: (repeats, mean) => (repeats > 0 && mean > 0 ? expectedSpend(theta, repeats, mean) : all),
  }
}

function weightedMean({ mean, customers }: Spending): number {
  let [sum, many] = [0, 0]
  for (let row = 0; row < mean.length; row++) {
    sum += mean[row]! * customers[row]!
    many += customers[row]!
  }
  return many === 0 ? 0 : sum / many
}

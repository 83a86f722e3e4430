import { probabilityOf, type Model } from './model.ts'

/** Two rows that nothing else speaks for are one at better than even odds. */
export const evenOdds = 0

/**
 * Among three and more, a mean so many bits below the threshold still joins: rows that others of the set vouch for are held
 * to be less alike, two by two, than they are found to be. Set by `bench/dedupe.ts`.
 */
const vouchedByOne = 3
/** As if no more than so many vouched: the larger sets are, the more those in them hang on each other. */
const mostVouching = 8

/**
 * By how many bits the rows of a set vouch for each other. Where a person has many rows, as many vouch: the odds that two of
 * a set are one grow by as many times as a row has others that are one with it, of which the model knows how many there are.
 */
export function vouchedIn({ prior, rows }: Pick<Model, 'prior' | 'rows'>): number {
  const others = prior * (rows - 1)
  return vouchedByOne + Math.log2(Math.min(mostVouching, Math.max(1, others)))
}

/** The mean weight above which clusters are joined in a set of several. */
export const meanCut = (threshold: number, vouched: number): number => threshold - vouched

/** What brings rows into one set weighs at least so many bits. */
export const leastTie = (threshold: number): number => Math.min(0, threshold - 1)

/** P(one person) of two clusters that were joined at such a mean, in a set of so many. */
export const probabilityOfMean = (mean: number, members: number, vouched: number): number =>
  probabilityOf(members === 2 ? mean : mean + vouched)

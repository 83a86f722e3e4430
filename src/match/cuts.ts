import { probabilityOf } from './model.ts'

/** Two rows that nothing else speaks for are one at better than even odds. */
export const evenOdds = 0

/**
 * Among three and more, a mean so many bits below the threshold still joins: rows that others of the set vouch for are held
 * to be less alike, two by two, than they are found to be. Set by `bench/dedupe.ts`.
 */
export const vouched = 3

/** The mean weight above which clusters are joined in a set of several. */
export const meanCut = (threshold: number): number => threshold - vouched

/** What brings rows into one set weighs at least so many bits. */
export const leastTie = (threshold: number): number => Math.min(0, threshold - 1)

/** P(one person) of two clusters that were joined at such a mean, in a set of so many. */
export const probabilityOfMean = (mean: number, members: number): number => probabilityOf(members === 2 ? mean : mean + vouched)

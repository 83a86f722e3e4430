import { numeralsOf } from '../numerals.ts'

const numerals = numeralsOf('en')

/** A number as English writes it. */
export const number = (n: number, digits = 0): string => numerals.upTo(n, digits)

/** A number with exactly so many decimals, so that those of a column line up. */
export const { fixed } = numerals

/** A number and what it counts. */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`

/** An amount, given as decimal text, with its decimals to two places. */
export const money = (amount: string, currency: string): string => {
  const digits = amount.includes('.') ? 2 : 0
  const text = fixed(Number(amount), digits)
  return currency === '' ? text : `${text} ${currency}`
}

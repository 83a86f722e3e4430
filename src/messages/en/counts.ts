/** By digits behind the point; each is made once, which takes ten times as long as using it. */
const formats: Intl.NumberFormat[] = []

/** A number as English writes it. */
export const number = (n: number, digits = 0): string =>
  (formats[digits] ??= new Intl.NumberFormat('en', { maximumFractionDigits: digits })).format(n)

/** A number and what it counts. */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`

/** An amount, given as decimal text, with its decimals to two places. */
export const money = (amount: string, currency: string): string => {
  const digits = amount.includes('.') ? 2 : 0
  const text = Number(amount).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return currency === '' ? text : `${text} ${currency}`
}

/** A number as English writes it. */
export const number = (n: number, digits = 0): string => n.toLocaleString('en', { maximumFractionDigits: digits })

/** A number and what it counts. */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`

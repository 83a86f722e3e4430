import { fold, squeeze } from '../../text/fold.ts'

/** What an expression deals in. '' is nothing: it adds nothing, compares with nothing, and is what every mistake comes to. */
export type Value = string | number | boolean

/** What an expression can see of a cluster. */
export interface Scope {
  /** The golden value of a column, by the column's own rule; for a column that has an expression, by the rule it had without. */
  golden(column: number): string
  /** All values of a column, the preferred record's first; no blanks and no filler. */
  values(column: number): readonly string[]
  /** The value a picking rule chooses; '' when the column has none. */
  pick(column: number, rule: string): string
  /** A number as the table writes it; NaN when the text is none. */
  number(text: string): number
  /** A date as the table writes it, in ISO 8601; '' when the text is none. */
  date(text: string): string
}

export const nothing = ''

/** Texts longer than this are cut, so that no expression can fill the memory. In code units. */
const longest = 100_000

export const toText = (value: Value): string => {
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'boolean') return String(value)
  return value.length > longest ? value.slice(0, longest) : value
}

export function toNumber(value: Value, scope: Scope): number {
  if (typeof value === 'number') return value
  return typeof value === 'boolean' ? Number.NaN : scope.number(value)
}

/** What counts as yes: everything but nothing, `false` and 0. */
export const toTruth = (value: Value): boolean => value !== '' && value !== false && value !== 0 && value !== 'false'

/** A number, if there is one; arithmetic without a result is nothing. */
export const fromNumber = (number: number): Value => (Number.isFinite(number) ? number : nothing)

/** Decimal text without the noise of binary fractions, and never with an exponent. */
function writeNumber(number: number): string {
  if (Math.abs(number) >= 1e15) return inFull(number)
  const fixed = number.toFixed(Math.min(20, Math.max(0, 14 - Math.floor(Math.log10(Math.abs(number) || 1)))))
  const text = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed
  return text === '-0' ? '0' : text
}

/** Fifteen digits, which is what a number holds, and zeros. */
function inFull(number: number): string {
  const [digits = '', exponent = ''] = number.toExponential(14).split('e')
  return digits.replace('.', '').padEnd(Number(exponent) + (number < 0 ? 2 : 1), '0')
}

/** Are two values the same? Texts are, whatever their case, accents and spare space; a number and a text, if it writes it. */
export function isEqual(a: Value, b: Value, scope: Scope): boolean {
  if (typeof a === 'string' && typeof b === 'string') return fold(squeeze(a)) === fold(squeeze(b))
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === b || toText(a) === toText(b)
  return toNumber(a, scope) === toNumber(b, scope)
}

/**
 * Below 0 when `a` comes first, above when `b` does: numbers by size, dates by time, other texts by code units. Undefined
 * when one of them is nothing: what is not there is neither more nor less.
 */
export function compare(a: Value, b: Value, scope: Scope): number | undefined {
  if (a === nothing || b === nothing) return undefined
  const [numberA, numberB] = [toNumber(a, scope), toNumber(b, scope)]
  if (!Number.isNaN(numberA) && !Number.isNaN(numberB)) return numberA - numberB
  const [textA, textB] = [toText(a), toText(b)]
  const [dateA, dateB] = [scope.date(textA), scope.date(textB)]
  const [left, right] = dateA !== '' && dateB !== '' ? [dateA, dateB] : [textA, textB]
  return left < right ? -1 : left > right ? 1 : 0
}

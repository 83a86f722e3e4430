import { fold, squeeze } from '../../text/fold.ts'
import { compare, fromNumber, isEqual, nothing, toNumber, toText, toTruth, type Scope, type Value } from './value.ts'

/** A function of single values, each worked out only when it is wanted. */
export interface ScalarFunction {
  /** How many values it takes, at least and at most. */
  readonly takes: readonly [number, number]
  readonly apply: (values: readonly (() => Value)[], scope: Scope) => Value
}

/** A function of many values: a column's name gives all values of the cluster, anything else one. */
export type ManyFunction = (values: readonly Value[], scope: Scope) => Value

const many = 100
const text = (value: (() => Value) | undefined): string => (value === undefined ? '' : toText(value()))
const number = (value: (() => Value) | undefined, scope: Scope): number =>
  value === undefined ? Number.NaN : toNumber(value(), scope)

export const scalarFunctions: ReadonlyMap<string, ScalarFunction> = new Map<string, ScalarFunction>([
  /** if(condition, then, else): nothing without an else. */
  [
    'if',
    { takes: [2, 3], apply: ([condition, then, otherwise]) => (toTruth(condition!()) ? then!() : (otherwise?.() ?? nothing)) },
  ],
  /** The first that is not nothing. */
  [
    'coalesce',
    {
      takes: [1, many],
      apply: (values) => {
        for (const value of values) {
          const found = value()
          if (typeof found !== 'string' || squeeze(found) !== '') return found
        }
        return nothing
      },
    },
  ],
  ['concat', { takes: [1, many], apply: (values) => toText(values.map((value) => toText(value())).join('')) }],
  ['upper', { takes: [1, 1], apply: ([value]) => text(value).toUpperCase() }],
  ['lower', { takes: [1, 1], apply: ([value]) => text(value).toLowerCase() }],
  ['trim', { takes: [1, 1], apply: ([value]) => squeeze(text(value)) }],
  ['length', { takes: [1, 1], apply: ([value]) => text(value).length }],
  ['left', { takes: [2, 2], apply: ([value, count], scope) => text(value).slice(0, whole(number(count, scope))) }],
  [
    'right',
    {
      takes: [2, 2],
      apply: ([value, count], scope) => {
        const characters = whole(number(count, scope))
        return characters === 0 ? nothing : text(value).slice(-characters)
      },
    },
  ],
  /** replace(text, what, with): all of them. */
  [
    'replace',
    {
      takes: [3, 3],
      apply: ([value, what, by]) =>
        text(what) === '' ? text(value) : toText(text(value).replaceAll(text(what), () => text(by))),
    },
  ],
  ['contains', { takes: [2, 2], apply: ([value, part]) => fold(text(value)).includes(fold(text(part))) }],
  ['starts_with', { takes: [2, 2], apply: ([value, part]) => fold(text(value)).startsWith(fold(text(part))) }],
  ['ends_with', { takes: [2, 2], apply: ([value, part]) => fold(text(value)).endsWith(fold(text(part))) }],
  ['is_blank', { takes: [1, 1], apply: ([value]) => squeeze(text(value)) === '' }],
  ['number', { takes: [1, 1], apply: ([value], scope) => fromNumber(number(value, scope)) }],
  ['date', { takes: [1, 1], apply: ([value], scope) => scope.date(text(value)) }],
  ['abs', { takes: [1, 1], apply: ([value], scope) => fromNumber(Math.abs(number(value, scope))) }],
  /** round(number, digits): half away from zero; to a whole number without digits. */
  [
    'round',
    {
      takes: [1, 2],
      apply: ([value, digits], scope) => round(number(value, scope), digits === undefined ? 0 : whole(number(digits, scope))),
    },
  ],
])

const whole = (count: number): number => (Number.isFinite(count) ? Math.max(0, Math.trunc(count)) : 0)

function round(value: number, digits: number): Value {
  const power = 10 ** Math.min(digits, 15)
  // The nearest decimal first: 1.005 is stored as a little less.
  const scaled = Number((Math.abs(value) * power).toPrecision(15))
  return fromNumber((Math.sign(value) * Math.round(scaled)) / power)
}

export const manyFunctions: ReadonlyMap<string, ManyFunction> = new Map<string, ManyFunction>([
  ['count', (values) => values.filter((value) => value !== nothing).length],
  ['distinct', (values, scope) => distinct(values, scope).length],
  ['sum', (values, scope) => reduce(numbersIn(values, scope), (sum, value) => sum + value)],
  [
    'average',
    (values, scope) => {
      const numbers = numbersIn(values, scope)
      return fromNumber(numbers.reduce((sum, value) => sum + value, 0) / numbers.length)
    },
  ],
  ['min', (values, scope) => extreme(values, scope, -1)],
  ['max', (values, scope) => extreme(values, scope, 1)],
  ['any', (values) => values.some(toTruth)],
  ['all', (values) => values.every(toTruth)],
  /** join(column, separator): all distinct values. */
  [
    'join',
    (values, scope) =>
      toText(
        distinct(values.slice(0, -1), scope)
          .map(toText)
          .join(toText(values.at(-1) ?? nothing)),
      ),
  ],
])

const numbersIn = (values: readonly Value[], scope: Scope): number[] =>
  values.map((value) => toNumber(value, scope)).filter((value) => Number.isFinite(value))

const reduce = (numbers: readonly number[], step: (a: number, b: number) => number): Value =>
  numbers.length === 0 ? nothing : fromNumber(numbers.reduce(step))

function distinct(values: readonly Value[], scope: Scope): Value[] {
  const found: Value[] = []
  for (const value of values) if (value !== nothing && !found.some((other) => isEqual(value, other, scope))) found.push(value)
  return found
}

/** The least or the most of numbers, else of dates, else of texts. */
function extreme(values: readonly Value[], scope: Scope, side: 1 | -1): Value {
  const numbers = numbersIn(values, scope)
  if (numbers.length > 0) return reduce(numbers, (a, b) => (side === 1 ? Math.max(a, b) : Math.min(a, b)))
  const filled = values.filter((value) => value !== nothing)
  return filled.reduce<Value>((best, value) => {
    const order = best === nothing ? side : (compare(value, best, scope) ?? 0)
    return order * side > 0 ? value : best
  }, nothing)
}

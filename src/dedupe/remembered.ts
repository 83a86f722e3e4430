import type { Aspect } from '../match/aspects.ts'
import { frequenciesOf, type MatchColumn } from '../match/column.ts'
import { cachedAspect, Comparer } from '../match/compare.ts'
import type { Evidence } from '../match/explain.ts'
import { fieldsOf, type Comparable } from '../match/field.ts'
import { sharedInt32, type Lexicon } from '../match/lexicon.ts'
import type { Model } from '../match/model.ts'
import type { Constraints, Resolution, WalkedRule } from '../match/resolution.ts'
import type { Atom } from '../match/rules.ts'
import { Scorer } from '../match/scorer.ts'
import type { DateOrder } from '../normalise/date-order.ts'
import { toComparable } from './comparison.ts'
import type { Role, UnderstoodColumn } from './roles.ts'
import type { Notation } from './survivorship/notation.ts'
import type { Texts } from './texts.ts'

/**
 * What is kept of a run so that any two rows can be explained without it: chances, rules and settings, and not one value
 * of the table. Plain data.
 */
export interface Remembered {
  readonly rows: number
  readonly names: readonly string[]
  readonly roles: readonly Role[]
  readonly country: string
  /** How the dates of columns that are compared as dates are read. */
  readonly dates: readonly (readonly [column: number, order: DateOrder])[]
  /** How many rows have a value, for each column that is compared. */
  readonly filled: readonly number[]
  readonly model: Model
  readonly rules: readonly WalkedRule[]
  /** Bits by which rows of a cluster agree on average at least. */
  readonly threshold: number
  readonly constraints: Constraints
}

/** What is kept of every row, in columns of numbers by these names. */
export type RowFacts = Readonly<Record<string, Int32Array>>

/** How far behind the first row of its cluster a row is. */
export const behindFirst = 'cluster'
/** How many rows have a row's value in a column that is compared. */
const often = (column: number): string => `often ${column}`
/** Which rows share the key of an aspect that one can't tell from a value alone; numbered as they come, 0 for none. */
const sharing = ({ column, aspect }: Atom): string => `sharing ${column} ${aspect}`

/** A word is rare among all values of the file. */
const told: ReadonlySet<Aspect> = new Set<Aspect>(['rarest_word', 'second_word'])

/** Keeps of a run what is needed to explain its pairs. */
export function remember(
  comparable: Comparable,
  { clusters, model, rules }: Resolution,
  settings: Pick<Remembered, 'names' | 'roles' | 'threshold' | 'constraints'>,
  notation: Notation,
): { readonly remembered: Remembered; readonly facts: RowFacts } {
  const { rows, columns } = comparable
  const facts: Record<string, Int32Array> = { [behindFirst]: clusters.map((first, row) => row - first) }
  const filled = columns.map((column, at) => {
    const frequencies = frequenciesOf(column)
    facts[often(at)] = Int32Array.from(column.ids, (id) => (id === 0 ? 0 : frequencies[id]!))
    return rows - frequencies[0]!
  })
  for (const { rule } of rules)
    for (const atom of rule.atoms)
      if (told.has(atom.aspect)) facts[sharing(atom)] ??= numbered(columns[atom.column]!, atom.aspect)
  const dates = settings.roles.flatMap(({ column, kind }): [number, DateOrder][] =>
    kind === 'date' ? [[column, notation.dates(column).order]] : [],
  )
  return { remembered: { ...settings, rows, country: notation.country, dates, filled, model, rules }, facts }
}

/** The keys of an aspect by numbers that say nothing of them. */
function numbered({ lexicon, ids }: MatchColumn, aspect: Aspect): Int32Array {
  const keys = cachedAspect(lexicon, aspect)
  const numbers = new Map<number, number>([[0, 0]])
  return Int32Array.from(ids, (id) => {
    const key = keys[id]!
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size))
    return number
  })
}

/** JSON has made an object of what was an array of doubles. */
const chances = (values: Float64Array): Float64Array => Float64Array.from(Object.values(values))

/** What a model is made of again, when it was kept as JSON. */
export function revive(remembered: Remembered): Remembered {
  const { prior, fields } = remembered.model
  const revived = fields.map((contexts) =>
    contexts.map((context) => ({ ...context, m: chances(context.m), u: chances(context.u) })),
  )
  return { ...remembered, model: { prior, fields: revived } }
}

/**
 * All that some rows are explained by, as if the whole table were there.
 *
 * @param columns the columns of these rows alone
 * @param rows their numbers in the table, each once
 * @param fact what was kept of a row of the table
 */
export function evidenceOf(
  remembered: Remembered,
  columns: readonly UnderstoodColumn[],
  rows: readonly number[],
  fact: (name: string, row: number) => number | undefined,
  texts: Texts,
): Evidence {
  const { roles, model, rules, country, dates } = remembered
  const orders = new Map(dates)
  const notation: Notation = {
    country,
    asOf: '',
    dates: (column) => ({ order: orders.get(column) ?? 'dmy', certain: true, why: 'default' }),
    marks: () => ({ decimalMark: '.', certain: true, why: 'default', finer: true }),
  }
  const few = toComparable(columns, rows.length, roles, notation, texts)
  const comparer = new Comparer(few)
  const whole = widened(few, remembered, (column, row) => fact(often(column), rows[row]!) ?? 0)
  return {
    comparable: few,
    comparer,
    model,
    rules: rules.map(({ rule }) => rule),
    scorer: new Scorer(whole, comparer, model),
    keyOf(row, atom) {
      if (told.has(atom.aspect)) return fact(sharing(atom), rows[row]!) ?? 0
      const { lexicon, ids } = few.columns[atom.column]!
      return cachedAspect(lexicon, atom.aspect)[ids[row]!]!
    },
  }
}

/**
 * Some rows and behind them others, which have their values as often as the table has them, and else a value that none of
 * them has.
 */
function widened(few: Comparable, { rows, filled }: Remembered, oftenOf: (column: number, row: number) => number): Comparable {
  const lexicons = new Map<Lexicon, Lexicon>()
  const columns = few.columns.map((column, at): MatchColumn => {
    let lexicon = lexicons.get(column.lexicon)
    if (lexicon === undefined) lexicons.set(column.lexicon, (lexicon = withAnother(column.lexicon)))
    const ids = sharedInt32(Math.max(rows, few.rows))
    ids.set(column.ids)
    const missing = new Map<number, number>()
    for (const [row, id] of column.ids.entries()) if (id !== 0) missing.set(id, oftenOf(at, row))
    for (const id of column.ids) if (id !== 0) missing.set(id, missing.get(id)! - 1)
    let next = few.rows
    for (const [id, times] of missing) {
      ids.fill(id, next, next + Math.max(0, times))
      next += Math.max(0, times)
    }
    let known = 0
    for (let row = 0; row < next; row++) if (ids[row] !== 0) known++
    ids.fill(column.lexicon.count, next, next + Math.max(0, filled[at]! - known))
    return { ...column, lexicon, ids }
  })
  return { rows: Math.max(rows, few.rows), columns, fields: fieldsOf(columns) }
}

/** A lexicon with one more value, of no letters. */
function withAnother(lexicon: Lexicon): Lexicon {
  const { count } = lexicon
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (count + 2)))
  starts.set(lexicon.starts)
  starts[count + 1] = starts[count]!
  const hash = sharedInt32(count + 1)
  hash.set(lexicon.hash)
  return { ...lexicon, count: count + 1, starts, hash }
}

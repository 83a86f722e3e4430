import type { Aspect } from '../match/aspects.ts'
import { frequenciesOf, type MatchColumn } from '../match/column.ts'
import { cachedAspect, Comparer } from '../match/compare.ts'
import type { Evidence } from '../match/explain.ts'
import type { Comparable } from '../match/field.ts'
import type { Model } from '../match/model.ts'
import { rarityBits, type Rarities } from '../match/rarity.ts'
import type { Constraints, Resolution, WalkedRule } from '../match/resolution.ts'
import type { Atom } from '../match/rules.ts'
import { Scorer } from '../match/scorer.ts'
import type { DateOrder } from '../normalise/date-order.ts'
import { toComparable } from './comparison.ts'
import type { Role, UnderstoodColumn } from './roles.ts'
import type { Notation } from './survivorship/notation.ts'
import type { Texts } from '../model/texts.ts'

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
  /** Bits by which two rows by themselves agree more than. */
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
  const behind = new Int32Array(rows)
  for (let row = 0; row < rows; row++) behind[row] = row - clusters[row]!
  const facts: Record<string, Int32Array> = { [behindFirst]: behind }
  const filled = columns.map((column, at) => {
    const frequencies = frequenciesOf(column)
    const filledRows = rows - frequencies[0]!
    frequencies[0] = 0
    facts[often(at)] = ofRows(column, frequencies)
    return filledRows
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
  const known = new Int32Array(lexicon.count).fill(-1)
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!
    if (known[id] !== -1) continue
    const key = keys[id]!
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size))
    known[id] = number
  }
  return ofRows({ ids }, known)
}

/** A number of each row, by the value it has. */
function ofRows({ ids }: Pick<MatchColumn, 'ids'>, ofValues: Int32Array): Int32Array {
  const numbers = new Int32Array(ids.length)
  for (let row = 0; row < ids.length; row++) numbers[row] = ofValues[ids[row]!]!
  return numbers
}

/** JSON has made an object of what was an array of doubles. */
const chances = (values: Float64Array): Float64Array => Float64Array.from(Object.values(values))

/** What a model is made of again, when it was kept as JSON. */
export function revive(remembered: Remembered): Remembered {
  const { model } = remembered
  const fields = model.fields.map((contexts) =>
    contexts.map((context) => ({ ...context, m: chances(context.m), u: chances(context.u) })),
  )
  return { ...remembered, model: { ...model, fields } }
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
  const rarities = raritiesIn(few, remembered, (column, row) => fact(often(column), rows[row]!) ?? 0)
  return {
    comparable: few,
    comparer,
    model,
    rules: rules.map(({ rule }) => rule),
    scorer: new Scorer(few, comparer, model, rarities),
    keyOf(row, atom) {
      if (told.has(atom.aspect)) return fact(sharing(atom), rows[row]!) ?? 0
      const { lexicon, ids } = few.columns[atom.column]!
      return cachedAspect(lexicon, atom.aspect)[ids[row]!]!
    },
  }
}

/** How rare the values of some rows are in the table that they are of. */
function raritiesIn(
  { fields, columns }: Comparable,
  { rows, filled, model }: Remembered,
  oftenOf: (column: number, row: number) => number,
): Rarities {
  return fields.map((field, at) =>
    field.columns.map((place) => {
      const { lexicon, ids } = columns[place]!
      const frequencies = new Int32Array(lexicon.count)
      frequencies[0] = rows - filled[place]!
      for (const [row, id] of ids.entries()) if (id !== 0) frequencies[id] = oftenOf(place, row)
      return rarityBits(frequencies, filled[place]!, model.fields[at]!.at(-1)!.u[1]!)
    }),
  )
}

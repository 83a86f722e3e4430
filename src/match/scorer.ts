import { frequenciesOf } from './column.ts'
import type { Comparer } from './compare.ts'
import type { Comparable } from './field.ts'
import { patternBits, priorBits, type Model } from './model.ts'
import { Patterns } from './patterns.ts'

/** Rare values tell more, common ones less, by so many bits at most. */
const mostForFrequency = 6

/** Match weights of pairs, in bits: prior, levels, and how rare the values are on which they agree. */
export class Scorer {
  readonly #comparer: Comparer
  readonly #model: Model
  readonly #fields: Comparable['fields']
  /** Patterns met, and what they weigh without the prior. */
  readonly #patterns: Patterns
  readonly #weights: number[] = []
  readonly #prior: number
  readonly #given: number
  readonly #family: number
  /** The level of names in each other's place; -1 for none. */
  readonly #swapped: number
  /** For each field, for each of its columns, bits for agreeing on a value; by value. */
  readonly #rarity: readonly (readonly Float32Array[])[]
  readonly #columns: readonly (readonly Int32Array[])[]

  constructor({ fields, columns }: Comparable, comparer: Comparer, model: Model) {
    this.#comparer = comparer
    this.#model = model
    this.#fields = fields
    this.#patterns = new Patterns(fields)
    this.#prior = priorBits(model)
    this.#given = fields.findIndex(({ kind }) => kind === 'given_name')
    this.#family = fields.findIndex(({ kind }) => kind === 'family_name')
    this.#swapped = this.#given === -1 || this.#family === -1 ? -1 : fields[this.#given]!.levels.indexOf('swapped') + 1
    this.#columns = fields.map((field) => field.columns.map((column) => columns[column]!.ids))
    this.#rarity = fields.map((field, at) =>
      field.columns.map((place) => {
        const frequencies = frequenciesOf(columns[place]!)
        const filled = columns[place]!.ids.length - frequencies[0]!
        const expected = model.fields[at]!.at(-1)!.u[1]! * filled
        return Float32Array.from(frequencies, (often) =>
          often === 0 ? 0 : Math.max(-mostForFrequency, Math.min(mostForFrequency, Math.log2(expected / often))),
        )
      }),
    )
  }

  /** Compares two rows and weighs what was found. The levels are the comparer's. */
  weigh(i: number, j: number): number {
    this.#comparer.compare(i, j)
    return this.#prior + this.evidence(this.#comparer.levels, i, j)
  }

  /** Bits of levels already known, with those for rare values; without the prior. */
  evidence(levels: Uint8Array, i: number, j: number): number {
    const pattern = this.#patterns.numberOf(levels)
    let bits = (this.#weights[pattern] ??= this.#weightOf(levels))
    for (let field = 0; field < levels.length; field++)
      if (levels[field] === 1) bits += this.rarity(field, i, j)
      else if (levels[field] === this.#swapped && field === this.#given) bits += this.#rarityOfSwapped(i, j)
    return bits
  }

  /** What agreeing on these very names crosswise adds: as much as agreeing on them in the usual places. */
  #rarityOfSwapped(i: number, j: number): number {
    const [given, family] = [this.#columns[this.#given]![0]!, this.#columns[this.#family]![0]!]
    const [asGiven, asFamily] = [this.#rarity[this.#given]![0]!, this.#rarity[this.#family]![0]!]
    const one = given[i] === family[j] ? given[i]! : 0
    const other = family[i] === given[j] ? family[i]! : 0
    return Math.min((asGiven[one] ?? 0) + (asFamily[other] ?? 0), (asGiven[other] ?? 0) + (asFamily[one] ?? 0))
  }

  #weightOf(levels: Uint8Array): number {
    const alone = new Patterns(this.#fields)
    alone.numberOf(levels)
    return patternBits(this.#model, this.#fields, alone).reduce((sum, bits) => sum + bits, 0)
  }

  /** What agreeing on this very value adds to agreeing on a value. */
  rarity(field: number, i: number, j: number): number {
    const columns = this.#columns[field]!
    if (columns.length === 1) return this.#rarity[field]![0]![columns[0]![i]!]!
    for (const [at, ids] of columns.entries()) {
      const id = ids[i]!
      if (id !== 0 && columns.some((other) => other[j] === id)) return this.#rarity[field]![at]![id]!
    }
    return 0
  }
}

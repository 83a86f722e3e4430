import type { Comparer } from './compare.ts'
import { vouchedIn } from './cuts.ts'
import type { Comparable } from './field.ts'
import { patternWeights, priorBits, rareFields, swapOf, type Model } from './model.ts'
import { Patterns } from './patterns.ts'
import { raritiesOf, type Rarities } from './rarity.ts'

/** Match weights of pairs, in bits: prior, levels, and how rare the values are on which they agree. */
export class Scorer {
  readonly #comparer: Comparer
  readonly #model: Model
  readonly #fields: Comparable['fields']
  readonly #patterns: Patterns
  /** What patterns weigh without the prior, as far as it has been worked out. */
  #weights: Float64Array
  /** The fields in which rare values count, as bits; likewise. */
  #rare: Int32Array
  #weighed: number
  readonly #prior: number
  /** By how many bits the rows of a set vouch for each other. */
  readonly vouched: number
  readonly #given: number
  readonly #family: number
  /** The level of names in each other's place; -1 for none. */
  readonly #swapped: number
  readonly #rarities: Rarities
  /** For each field, no value adds more than this. */
  readonly #most: Float64Array
  readonly #places: readonly (readonly number[])[]
  /** Dates that tell who is another, and their last level. */
  readonly #telling: readonly { readonly field: number; readonly last: number }[]

  /**
   * @param comparer tells what is compared: rows or entries
   * @param patterns those that pairs are known to have; those met later are added
   */
  constructor(
    comparable: Comparable,
    comparer: Comparer,
    model: Model,
    rarities = raritiesOf(comparable, model),
    patterns = new Patterns(comparable.fields),
  ) {
    const { fields } = comparable
    this.#comparer = comparer
    this.#model = model
    this.#fields = fields
    this.#patterns = patterns
    this.#weights = patternWeights(model, fields, patterns)
    this.#rare = rareFields(model, fields, patterns)
    this.#weighed = patterns.count
    this.#prior = priorBits(model)
    this.vouched = vouchedIn(model)
    const swap = swapOf(fields)
    this.#given = swap?.given ?? -1
    this.#family = swap?.family ?? -1
    this.#swapped = swap?.level ?? -1
    this.#rarities = rarities
    this.#most = Float64Array.from(rarities, (columns) => columns.reduce(mostOf, 0))
    this.#places = fields.map((field) => field.columns)
    this.#telling = tellingDates(fields, model, this.vouched)
  }

  /** Compares two rows and weighs what was found. The levels are the comparer's. */
  weigh(i: number, j: number): number {
    this.#comparer.compare(i, j)
    return this.#prior + this.evidence(this.#comparer.levels, i, j)
  }

  /** What two rows weigh among several that vouch for each other. */
  weighAmong(i: number, j: number): number {
    this.#comparer.compare(i, j)
    const pattern = this.#patterns.numberOf(this.#comparer.levels)
    return this.weight(pattern, i, j) - this.unvouched(pattern)
  }

  /**
   * By how many bits other rows vouch less for two of such a pattern. A date of birth is kept for life: where one that is
   * altogether another says more against two than others could say for them, as between father and son, others say nothing.
   */
  unvouched(pattern: number): number {
    return this.#telling.some(({ field, last }) => this.#patterns.level(pattern, field) === last) ? this.vouched : 0
  }

  /** What two rows weigh that have a pattern known by its number. */
  weight(pattern: number, i: number, j: number): number {
    return this.#prior + this.evidenceOf(pattern, i, j)
  }

  /** Bits of levels already known, with those for rare values; without the prior. */
  evidence(levels: Uint8Array, i: number, j: number): number {
    return this.evidenceOf(this.#patterns.numberOf(levels), i, j)
  }

  /** The same of a pattern known by its number. */
  evidenceOf(pattern: number, i: number, j: number): number {
    let bits = this.#weightOf(pattern)
    const rare = this.#rare[pattern]!
    for (let field = 0; field < this.#places.length; field++) {
      if (((rare >> field) & 1) === 1) bits += this.rarity(field, i, j)
      else if (field === this.#given && this.#patterns.level(pattern, field) === this.#swapped)
        bits += this.#rarityOfSwapped(i, j)
    }
    return bits
  }

  /** The most that a pair of this pattern may weigh, prior included, however rare its values are. */
  mostOf(pattern: number): number {
    let bits = this.#prior + this.#weightOf(pattern)
    const rare = this.#rare[pattern]!
    for (let field = 0; field < this.#places.length; field++) {
      if (((rare >> field) & 1) === 1) bits += this.#most[field]!
      else if (field === this.#given && this.#patterns.level(pattern, field) === this.#swapped)
        bits += this.#most[this.#given]! + this.#most[this.#family]!
    }
    return bits
  }

  /** What agreeing on this very value adds to agreeing on a value. */
  rarity(field: number, i: number, j: number): number {
    const columns = this.#places[field]!
    const { ids, width } = this.#comparer
    if (columns.length === 1) return this.#rarities[field]![0]![ids[i * width + columns[0]!]!]!
    for (let at = 0; at < columns.length; at++) {
      const id = ids[i * width + columns[at]!]!
      if (id !== 0 && columns.some((other) => ids[j * width + other] === id)) return this.#rarities[field]![at]![id]!
    }
    return 0
  }

  /** What agreeing on these very names crosswise adds: as much as agreeing on them in the usual places. */
  #rarityOfSwapped(i: number, j: number): number {
    const { ids, width } = this.#comparer
    const [given, family] = [this.#places[this.#given]![0]!, this.#places[this.#family]![0]!]
    const [asGiven, asFamily] = [this.#rarities[this.#given]![0]!, this.#rarities[this.#family]![0]!]
    const [givenOfI, familyOfI] = [ids[i * width + given]!, ids[i * width + family]!]
    const one = givenOfI === ids[j * width + family]! ? givenOfI : 0
    const other = familyOfI === ids[j * width + given]! ? familyOfI : 0
    return Math.min((asGiven[one] ?? 0) + (asFamily[other] ?? 0), (asGiven[other] ?? 0) + (asFamily[one] ?? 0))
  }

  #weightOf(pattern: number): number {
    if (pattern >= this.#weighed) this.#weighMore()
    return this.#weights[pattern]!
  }

  /** Weighs the patterns met since: each by itself, since few are. */
  #weighMore(): void {
    const { count } = this.#patterns
    if (count > this.#weights.length) {
      const wider = new Float64Array(2 * count)
      wider.set(this.#weights)
      this.#weights = wider
      const more = new Int32Array(2 * count)
      more.set(this.#rare)
      this.#rare = more
    }
    for (let pattern = this.#weighed; pattern < count; pattern++) {
      const alone = new Patterns(this.#fields, 1)
      alone.numberOf(this.#patterns.levels(pattern))
      this.#weights[pattern] = patternWeights(this.#model, this.#fields, alone)[0]!
      this.#rare[pattern] = rareFields(this.#model, this.#fields, alone)[0]!
    }
    this.#weighed = count
  }
}

function tellingDates(
  fields: Comparable['fields'],
  { fields: known }: Model,
  vouched: number,
): { field: number; last: number }[] {
  return fields.flatMap(({ kind, levels: { length: last } }, field) => {
    if (kind !== 'date') return []
    const { m, u } = known[field]!.at(-1)!
    return Math.log2(m[last]! / u[last]!) < -vouched ? [{ field, last }] : []
  })
}

function mostOf(most: number, bits: Float32Array): number {
  let more = most
  for (let id = 0; id < bits.length; id++) if (bits[id]! > more) more = bits[id]!
  return more
}

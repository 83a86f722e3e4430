import type { Field } from './field.ts'
import type { Patterns } from './patterns.ts'

/**
 * P(level of a field | levels of the fields it depends on), for one kind of pairs: matches or strangers. A town says little
 * that the postal code has not said.
 */
export interface Chances {
  /** The fields it depends on: none, one or two. */
  readonly parents: readonly number[]
  /** How many levels the field has, the missing one included. */
  readonly size: number
  /** How many levels the last parent has, likewise; 1 when it depends on none or one. */
  readonly inner: number
  /** `chances[(level of parent 0 × inner + level of parent 1) × size + level]`; from level 1 on each run sums to 1. */
  readonly chances: Float64Array
}

/** What is known of how pairs compare: two records of one person, and two of two people. */
export interface Model {
  /** P(two rows drawn at random are one person). */
  readonly prior: number
  readonly m: readonly Chances[]
  /** Of the same shape as m: a field depends on the same ones in both. */
  readonly u: readonly Chances[]
}

/** Where a field's chances begin, for a pair of these levels. */
export function placeOf({ parents, size, inner }: Chances, levels: Uint8Array): number {
  if (parents.length === 0) return 0
  const first = levels[parents[0]!]!
  return (parents.length === 1 ? first : first * inner + levels[parents[1]!]!) * size
}

/** Chances that depend on nothing, spread over the cells of a shape: what EM starts with. */
export function spread(alone: Chances, shape: Chances): Chances {
  const chances = shape.chances.map((_, at) => alone.chances[at % shape.size]!)
  return { ...shape, chances }
}

/** Where learning starts: how records of one person compare, set by hand after what is found in labelled files. */
export function startingChances(fields: readonly Field[]): Chances[] {
  return fields.map(({ levels }) => {
    const chances = new Float64Array(levels.length + 1)
    const last = levels.length
    chances[1] = levels.length === 2 ? 0.85 : 0.7
    chances[last] = levels.length === 2 ? 0.15 : 0.1
    for (let level = 2; level < last; level++) chances[level] = 0.2 / (last - 2)
    return alone(chances)
  })
}

export const alone = (chances: Float64Array): Chances => ({ parents: [], size: chances.length, inner: 1, chances })

/** Bits of each level of each field under its parents' levels: log2(m / u); 0 for a missing value. */
export function bitsOf({ m, u }: Pick<Model, 'm' | 'u'>): Chances[] {
  return u.map((others, field) => {
    const mine = m[field]!.chances.length === others.chances.length ? m[field]! : spread(m[field]!, others)
    return {
      ...others,
      chances: others.chances.map((chance, at) => (at % others.size === 0 ? 0 : Math.log2(mine.chances[at]! / chance))),
    }
  })
}

/** What a pattern weighs, in bits, without the prior. */
export function weightOf(bits: readonly Chances[], levels: Uint8Array): number {
  let weight = 0
  for (let field = 0; field < bits.length; field++) weight += bits[field]!.chances[placeOf(bits[field]!, levels) + levels[field]!]!
  return weight
}

/** No level is rarer than this among records of one person, or of two. */
export const rarestMatch = 1e-5
export const rarestStranger = 1e-9

/**
 * The chances of a field's levels under its parents', from how often patterns were seen. What was seen too seldom leans on
 * what is known with one parent less, as much as some pairs would; where parents are missing, that holds.
 *
 * @param weights how many pairs of each pattern; those of other kinds of pairs have been taken off
 * @param large the field's chances at large
 * @param lean as how many pairs the chances with one parent less count
 */
export function fitUnder(
  patterns: Patterns,
  weights: Float64Array,
  field: number,
  parents: readonly number[],
  fields: readonly Field[],
  large: Chances,
  floor: number,
  lean: number,
): Chances {
  if (parents.length === 0) return large
  const { size } = large
  const [first, second] = parents
  const outer = fields[first!]!.levels.length + 1
  const inner = second === undefined ? 1 : fields[second]!.levels.length + 1
  const chances = new Float64Array(outer * inner * size)
  const shape: Chances = { parents, size, inner, chances }
  for (let pattern = 0; pattern < weights.length; pattern++) {
    if (weights[pattern] === 0) continue
    const levels = patterns.levels(pattern)
    chances[placeOf(shape, levels) + levels[field]!]! += weights[pattern]!
  }
  const underFirst = second === undefined ? undefined : fitUnder(patterns, weights, field, [first!], fields, large, floor, lean)
  const underSecond = second === undefined ? undefined : fitUnder(patterns, weights, field, [second], fields, large, floor, lean)
  for (let one = 0; one < outer; one++)
    for (let other = 0; other < inner; other++) {
      const place = (one * inner + other) * size
      const fall = underFirst === undefined ? large.chances : one === 0 ? underSecond!.chances.subarray(other * size) : underFirst.chances.subarray(one * size)
      const known = one !== 0 && (second === undefined || other !== 0)
      let sum = 0
      for (let level = 1; level < size; level++) sum += chances[place + level]!
      for (let level = 1; level < size; level++)
        chances[place + level] = known ? Math.max(floor, (chances[place + level]! + lean * fall[level]!) / (sum + lean)) : fall[level]!
      chances[place] = 0
    }
  return shape
}

/** The chances of a field's levels at large, from how often patterns were seen. */
export function fitAlone(patterns: Patterns, weights: Float64Array, field: number, levels: number, floor: number): Chances {
  const chances = new Float64Array(levels + 1).fill(0.001)
  for (let pattern = 0; pattern < weights.length; pattern++) chances[patterns.level(pattern, field)]! += weights[pattern]!
  let sum = 0
  for (let level = 1; level < chances.length; level++) sum += chances[level]!
  chances[0] = 0
  for (let level = 1; level < chances.length; level++) chances[level] = Math.max(floor, chances[level]! / sum)
  return alone(chances)
}

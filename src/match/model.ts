import type { Field } from './field.ts'
import type { Patterns } from './patterns.ts'
import { shareOfFile, usualMatches } from './usual.ts'

/**
 * How a field compares where certain other fields agree or differ: a town says little that the postal code has not said.
 * Rows of chances are by level, entry 0 unused; from level 1 on each sums to 1.
 */
export interface Context {
  /** Fields that agree, as bits. */
  readonly agree: number
  /** Fields that differ, as bits. */
  readonly differ: number
  /** P(level | one person). */
  readonly m: Float64Array
  /** P(level | two people). */
  readonly u: Float64Array
  /** Do matches too compare otherwise in this context? Else m is that at large. */
  readonly bound?: boolean
}

/** What is known of how pairs compare. */
export interface Model {
  /** P(two rows drawn at random are one person). */
  readonly prior: number
  /** Of how many rows it is the model. */
  readonly rows: number
  /** For each field its contexts, those that tell most first; the last one asks for nothing. */
  readonly fields: readonly (readonly Context[])[]
}

/** No level is rarer than this among records of one person, or of two. */
export const rarestMatch = 1e-5
export const rarestStranger = 1e-9

/** Where learning starts: how records of one person compare, set by hand after what is found in labelled files. */
export function startingMatches(field: Field, rows: number): Float64Array {
  const { levels } = field
  const chances = new Float64Array(levels.length + 1)
  const last = levels.length
  chances[1] = levels.length === 2 ? 0.85 : 0.7
  chances[last] = levels.length === 2 ? 0.15 : 0.1
  for (let level = 2; level < last; level++) chances[level] = 0.2 / (last - 2)
  // Of large files little is asked, so that they are free to be otherwise.
  const usual = usualMatches(field)
  const believed = shareOfFile(rows)
  return chances.map((chance, level) => believed * chance + (1 - believed) * usual[level]!)
}

/** Before anything is known, so many of the rows have a duplicate. Set by hand. */
export const startingShare = 0.3

/** Fields of every pattern that agree, and those that differ, as bits; missing and half-way levels are neither. */
export interface Agreement {
  readonly agree: Int32Array
  readonly differ: Int32Array
}

const known = new WeakMap<Patterns, Agreement>()

/** Where given and family names can be told to stand in each other's place: that is a level of the given name, the family name's is 0. */
export interface Swap {
  readonly given: number
  readonly family: number
  readonly level: number
}

/** The fields and the level at which names stand in each other's place, where a file has both names. */
export function swapOf(fields: readonly Field[]): Swap | undefined {
  const given = fields.findIndex(({ kind }) => kind === 'given_name')
  const family = fields.findIndex(({ kind }) => kind === 'family_name')
  return given === -1 || family === -1 ? undefined : { given, family, level: fields[given]!.levels.indexOf('swapped') + 1 }
}

/**
 * Which fields of the patterns agree, and which differ: worked out once, as long as no pattern is added. Names in each other's
 * place agree, both.
 */
export function agreement(fields: readonly Field[], patterns: Patterns): Agreement {
  const { count, width } = patterns
  const before = known.get(patterns)
  if (before?.agree.length === count) return before
  const agree = new Int32Array(count)
  const differ = new Int32Array(count)
  const last = Uint8Array.from(fields, ({ levels }) => levels.length)
  const swap = swapOf(fields)
  for (let pattern = 0; pattern < count; pattern++) {
    const levels = patterns.levels(pattern)
    for (let field = 0; field < width; field++) {
      const level = levels[field]!
      if (level === 1 || (level === 2 && last[field]! > 2)) agree[pattern]! |= 1 << field
      else if (level === last[field]) differ[pattern]! |= 1 << field
    }
    if (swap !== undefined && levels[swap.given] === swap.level) agree[pattern]! |= (1 << swap.given) | (1 << swap.family)
  }
  const found = { agree, differ }
  known.set(patterns, found)
  return found
}

const holds = (context: Context, agree: number, differ: number): boolean =>
  (agree & context.agree) === context.agree && (differ & context.differ) === context.differ

/** The first context that holds in which matches too compare otherwise; the last one when there is none. */
export function matchContext(contexts: readonly Context[], agree: number, differ: number): number {
  let at = 0
  while (at < contexts.length - 1 && !(contexts[at]!.bound === true && holds(contexts[at]!, agree, differ))) at++
  return at
}

/**
 * The context in which strangers are most likely to compare at a level: of all that hold, so that no agreement counts for
 * more than the others leave it. Where they differ, it is that of matches, or the first.
 */
export function strangerContext(contexts: readonly Context[], agree: number, differ: number, level: number): number {
  const last = contexts[0]!.u.length - 1
  const own = matchContext(contexts, agree, differ)
  if (level === last && contexts[own]!.bound === true) return own
  let found = -1
  for (let at = 0; at < contexts.length; at++) {
    if (!holds(contexts[at]!, agree, differ)) continue
    if (level === last) return at
    if (found === -1 || contexts[at]!.u[level]! > contexts[found]!.u[level]!) found = at
  }
  return found
}

/**
 * Bits of every field of every pattern, log2(m / u), `bits[pattern × fields + field]`; 0 for a missing value. Who shares both
 * names, one of the two having them in each other's place, shares no more than who has them in theirs.
 */
export function patternBits(model: Model, fields: readonly Field[], patterns: Patterns): Float64Array {
  const { agree, differ } = agreement(fields, patterns)
  const swap = swapOf(fields)
  const width = fields.length
  const bits = new Float64Array(patterns.count * width)
  for (let pattern = 0, at = 0; pattern < patterns.count; pattern++, at += width) {
    const [agreeing, differing] = [agree[pattern]!, differ[pattern]!]
    const levels = patterns.levels(pattern)
    for (let field = 0; field < width; field++) {
      const level = levels[field]!
      if (level !== 0) bits[at + field] = levelBits(model.fields[field]!, agreeing, differing, level)
    }
    if (swap !== undefined && levels[swap.given] === swap.level) {
      const unswapped =
        levelBits(model.fields[swap.given]!, agreeing, differing, 1) +
        levelBits(model.fields[swap.family]!, agreeing, differing, 1)
      bits[at + swap.given] = Math.min(bits[at + swap.given]!, unswapped)
    }
  }
  return bits
}

/** Bits of a field at a level, where certain fields agree and differ. */
function levelBits(contexts: readonly Context[], agree: number, differ: number, level: number): number {
  if (contexts.length === 1) return Math.log2(contexts[0]!.m[level]! / contexts[0]!.u[level]!)
  const m = contexts[matchContext(contexts, agree, differ)]!.m[level]!
  const u = contexts[strangerContext(contexts, agree, differ, level)]!.u[level]!
  return Math.log2(m / u)
}

/** Are two fields tied, as town and postal code: do strangers who agree in one often agree in the other? Set by hand. */
export const isTied = (u: Float64Array, large: Float64Array): boolean => u[1]! >= 0.05 && u[1]! >= 4 * large[1]!

/**
 * For every pattern the fields that agree and in which it counts how rare the value is, as bits. Who shares a rare town and
 * an address in it, shares no more than who shares an address in a common one: of fields that are tied, the narrowest tells.
 */
export function rareFields(model: Model, fields: readonly Field[], patterns: Patterns): Int32Array {
  const { agree, differ } = agreement(fields, patterns)
  return agree.map((agreeing, pattern) => {
    let counting = 0
    let spoken = 0
    for (let field = 0; field < fields.length; field++) {
      const level = patterns.level(pattern, field)
      if (level === 1) counting |= 1 << field
      if (((agreeing >> field) & 1) === 0) continue
      const contexts = model.fields[field]!
      const others = contexts[strangerContext(contexts, agreeing, differ[pattern]!, level)]!
      if (isTied(others.u, contexts.at(-1)!.u)) spoken |= others.agree
    }
    return counting & ~spoken
  })
}

/** What every pattern weighs, in bits, without the prior. */
export function patternWeights(model: Model, fields: readonly Field[], patterns: Patterns): Float64Array {
  const bits = patternBits(model, fields, patterns)
  const weights = new Float64Array(patterns.count)
  for (let pattern = 0, at = 0; pattern < weights.length; pattern++)
    for (let field = 0; field < fields.length; field++, at++) weights[pattern]! += bits[at]!
  return weights
}

/** P(match) of a pair that weighs so many bits, prior included. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight)

/** The weight of the prior, in bits. */
export const priorBits = ({ prior }: Pick<Model, 'prior'>): number => Math.log2(prior / (1 - prior))

/**
 * Chances from counts, starting from what was known: a level comes oftener or rarer by as much as it was seen oftener or
 * rarer than expected. A few pairs where none were expected are a fact; none where hardly one was expected are not.
 *
 * @param blur how many of the pairs of each level may be of the other kind after all
 */
export function lift(counts: Float64Array, known: Float64Array, floor: number, blur?: Float64Array): Float64Array {
  const chances = new Float64Array(known.length)
  let seen = 0
  for (let level = 1; level < known.length; level++) seen += counts[level]!
  let sum = 0
  for (let level = 1; level < known.length; level++) {
    const expected = seen * known[level]!
    const count = Math.max(0, counts[level]! - (blur?.[level] ?? 0))
    const ratio =
      count >= 3 && count > expected
        ? (count + 0.1) / (expected + (count >= 10 ? 0 : 0.1))
        : Math.min(1, (count + doubt) / (expected + doubt))
    sum += chances[level] = known[level]! * ratio
  }
  for (let level = 1; level < known.length; level++) chances[level] = Math.max(floor, chances[level]! / sum)
  return chances
}
/** As if so many pairs of each level had been expected and seen before. */
const doubt = 2

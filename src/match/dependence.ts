import { emailsOfNames } from './emails-of-names.ts'
import type { Comparable, Field } from './field.ts'
import type { Kind } from './kind.ts'
import { agreement, lift, patternWeights, priorBits, probabilityOf, rarestStranger, type Model } from './model.ts'
import type { Patterns } from './patterns.ts'
import type { Draws } from './strangers.ts'
import { shareOfFile, usualContexts } from './usual.ts'

/** How strangers compare in one field where one or two others agree. */
export interface Dependence {
  /** Fields that agree, as bits. */
  readonly agree: number
  readonly u: Float64Array
}

/**
 * How strangers compare in each field where others agree: towns agree where postal codes do, an e-mail address repeats a
 * name. A field may depend on those on which strangers agree more often than on itself, one or two at a time. The pairs
 * drawn may be matches; they count as far as the model takes them for strangers.
 *
 * @param large u at large
 * @see Boutilier et al. (1996), "Context-Specific Independence in Bayesian Networks", UAI; Sahami (1996), "Learning limited
 *   dependence Bayesian classifiers", KDD.
 */
export function fitDependence(
  comparable: Comparable,
  patterns: Patterns,
  draws: Draws,
  model: Model,
  large: readonly Float64Array[],
): Dependence[][] {
  const { rows, fields } = comparable
  const strange = strangeness(model, fields, patterns, rows)
  const { agree } = agreement(fields, patterns)
  const own = ownFields(fields)
  const ofPerson = bitsOfKinds(fields, personalKinds)
  const personal = own === 0 ? undefined : personalRatios(fields, patterns, model, own)
  const strangersIn = (sets: readonly Float64Array[], mask: number): Strangers => {
    const { drawn, counts, all } = drawsIn(sets, agree, mask)
    // Who shares a home or an office shares much: there, what is a person's own tells who are two.
    const ratios = (mask & ofPerson) === 0 ? personal : undefined
    const odds = ratios === undefined ? 1 : matchOdds(drawn, counts, ratios)
    let left = 0
    for (let at = 0; at < drawn.length; at++) {
      const pattern = drawn[at]!
      const alike = strange[pattern]!
      left += counts[at]! *= ratios === undefined ? alike : Math.max(alike, 1 / (1 + odds * ratios[pattern]!))
    }
    return { drawn, weights: counts, matched: all - left, learnable: left >= leastDraws && left >= all * leastShare }
  }
  const sets: { mask: number; strangers: Strangers }[] = []
  for (const a of fields.keys()) {
    const mask = 1 << a
    sets.push({ mask, strangers: strangersIn([draws.one[a]!, draws.random], mask) })
    for (let b = a + 1; b < fields.length; b++) {
      const both = mask | (1 << b)
      sets.push({ mask: both, strangers: strangersIn([draws.two[a]![b]!, draws.one[a]!, draws.one[b]!, draws.random], both) })
    }
  }
  const learnable = sets.filter(({ strangers }) => strangers.learnable)
  return fields.map(({ kind }, child) => {
    let wider = 0
    for (const field of fields.keys())
      if (field !== child && (large[field]![1]! > large[child]![1]! || (large[field]![1] === large[child]![1] && field < child)))
        wider |= 1 << field
    const matches = model.fields[child]!.at(-1)!.m
    const learnt = learnable
      .filter(({ mask }) => (mask & wider) === mask)
      .map(({ mask, strangers: { drawn, weights, matched } }) => {
        const counts = new Float64Array(large[child]!.length)
        for (let at = 0; at < drawn.length; at++) counts[patterns.level(drawn[at]!, child)]! += weights[at]!
        const blur = matches.map((chance) => chance * matched * missed)
        return { agree: mask, u: atMostTwins(kind, lift(counts, large[child]!, rarestStranger, blur)) }
      })
    const named = kind === 'email' ? emailsOfNames(comparable, child, large[child]!) : []
    const added = named.filter(({ agree }) => learnt.every((known) => known.agree !== agree))
    return [...learnt, ...added, ...usualDependence(child, fields, rows, learnt, large[child]!)]
  })
}

/**
 * How likely a pair of each pattern is one of strangers. Where few pairs agree, a match that is taken for strangers makes all like
 * it look common among them, and is taken for strangers ever after: of a small file, who is one by fields taken singly is hardly
 * ever a stranger.
 */
function strangeness(model: Model, fields: readonly Field[], patterns: Patterns, rows: number): Float64Array {
  const prior = priorBits(model)
  const singly: Model = { ...model, fields: model.fields.map((contexts) => contexts.slice(-1)) }
  const believed = shareOfFile(rows / 10)
  const weights = patternWeights(singly, fields, patterns)
  return patternWeights(model, fields, patterns).map(
    (weight, at) => probabilityOf(-(prior + weight)) ** believed * probabilityOf(-(prior + weights[at]!)) ** (1 - believed),
  )
}

/**
 * Two people of one home or one name hardly ever share a birth date or a number of their own: where more seem to, matches were
 * taken for strangers. Set by hand, after how many are twins.
 */
function atMostTwins(kind: Kind, u: Float64Array): Float64Array {
  const most = 0.03
  if ((kind !== 'date' && kind !== 'identifier') || u[1]! <= most) return u
  return u.map((chance, level) => (level === 1 ? most : (chance * (1 - most)) / (1 - u[1]!)))
}

/** What is usual where too little could be learnt, as far as the file is too small to be believed. */
function usualDependence(
  child: number,
  fields: readonly Field[],
  rows: number,
  learnt: readonly Dependence[],
  large: Float64Array,
): Dependence[] {
  const believed = shareOfFile(rows)
  if (believed > mostBelieved) return []
  return usualContexts(child, fields, rows).flatMap(({ agree, chances }) => {
    if (learnt.some((known) => known.agree === agree)) return []
    const rest = large.length - 1 - chances.length
    const left = 1 - chances.reduce((sum, chance) => sum + chance, 0)
    let others = 0
    for (let level = large.length - rest; level < large.length; level++) others += large[level]!
    const u = large.map((chance, level) => {
      if (level === 0) return 0
      const usual = chances[level - 1] ?? (left * chance) / others
      return usual ** (1 - believed) * chance ** believed
    })
    const sum = u.reduce((all, chance) => all + chance, 0)
    return [{ agree, u: u.map((chance) => chance / sum) }]
  })
}

/** Files that are believed more than this hold what they hold. */
const mostBelieved = 0.98

/** What a person shares with nobody at home or at work. */
export const personalKinds: ReadonlySet<Kind> = new Set<Kind>(['given_name', 'full_name', 'date', 'identifier'])
/** The same for a file of companies. */
const companyKinds: ReadonlySet<Kind> = new Set<Kind>(['company', 'identifier'])

const bitsOfKinds = (fields: readonly Field[], kinds: ReadonlySet<Kind>): number =>
  fields.reduce((bits, { kind }, field) => (kinds.has(kind) ? bits | (1 << field) : bits), 0)

/** The fields that are a person's own, or a company's where there are no people; as bits. */
function ownFields(fields: readonly Field[]): number {
  const people = bitsOfKinds(fields, new Set<Kind>(['given_name', 'full_name', 'date']))
  return people !== 0 ? bitsOfKinds(fields, personalKinds) : bitsOfKinds(fields, companyKinds)
}

/** m / u of some fields of every pattern, taken together. */
function personalRatios(fields: readonly Field[], patterns: Patterns, model: Model, own: number): Float64Array {
  const ratios = new Float64Array(patterns.count).fill(1)
  for (const field of fields.keys()) {
    if (((own >> field) & 1) === 0) continue
    const { m, u } = model.fields[field]!.at(-1)!
    for (let pattern = 0; pattern < ratios.length; pattern++) {
      const level = patterns.level(pattern, field)
      if (level !== 0) ratios[pattern]! *= m[level]! / u[level]!
    }
  }
  return ratios
}

/** The patterns of some draws in which fields agree, and how often each was drawn. */
function drawsIn(
  sets: readonly Float64Array[],
  agree: Int32Array,
  mask: number,
): { drawn: Int32Array; counts: Float64Array; all: number } {
  const drawn: number[] = []
  const often: number[] = []
  let all = 0
  const most = Math.max(...sets.map(({ length }) => length))
  for (let pattern = 0; pattern < most; pattern++) {
    if ((agree[pattern]! & mask) !== mask) continue
    let count = 0
    for (const counts of sets) count += counts[pattern] ?? 0
    if (count === 0) continue
    drawn.push(pattern)
    often.push(count)
    all += count
  }
  return { drawn: Int32Array.from(drawn), counts: Float64Array.from(often), all }
}

/** The odds that a pair drawn is a match, before its personal fields are looked at: what explains them best. */
function matchOdds(drawn: Int32Array, counts: Float64Array, ratios: Float64Array): number {
  let share = 0.5
  for (let round = 0; round < 20; round++) {
    let [sum, all] = [0, 0]
    const odds = share / (1 - share)
    for (let at = 0; at < drawn.length; at++) {
      all += counts[at]!
      sum += counts[at]! / (1 + 1 / (odds * ratios[drawn[at]!]!))
    }
    if (all === 0) return 1
    const next = Math.min(0.999, Math.max(0.001, sum / all))
    if (Math.abs(next - share) < 1e-4) break
    share = next
  }
  return share / (1 - share)
}

/** Pairs drawn, as far as they are strangers. */
interface Strangers {
  /** The patterns drawn. */
  readonly drawn: Int32Array
  /** How many strangers have each. */
  readonly weights: Float64Array
  /** How many of the pairs drawn are matches. */
  readonly matched: number
  /** Where nearly all of those who agree are matches, the rest is too few and too doubtful to learn from. */
  readonly learnable: boolean
}

/** Of the matches drawn, so many may have been taken for strangers: set by hand. */
const missed = 0.03
const leastDraws = 30
const leastShare = 0.15

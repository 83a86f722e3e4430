import { fitDependence, personalKinds, type Dependence } from './dependence.ts'
import type { Comparable, Field } from './field.ts'
import {
  agreement,
  isTied,
  lift,
  matchContext,
  patternWeights,
  priorBits,
  rarestMatch,
  startingMatches,
  startingShare,
  strangerContext,
  type Context,
  type Model,
} from './model.ts'
import type { Patterns } from './patterns.ts'
import { shareOfFile } from './usual.ts'
import { fitStrangers, type Draws } from './strangers.ts'

/** As many rounds as ever; learning stops when no chance moves any more. */
const mostRounds = 60
const still = 1e-4
/** How often dependence among strangers is learnt anew, with a better idea of who they are. */
const passes = 3

/** Before anything is known; learning moves it. */
const startingPrior = (rows: number): number => startingShare / rows

/** The model before matches were looked for: u from the file, m set by hand. */
export function startingModel(comparable: Comparable, patterns: Patterns, draws: Draws): Model {
  const large = fitStrangers(comparable, patterns, draws)
  const bare = independent(comparable, large)
  return withContexts(bare, fitDependence(comparable, patterns, draws, bare, large), undefined)
}

const independent = ({ rows, fields }: Comparable, large: readonly Float64Array[]): Model => ({
  prior: startingPrior(rows),
  rows,
  fields: fields.map((field, at) => [{ agree: 0, differ: 0, m: startingMatches(field, rows), u: large[at]! }]),
})

/**
 * Learns from the counts of patterns alone how records of one person compare: m and the prior by expectation maximisation
 * over the candidate pairs, u from pairs drawn at random and among those that agree. Pairs that no rule brought together are
 * taken for strangers, so the candidates should hold nearly all matches.
 *
 * @param counts how many candidate pairs have each pattern
 * @see Dempster, Laird & Rubin (1977), JRSS B 39(1); Winkler (1988), "Using the EM Algorithm for Weight Computation in the
 *   Fellegi-Sunter Model of Record Linkage", ASA.
 */
export function learn(comparable: Comparable, patterns: Patterns, counts: Float64Array, draws: Draws): Model {
  const large = fitStrangers(comparable, patterns, draws)
  let model = independent(comparable, large)
  for (let pass = 0; pass < passes; pass++) {
    const dependence = fitDependence(comparable, patterns, draws, model, large)
    const expected = pass === 0 ? undefined : expectedMatches(comparable, patterns, counts, model)
    model = fitMatches(
      comparable,
      patterns,
      counts,
      withContexts(model, dependence, expected && { ...expected, comparable, patterns }),
    )
  }
  return model
}

/** Expected matches of each pattern, and their sum. */
function expectedMatches(
  { fields }: Comparable,
  patterns: Patterns,
  counts: Float64Array,
  model: Model,
): { weights: Float64Array; sum: number } {
  const prior = priorBits(model)
  let sum = 0
  const weights = patternWeights(model, fields, patterns).map((weight, pattern) => {
    const count = counts[pattern]!
    if (count === 0) return 0
    const expected = count / (1 + 2 ** -(prior + weight))
    sum += expected
    return expected
  })
  return { weights, sum }
}

/**
 * A model with contexts: those in which strangers depend, and those of fields that differ together among matches. The more a
 * context moves the weights of matches, the earlier it is asked.
 */
function withContexts(
  model: Model,
  dependence: readonly (readonly Dependence[])[],
  matches: { weights: Float64Array; comparable: Comparable; patterns: Patterns } | undefined,
): Model {
  return {
    ...model,
    fields: model.fields.map((before, field) => {
      const large = before.at(-1)!
      const contexts: { context: Context; bits: number }[] = dependence[field]!.map(({ agree, u }) => ({
        context: { agree, differ: 0, m: large.m, u, bound: isTied(u, large.u) },
        bits: surprise(u, large.u, large.m),
      }))
      if (matches !== undefined)
        for (const { agree, differ, m } of differing(
          field,
          matches,
          large.m,
          dependence[field]!.filter(({ u }) => isTied(u, large.u)),
        ))
          contexts.push({ context: { agree, differ, m, u: large.u, bound: true }, bits: surprise(m, large.m, large.m) })
      return [
        ...contexts
          .filter(({ bits }) => bits > leastSurprise)
          .toSorted((a, b) => b.bits - a.bits || a.context.agree - b.context.agree || a.context.differ - b.context.differ)
          .map(({ context }) => context),
        large,
      ]
    }),
  }
}

/** Contexts that move weights by less than this many bits are not worth asking for. */
const leastSurprise = 0.05

/** By how many bits chances differ from those known, on average over what is likely in either. */
function surprise(chances: Float64Array, known: Float64Array, matches: Float64Array): number {
  let bits = 0
  for (let level = 1; level < chances.length; level++)
    bits += Math.max(matches[level]!, chances[level]!) * Math.abs(Math.log2(chances[level]! / known[level]!))
  return bits
}

/** How matches compare in a field where another differs that is wider: who has moved, has moved from town and street. */
function differing(
  field: number,
  { weights, comparable: { fields }, patterns }: { weights: Float64Array; comparable: Comparable; patterns: Patterns },
  large: Float64Array,
  ties: readonly Dependence[],
): { agree: number; differ: number; m: Float64Array }[] {
  const { differ } = agreement(fields, patterns)
  const found: { agree: number; differ: number; m: Float64Array }[] = []
  let wider = 0
  for (const { agree } of ties) wider |= agree
  for (const parent of fields.keys()) {
    if (((wider >> parent) & 1) === 0) continue
    const counts = new Float64Array(large.length)
    for (let pattern = 0; pattern < patterns.count; pattern++)
      if (((differ[pattern]! >> parent) & 1) === 1) counts[patterns.level(pattern, field)]! += weights[pattern]!
    counts[0] = 0
    if (counts.reduce((sum, count) => sum + count, 0) < 20) continue
    found.push({ agree: 0, differ: 1 << parent, m: lift(counts, large, rarestMatch) })
  }
  return found
}

function fitMatches(comparable: Comparable, patterns: Patterns, counts: Float64Array, start: Model): Model {
  const { rows, fields } = comparable
  const universe = (rows * (rows - 1)) / 2
  const seen = seenPatterns(fields, patterns, counts, start)
  const doubt = 0.25 * (1 - shareOfFile(rows))
  let model = start
  for (let round = 0; round < mostRounds; round++) {
    const { weights, sum } = expectedIn(seen, fields, model)
    const next = fields.map((field, at) => matchesOf(field, rows, at, seen, weights, model.fields[at]!))
    let moved = 0
    for (const [at, contexts] of next.entries())
      for (const [place, { m }] of contexts.entries())
        for (let level = 1; level < m.length; level++)
          moved = Math.max(moved, Math.abs(m[level]! - model.fields[at]![place]!.m[level]!))
    model = {
      rows,
      prior: Math.min(0.5, Math.max(1e-12, (sum + doubt * startingPrior(rows) * universe) / ((1 + doubt) * universe))),
      fields: next,
    }
    if (moved < still) break
  }
  return model
}

/** The patterns that candidate pairs have, and all about them that learning does not change. */
interface Seen {
  readonly count: number
  /** Pairs of each. */
  readonly pairs: Float64Array
  /** `levels[seen × fields + field]`, and the context whose m holds, likewise. */
  readonly levels: Uint8Array
  readonly contexts: Uint16Array
  /** log2 of the product of u of each. */
  readonly strangers: Float64Array
}

function seenPatterns(fields: readonly Field[], patterns: Patterns, counts: Float64Array, model: Model): Seen {
  const numbers: number[] = []
  for (let pattern = 0; pattern < counts.length; pattern++) if (counts[pattern]! > 0) numbers.push(pattern)
  const width = fields.length
  const levels = new Uint8Array(numbers.length * width)
  const contexts = new Uint16Array(numbers.length * width)
  const { agree, differ } = agreement(fields, patterns)
  const strangers = Float64Array.from(numbers, (pattern, at) => {
    let sum = 0
    for (let field = 0; field < width; field++) {
      const level = patterns.level(pattern, field)
      levels[at * width + field] = level
      if (level === 0) continue
      const among = model.fields[field]!
      contexts[at * width + field] = matchContext(among, agree[pattern]!, differ[pattern]!)
      sum += Math.log2(among[strangerContext(among, agree[pattern]!, differ[pattern]!, level)]!.u[level]!)
    }
    return sum
  })
  return {
    count: numbers.length,
    pairs: new Float64Array(numbers.map((pattern) => counts[pattern]!)),
    levels,
    contexts,
    strangers,
  }
}

/** Expected matches of each pattern seen, and their sum. */
function expectedIn(seen: Seen, fields: readonly Field[], model: Model): { weights: Float64Array; sum: number } {
  const width = fields.length
  const logs = model.fields.map((contexts) =>
    contexts.map(({ m }) => m.map((chance, level) => (level === 0 ? 0 : Math.log2(chance)))),
  )
  const prior = priorBits(model)
  let sum = 0
  const weights = new Float64Array(seen.count)
  for (let at = 0, place = 0; at < seen.count; at++) {
    let bits = prior - seen.strangers[at]!
    for (let field = 0; field < width; field++, place++) bits += logs[field]![seen.contexts[place]!]![seen.levels[place]!]!
    sum += weights[at] = seen.pairs[at]! / (1 + 2 ** -bits)
  }
  return { weights, sum }
}

/** m of a field in each of its contexts. */
function matchesOf(
  field: Field,
  rows: number,
  at: number,
  seen: Seen,
  weights: Float64Array,
  contexts: readonly Context[],
): Context[] {
  const size = field.levels.length + 1
  const width = seen.levels.length / Math.max(1, seen.count)
  const byContext = contexts.map(() => new Float64Array(size))
  const all = new Float64Array(size)
  for (let pattern = 0, place = at; pattern < seen.count; pattern++, place += width) {
    const weight = weights[pattern]!
    if (weight < 1e-9) continue
    const level = seen.levels[place]!
    byContext[seen.contexts[place]!]![level]! += weight
    all[level]! += weight
  }
  const start = startingMatches(field, rows)
  const faith = faithIn(field, rows)
  let sum = 0
  for (let level = 1; level < size; level++) sum += all[level]! += start[level]! * faith
  all[0] = 0
  const large = all.map((count, level) => (level === 0 ? 0 : Math.max(rarestMatch, count / sum)))
  if (personalKinds.has(field.kind) && large[size - 1]! > mostChanged) {
    const rest = (1 - mostChanged) / (1 - large[size - 1]!)
    for (let level = 1; level < size - 1; level++) large[level]! *= rest
    large[size - 1] = mostChanged
  }
  return contexts.map((context, place) => ({
    ...context,
    m: context.bound === true ? lift(byContext[place]!, large, rarestMatch) : large,
  }))
}

/**
 * Records of one person have another given name or birth date in no more than so many cases: where there are more, learning
 * has taken families for people. Set by hand.
 */
const mostChanged = 0.25

/**
 * The starting chances count like so many matches seen; for what is a person's own in a small file, like more than there can
 * be: father and son would pass for one who has two birth dates.
 */
const faithIn = ({ kind }: Field, rows: number): number => 5 + (personalKinds.has(kind) ? 45 * (1 - shareOfFile(rows)) : 0)

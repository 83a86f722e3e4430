import type { Comparable } from './field.ts'
import { bitsOf, fitAlone, fitUnder, rarestMatch, startingChances, weightOf, type Chances, type Model } from './model.ts'
import type { Patterns } from './patterns.ts'
import { fitDependence, fitStrangers, type Draws } from './strangers.ts'

/** As many rounds as ever; learning stops when no chance moves any more. */
const mostRounds = 60
const still = 1e-4

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
  const alone = fitStrangers(comparable, patterns, draws)
  let model: Model = { prior: startingPrior(comparable.rows), m: startingChances(comparable.fields), u: alone }
  for (let pass = 0; pass < 3; pass++) {
    const u = fitDependence(comparable, patterns, draws, model, alone)
    model = fitMatches(comparable, patterns, counts, { ...model, u })
  }
  return model
}

/** Before anything is known: three rows in ten have a duplicate. Set by hand; learning moves it. */
export const startingPrior = (rows: number): number => 0.3 / rows

function fitMatches({ rows, fields }: Comparable, patterns: Patterns, counts: Float64Array, start: Model): Model {
  const universe = (rows * (rows - 1)) / 2
  let model = start
  const expected = new Float64Array(patterns.count)
  for (let round = 0; round < mostRounds; round++) {
    const bits = bitsOf(model)
    const prior = Math.log2(model.prior / (1 - model.prior))
    let matches = 0
    for (let pattern = 0; pattern < counts.length; pattern++) {
      const count = counts[pattern]!
      expected[pattern] = count === 0 ? 0 : count / (1 + 2 ** -(prior + weightOf(bits, patterns.levels(pattern))))
      matches += expected[pattern]!
    }
    const m = fields.map(({ levels }, field) => {
      const large = fitAlone(patterns, expected, field, levels.length, rarestMatch)
      return fitUnder(patterns, expected, field, start.u[field]!.parents, fields, large, rarestMatch, 20)
    })
    const moved = distance(m, model.m)
    model = { prior: Math.min(0.5, Math.max(1e-12, matches / universe)), m, u: start.u }
    if (moved < still) break
  }
  return model
}

function distance(a: readonly Chances[], b: readonly Chances[]): number {
  let most = 0
  for (const [field, { chances }] of a.entries()) {
    const others = b[field]!.chances
    if (others.length !== chances.length) return 1
    for (let at = 0; at < chances.length; at++) most = Math.max(most, Math.abs(chances[at]! - others[at]!))
  }
  return most
}

import type { AtomKeys } from './atom-keys.ts'
import type { Entries } from './entries.ts'
import { IntList } from './int-list.ts'
import { PairTable } from './pair-table.ts'
import { keyOfPart, partsOf, type Part, type Rule } from './rules.ts'
import type { Trial } from './trial.ts'

/** A rule and what is expected of it. */
export interface Candidate {
  readonly rule: Rule
  /** Pairs that its blocks give, about. */
  readonly pairs: number
  /** Share of the matches found by any candidate that it adds to those of the rules before it. */
  readonly gain: number
}

/** A rule is taken as long as it finds one more match in so many pairs … */
const pairsForOne = 300
/**
 * … or in so many, as long as all together cost no more than this: pairs that every file may have, an entry, or if that is less,
 * pairs that cost little beside the rest of the work.
 */
const pairsForOneInBudget = 3000
const budget = 30
const leastBudget = 50_000
const mostBudget = 1_500_000
/** A rule that adds less than this share of all matches is left, and one of which fewer were seen of some of its pairs. */
const leastGain = 0.0002
const leastSeen = 1
/** Pairs less likely than this are no matches. */
const leastLikely = 0.01

/**
 * The blocking rules for this file, best first, of those that were tried. What each would find is told by the matches among
 * the pairs looked at in all trials; then the rule that finds most for its cost is taken, over and over.
 *
 * @param probabilities of a pattern of any trial
 * @param entries those that were tried
 * @param scale for each of their pairs the whole file has so many
 */
export function chooseRules(
  tried: readonly Tried[],
  probabilities: Float64Array,
  entries: Entries,
  scale: number,
  atomKeys: AtomKeys,
): Candidate[] {
  const usable = tried.filter(({ trial }) => trial.cost > 0)
  const { weights, likely, byRule } = matchesIn(usable, probabilities, entries, atomKeys)
  const reached = new Uint8Array(weights.length)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const most = Math.max(leastBudget, Math.min(mostBudget, budget * Math.sqrt(scale) * entries.count)) / scale
  const chosen: Candidate[] = []
  // What a rule adds can only get less: the one that was worth most when last looked at is looked at again.
  const worth = usable.map((_, at) => worthOf(at))
  let spent = 0
  for (;;) {
    let best = -1
    for (let at = 0; at < worth.length; at++) if (worth[at]! > 0 && (best === -1 || worth[at]! > worth[best]!)) best = at
    if (best === -1) return chosen
    const { rule, trial } = usable[best]!
    const now = worthOf(best)
    if (now < worth[best]!) {
      worth[best] = now
      continue
    }
    worth[best] = 0
    if (now < 1 / (spent + trial.cost > most ? pairsForOne : pairsForOneInBudget)) continue
    spent += trial.cost
    for (const match of byRule[best]!) reached[match] = 1
    chosen.push({ rule, pairs: scale * trial.cost, gain: (now * trial.cost) / all })
  }

  /** Matches that a rule would add, a pair; 0 where they are too few to be sure of. */
  function worthOf(at: number): number {
    const { cost, share } = usable[at]!.trial
    let gain = 0
    let seen = 0
    for (const match of byRule[at]!) {
      if (reached[match] === 1) continue
      gain += weights[match]!
      seen += likely[match]!
    }
    return gain < leastGain * all || (seen < leastSeen && share < 1) ? 0 : gain / cost
  }
}

/** A rule that was tried, and what came of it. */
export interface Tried {
  readonly rule: Rule
  readonly trial: Trial
}

/** Takes each pair of some trials once that may be a match. */
export function eachLikely(
  tried: readonly Tried[],
  probabilities: Float64Array,
  take: (i: number, j: number, probability: number) => void,
): void {
  const seen = new PairTable()
  for (const { trial } of tried)
    for (let pair = 0; pair < trial.left.length; pair++) {
      const probability = probabilities[trial.pattern[pair]!]!
      if (probability < leastLikely) continue
      const [i, j] = [trial.left[pair]!, trial.right[pair]!]
      if (seen.get(i, j) !== -1) continue
      seen.set(i, j, 1)
      take(i, j, probability)
    }
}

/** The matches among all pairs looked at. */
interface Matches {
  /** How likely each is one. */
  readonly likely: Float64Array
  /** How many matches of the file each stands for. */
  readonly weights: Float64Array
  /** For each rule the matches that it brings together, by number. */
  readonly byRule: readonly Int32Array[]
}

/**
 * Trials look at pairs of more or fewer entries: a match stands for as many as there are for each that would have been seen.
 *
 * @see Horvitz & Thompson (1952), JASA 47(260).
 */
function matchesIn(tried: readonly Tried[], probabilities: Float64Array, entries: Entries, atomKeys: AtomKeys): Matches {
  const [left, right] = [new IntList(), new IntList()]
  const likely: number[] = []
  eachLikely(tried, probabilities, (i, j, probability) => {
    left.push(i)
    right.push(j)
    likely.push(probability)
  })
  const shares = new Float64Array(likely.length)
  const shared = sharedAtoms(left.view(), right.view(), entries, atomKeys)
  const byRule = tried.map(({ rule, trial }) => {
    const parts = partsOf(rule).map(shared)
    const own = new IntList(64)
    for (let match = 0; match < likely.length; match++) {
      let at = 0
      while (at < parts.length && parts[at]![match] === 1) at++
      if (at < parts.length) continue
      own.push(match)
      shares[match] = Math.max(shares[match]!, trial.share)
    }
    return own.numbers()
  })
  return {
    likely: Float64Array.from(likely),
    weights: Float64Array.from(likely, (probability, match) => probability / shares[match]!),
    byRule,
  }
}

/** For a part, which of some pairs share it: worked out once for each. */
function sharedAtoms(left: Int32Array, right: Int32Array, entries: Entries, atomKeys: AtomKeys): (part: Part) => Uint8Array {
  const known = new Map<string, Uint8Array>()
  return (part) => {
    const name = part.map(({ column, aspect }) => `${column} ${aspect}`).join(' ')
    let shared = known.get(name)
    if (shared !== undefined) return shared
    const keyOf = keyOfPart(part, entries, atomKeys)
    shared = new Uint8Array(left.length)
    for (let pair = 0; pair < shared.length; pair++) {
      const key = keyOf(left[pair]!)
      shared[pair] = key !== 0 && key === keyOf(right[pair]!) ? 1 : 0
    }
    known.set(name, shared)
    return shared
  }
}

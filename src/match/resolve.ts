import { assemble } from './assemble.ts'
import { AtomKeys } from './atom-keys.ts'
import { blockRules, compareCandidates } from './candidates.ts'
import { clustersOf } from './clusters.ts'
import { Comparer } from './compare.ts'
import type { Bonds } from './completion.ts'
import { evenOdds } from './cuts.ts'
import { compareCopies, weighCopies } from './copies.ts'
import { alone, type Crew } from './crew.ts'
import { drawPairs } from './draws.ts'
import { someOf, type Entries } from './entries.ts'
import { expectedOf } from './expected.ts'
import type { Comparable } from './field.ts'
import { learn, startingModel } from './learn.ts'
import { priorBits } from './model.ts'
import { PairList } from './pair-list.ts'
import { prepare } from './prepare.ts'
import { PatternMerger } from './pattern-merger.ts'
import { Patterns } from './patterns.ts'
import { raritiesOf } from './rarity.ts'
import type { Constraints, Resolution, ResolveOptions } from './resolution.ts'
import { Scorer } from './scorer.ts'
import { lookForRules, searchRules } from './search.ts'
import { weighCandidates } from './weigh.ts'

/** So many entries tell how strangers compare and what rules find: of a million, that is one pair of fifteen. */
const enough = 1 << 18

/**
 * Finds the rows that are one: draws pairs to see how strangers compare, chooses blocking rules, compares the pairs they
 * bring together, learns from them how records of one person compare, and joins rows into clusters.
 */
export async function resolve(comparable: Comparable, options: ResolveOptions = {}, crew: Crew = alone()): Promise<Resolution> {
  const { rows, fields } = comparable
  const { constraints = { mustLink: [], cannotLink: [] }, threshold = evenOdds, link, progress, thrift } = options
  const decided = new Set([...constraints.mustLink, ...constraints.cannotLink].flat())
  await crew.all({ do: 'begin', comparable, thrifty: thrift !== undefined })
  const entries = await prepare(comparable, decided, link, crew)
  const tried = someOf(entries, enough)
  const scale = (entries.count / tried.count) ** 2
  thrift?.tidy()
  await crew.all({ do: 'know_entries', entries, tried })

  progress?.('strangers')
  const comparer = new Comparer(comparable, entries.ids)
  const patterns = new Patterns(fields)
  // Others have rules to try while this hand draws pairs. One alone does first the one and then the other.
  const looking = crew.hands === 1 ? undefined : lookForRules(comparable, tried, scale, crew)
  looking?.catch(() => {}) // it is awaited below
  const draws = await drawPairs(fields, tried, new AtomKeys(comparable, tried), comparer, patterns, crew)
  const pilot = startingModel(comparable, patterns, draws)

  progress?.('rules')
  const prospects = await (looking ?? lookForRules(comparable, tried, scale, crew))
  const chosen = await searchRules(prospects, comparable, tried, scale, pilot, crew)

  progress?.('pairs')
  const rules = chosen.map(({ rule }) => rule)
  const blocking = await blockRules(rules, entries, crew, thrift)
  thrift?.tidy()
  const candidates = await compareCandidates(rules, blocking, patterns, crew, thrift)
  const copies = compareCopies(entries, comparer, patterns)

  progress?.('learning')
  const { copies: many } = entries
  const counts = new Float64Array(patterns.count)
  for (const { left, right, pattern } of candidates.parts)
    for (let pair = 0; pair < left.length; pair++) counts[pattern[pair]!]! += many[left[pair]!]! * many[right[pair]!]!
  for (const [at, entry] of copies.entries.entries()) counts[copies.pattern[at]!]! += (many[entry]! * (many[entry]! - 1)) / 2
  const model = learn(comparable, patterns, counts, draws)

  progress?.('clusters')
  const rarities = raritiesOf(comparable, model)
  const scorer = new Scorer(comparable, comparer, model, rarities, patterns)
  const prior = priorBits(model)
  const { kept, lost } = weighCandidates(candidates, patterns, scorer, prior)
  thrift?.need(ofKeptPair * Math.max(0, kept.count - entries.count))
  const weights = weighCopies(copies, scorer, prior, rows)
  await crew.all({ do: 'know_model', model, rarities, patterns: patterns.table() })
  const ties = link === undefined ? kept : new PairList()
  const bonds = link === undefined ? bondsOf(constraints, entries) : { must: new Int32Array(0), never: new Int32Array(0) }
  const found = await clustersOf(entries.copies, ties, bonds, threshold, new PatternMerger(patterns), crew)
  const clustered = link === undefined ? found : { ...found, pairs: kept }

  const { byRule, unwalked } = candidates
  return {
    ...assemble(entries, clustered, copies, weights, threshold, blocking),
    rules: chosen.map(({ rule, gain }, at) => ({ rule, pairs: byRule[at]!, gain, unwalked: unwalked[at]! })),
    model,
    patterns: patterns.table(),
    expected: expectedOf(entries, clustered, copies, weights, lost, rules, blocking),
    work: {
      distinct: entries.count,
      compared: sum(byRule) + clustered.compared,
      unwalked: sum(unwalked),
      components: clustered.components,
      largest: clustered.largest,
      cut: clustered.cut,
    },
  }
}

/** Bytes for each pair that is kept, as a list that grows, as another of those in clusters, and as two in the order of rows. */
const ofKeptPair = 130

function bondsOf({ mustLink, cannotLink }: Constraints, { ofRow }: Entries): Bonds {
  const inEntries = (pairs: Constraints['mustLink']): Int32Array => Int32Array.from(pairs.flat(), (row) => ofRow[row]!)
  return { must: inEntries(mustLink), never: inEntries(cannotLink) }
}

const sum = (numbers: Float64Array): number => numbers.reduce((all, number) => all + number, 0)

import { aspectsOf } from './aspects.ts'
import { frequenciesOf } from './column.ts'
import { cachedAspect, type Comparer } from './compare.ts'
import type { Comparable } from './field.ts'
import { patternWeights, priorBits, type Model } from './model.ts'
import { Patterns } from './patterns.ts'
import { pairsIn } from './pairs.ts'
import { radixOrder } from './order.ts'
import { keysOf, type Atom, type Rule } from './rules.ts'

/** A rule and what is expected of it. */
export interface Candidate {
  readonly rule: Rule
  /** Pairs that its blocks give. */
  readonly pairs: number
  /** Share of the matches found by any candidate that it adds to those of the rules before it. */
  readonly gain: number
}

/** Pairs a row that one rule may cost. */
const dearest = 30
/** A rule is taken as long as it finds one more match in so many pairs … */
const pairsForOne = 150
/** … or costs no more than this together with those before it, in pairs a row. */
const budget = 6
/** A rule that adds less than this share of all matches is left. */
const least = 0.0005

/**
 * The blocking rules for this file. Candidates are single aspects of columns and those of two or three columns together,
 * as coarse as their cost allows. What each would find is seen with a sample of rows, each compared with its partners
 * under each candidate in the whole file; then the rules that find most for their cost are taken one by one.
 */
export function chooseRules(comparable: Comparable, comparer: Comparer, model: Model, order: Int32Array, hashes: Int32Array): Candidate[] {
  const candidates = proposals(comparable)
  const { rows } = comparable
  const seeds = order.subarray(0, Math.min(rows, 4000))
  const isSeed = new Uint8Array(rows)
  for (const row of seeds) isSeed[row] = 1
  const pilot = pilotOf(comparable, model)
  const found = new Map<number, number>() // seed × rows + partner → posterior, once it has been worked out
  const universe: { weight: number; by: number[] }[] = []
  const at = new Map<number, number>()
  const costs: number[] = []
  const keys = new Int32Array(rows)
  const usable: Rule[] = []
  for (const rule of candidates) {
    keysOf(rule, comparable, keys)
    const cost = costOf(keys)
    if (cost === 0 || cost > dearest * rows) continue
    const index = usable.length
    usable.push(rule)
    costs.push(cost)
    eachPartner(keys, seeds, isSeed, hashes, (seed, partner) => {
      const id = seed * rows + partner
      let weight = found.get(id)
      if (weight === undefined) {
        comparer.compare(seed, partner)
        weight = pilot(comparer.levels)
        found.set(id, weight)
        if (weight > 0.01) {
          at.set(id, universe.length)
          universe.push({ weight, by: [] })
        }
      }
      if (weight > 0.01) universe[at.get(id)!]!.by.push(index)
    })
  }
  return greedy(usable, costs, universe, rows, seeds.length)
}

/** The probability that a pair of these levels is a match, by the model; worked out once a pattern. */
function pilotOf({ fields }: Comparable, model: Model): (levels: Uint8Array) => number {
  const patterns = new Patterns(fields)
  const known: number[] = []
  return (levels) => {
    const pattern = patterns.numberOf(levels)
    if (known[pattern] === undefined) {
      const alone = new Patterns(fields)
      alone.numberOf(levels)
      known[pattern] = 1 / (1 + 2 ** -(priorBits(model) + patternWeights(model, fields, alone)[0]!))
    }
    return known[pattern]
  }
}

function greedy(
  rules: readonly Rule[],
  costs: readonly number[],
  universe: readonly { weight: number; by: readonly number[] }[],
  rows: number,
  seeds: number,
): Candidate[] {
  const byRule: number[][] = rules.map(() => [])
  for (const [pair, { by }] of universe.entries()) for (const rule of by) byRule[rule]!.push(pair)
  const reached = new Uint8Array(universe.length)
  let all = 0
  for (const { weight } of universe) all += weight
  const chosen: Candidate[] = []
  let spent = 0
  const used = new Set<number>()
  for (;;) {
    let best = -1
    let bestWorth = 0
    let bestGain = 0
    for (const [rule, pairs] of byRule.entries()) {
      if (used.has(rule)) continue
      let gain = 0
      for (const pair of pairs) if (reached[pair] === 0) gain += universe[pair]!.weight
      if (gain < least * all) continue
      // A seed's pairs stand for those of all rows; each pair has two ends.
      const worth = (gain * rows) / seeds / 2 / costs[rule]!
      if (worth < 1 / pairsForOne && spent + costs[rule]! > budget * rows) continue
      if (worth > bestWorth) {
        best = rule
        bestWorth = worth
        bestGain = gain
      }
    }
    if (best === -1) break
    used.add(best)
    spent += costs[best]!
    for (const pair of byRule[best]!) reached[pair] = 1
    chosen.push({ rule: rules[best]!, pairs: costs[best]!, gain: bestGain / all })
  }
  return chosen
}

/** Calls `take` for each seed with up to some of its partners under a key, those whose content comes first. */
function eachPartner(
  keys: Int32Array,
  seeds: Int32Array,
  isSeed: Uint8Array,
  hashes: Int32Array,
  take: (seed: number, partner: number) => void,
): void {
  const partners = new Map<number, number[]>()
  for (const seed of seeds) if (keys[seed] !== 0 && !partners.has(keys[seed]!)) partners.set(keys[seed]!, [])
  // A filter in front of the map: most rows share no seed's key.
  const mask = (1 << 16) - 1
  const filter = new Uint8Array(mask + 1)
  for (const key of partners.keys()) filter[key & mask] = 1
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!
    if (filter[key & mask] === 0 || key === 0) continue
    partners.get(key)?.push(row)
  }
  for (const seed of seeds) {
    const key = keys[seed]!
    if (key === 0) continue
    const members = partners.get(key)!
    const some = members.length <= mostPartners ? members : members.toSorted((a, b) => hashes[a]! - hashes[b]! || a - b).slice(0, mostPartners)
    for (const partner of some) if (partner !== seed && !(isSeed[partner] === 1 && partner < seed)) take(seed, partner)
  }
}
const mostPartners = 30

/** Pairs under these keys: counted in full for few rows, else in a sixteenth of the keys. */
function costOf(keys: Int32Array): number {
  const part = keys.length > 50_000 ? 16 : 1
  const some: number[] = []
  for (const key of keys) if (key !== 0 && (key >>> 7) % part === 0) some.push(key)
  const sorted = Int32Array.from(some)
  const places = radixOrder(sorted)
  let pairs = 0
  for (let start = 0, end; start < places.length; start = end) {
    end = start + 1
    const key = sorted[places[start]!]
    while (end < places.length && sorted[places[end]!] === key) end++
    if (end - start > 1) pairs += pairsIn(end - start)
  }
  return pairs * part
}

/** Candidates whose cost, were columns independent, is bearable: of each pair of columns the coarsest ways to pair them. */
function proposals(comparable: Comparable): Rule[] {
  const { columns, rows } = comparable
  const atoms = columns.map((column, at) => {
    const frequencies = frequenciesOf(column)
    return aspectsOf[column.kind].map((aspect) => ({ atom: { column: at, aspect } as Atom, chance: chanceOf(comparable, at, aspect, frequencies) }))
  })
  const all = (rows * rows) / 2
  const limit = dearest * rows
  const rules: Rule[] = []
  const enough = (chance: number): boolean => chance > 0 && chance * all <= limit
  for (const mine of atoms) for (const { atom, chance } of mine) if (enough(chance)) rules.push({ atoms: [atom] })
  for (let a = 0; a < atoms.length; a++)
    for (let b = a + 1; b < atoms.length; b++) {
      const both = atoms[a]!.flatMap((x) => atoms[b]!.map((y) => ({ atoms: [x.atom, y.atom], chance: x.chance * y.chance, single: Math.min(x.chance, y.chance) })))
        .filter(({ chance, single }) => enough(chance) && !(single * all <= rows / 2))
        .toSorted((x, y) => y.chance - x.chance)
      for (const { atoms: pair } of both.slice(0, 3)) rules.push({ atoms: pair })
      if (both.length > 0) continue
      // Even the finest two are too wide: a third makes them bearable.
      for (let c = 0; c < atoms.length; c++) {
        if (c === a || c === b) continue
        const three = atoms[a]!
          .flatMap((x) => atoms[b]!.flatMap((y) => atoms[c]!.map((z) => ({ atoms: [x.atom, y.atom, z.atom], chance: x.chance * y.chance * z.chance }))))
          .filter(({ chance }) => enough(chance))
          .toSorted((x, y) => y.chance - x.chance)
        if (three[0] !== undefined) rules.push({ atoms: three[0].atoms })
      }
    }
  const given = columns.findIndex(({ kind }) => kind === 'given_name')
  const family = columns.findIndex(({ kind }) => kind === 'family_name')
  if (given !== -1 && family !== -1)
    rules.push({ atoms: [], crossed: [{ column: given, aspect: 'sounds' }, { column: family, aspect: 'sounds' }] })
  return rules
}

/** The chance that two rows drawn at random share an aspect of a column. */
function chanceOf({ columns, rows }: Comparable, at: number, aspect: Atom['aspect'], frequencies: Int32Array): number {
  const keys = cachedAspect(columns[at]!.lexicon, aspect)
  const places = radixOrder(keys)
  let pairs = 0
  for (let start = 0, end; start < places.length; start = end) {
    const key = keys[places[start]!]
    let sum = 0
    for (end = start; end < places.length && keys[places[end]!] === key; end++) sum += frequencies[places[end]!]!
    if (key !== 0) pairs += sum * (sum - 1)
  }
  return pairs / (rows * rows)
}

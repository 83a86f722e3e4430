import { frequenciesOf, type MatchColumn } from './column.ts'
import type { Comparable } from './field.ts'
import { rarestStranger, startingShare } from './model.ts'
import type { Patterns } from './patterns.ts'
import { shareOfFile, usualStrangers } from './usual.ts'

/** Pairs drawn at random, and pairs drawn among those that agree in one field or in two: how often each pattern came. */
export interface Draws {
  readonly random: Float64Array
  /** For each field, the draws among pairs that share something of it. */
  readonly one: readonly Float64Array[]
  /** For two fields, `two[wider][other]`, the draws among pairs that share both. */
  readonly two: readonly (readonly (Float64Array | undefined)[])[]
}

/**
 * u at large, for every field by itself. How often two rows have the same value follows from the values' frequencies,
 * exactly; the other levels are counted among random pairs.
 */
export function fitStrangers({ rows, fields, columns }: Comparable, patterns: Patterns, { random }: Draws): Float64Array[] {
  return fields.map((field, at) => {
    const equal = chanceOfEqual(field.columns.map((column) => columns[column]!))
    const size = field.levels.length + 1
    const counts = new Float64Array(size)
    for (let pattern = 0; pattern < random.length; pattern++) counts[patterns.level(pattern, at)]! += random[pattern]!
    const u = new Float64Array(size)
    let total = 0
    for (let level = 2; level < size; level++) total += counts[level]!
    u[1] = equal
    for (let level = 2; level < size; level++) u[level] = ((1 - equal) * (counts[level]! + 0.3)) / (total + 0.3 * (size - 2))
    const usual = usualStrangers(field, fields, rows)
    if (usual !== undefined) blend(u, usual, rows)
    for (let level = 1; level < size; level++) u[level] = Math.max(rarestStranger, u[level]!)
    const swapped = field.levels.indexOf('swapped') + 1
    const family = fields.find(({ kind }) => kind === 'family_name')
    if (swapped > 0 && family !== undefined) {
      const [given, other] = [columns[field.columns[0]!]!, columns[family.columns[0]!]!]
      // A stranger of the same names, one of the two rows having them in each other's place; or names that are both.
      const both = nearly * chanceCrosswise(given, other)
      u[swapped] = Math.max(rarestStranger, 2 * shareSwapped(given, other) * equal * chanceOfEqual([other]) + both * both)
    }
    return u
  })
}

/**
 * Of a small file, u is what is usual rather than what is found: who agrees there is one person as a rule. But what more rows
 * agree in than can be one is not rare.
 */
function blend(u: Float64Array, usual: Float64Array, rows: number): void {
  const believed = shareOfFile(rows)
  const found = u[1]!
  for (let level = 1; level < u.length; level++) u[level] = believed * u[level]! + (1 - believed) * usual[level]!
  const least = found - (2 * startingShare) / rows
  if (least <= u[1]!) return
  for (let level = 2; level < u.length; level++) u[level]! *= (1 - least) / (1 - u[1]!)
  u[1] = least
}

/** The chance that two rows share a value: in any of the columns, or crosswise. */
function chanceOfEqual(columns: readonly MatchColumn[]): number {
  const frequencies = columns.map(frequenciesOf)
  const filled = columns.map(({ ids }, at) => ids.length - frequencies[at]![0]!)
  let chance = 0
  let weight = 0
  for (const [a, mine] of frequencies.entries())
    for (const [b, others] of frequencies.entries()) {
      const self = a === b ? 1 : 0
      if (filled[a]! < 2 || filled[b]! < 2) continue
      let pairs = 0
      for (let id = 1; id < mine.length; id++) pairs += mine[id]! * (others[id]! - self)
      const share = filled[a]! * filled[b]!
      chance += (pairs / (filled[a]! * (filled[b]! - self))) * share
      weight += share
    }
  return weight === 0 ? 0 : (chance / weight) * columns.length
}

/** The chance that the given name of one row is the family name of another. */
function chanceCrosswise(given: MatchColumn, family: MatchColumn): number {
  const [asGiven, asFamily] = [frequenciesOf(given), frequenciesOf(family)]
  let pairs = 0
  for (let id = 1; id < asGiven.length; id++) pairs += asGiven[id]! * asFamily[id]!
  const filled = (given.ids.length - asGiven[0]!) * (family.ids.length - asFamily[0]!)
  return filled === 0 ? 0 : pairs / filled
}

/** To one name that is equal crosswise, so many are alike. Set by hand. */
const nearly = 2

/** The share of rows whose names stand in each other's column: each name is more frequent in the other one. */
function shareSwapped(given: MatchColumn, family: MatchColumn): number {
  const [asGiven, asFamily] = [frequenciesOf(given), frequenciesOf(family)]
  const [{ ids: ofGiven }, { ids: ofFamily }] = [given, family]
  let swapped = 0
  for (let row = 0; row < ofGiven.length; row++) {
    const [g, f] = [ofGiven[row]!, ofFamily[row]!]
    if (g !== 0 && f !== 0 && asFamily[g]! > asGiven[g]! && asGiven[f]! > asFamily[f]!) swapped++
  }
  return (swapped + 1) / ofGiven.length
}

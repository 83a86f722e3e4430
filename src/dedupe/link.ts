import { assignOneToOne } from '../match/assignment.ts'
import type { Comparable } from '../match/field.ts'
import { internComparable, type Interned } from '../match/lexicon.ts'
import { mix } from '../match/mix.ts'
import type { ScoredPairs } from '../match/resolution.ts'
import type { FieldName } from '../model/field.ts'
import { foldHeader } from '../normalise/header.ts'
import { assemble, lettersOf, toIntern } from './comparison.ts'
import { probabilityOf } from '../match/model.ts'
import type { Role, UnderstoodColumn } from './roles.ts'
import type { Notation } from './survivorship/notation.ts'
import type { Texts } from '../model/texts.ts'

/** A column of two tables put together: its place in each; undefined in the one that does not have it. */
export interface AlignedColumn {
  readonly name: string
  readonly field: FieldName | undefined
  readonly a: number | undefined
  readonly b: number | undefined
}

type Header = Pick<UnderstoodColumn, 'name' | 'field'>

/**
 * Which columns of two tables hold the same: those of one field, then those of one header, however it is written. First
 * the columns of the first table, in its order, then what only the second has, in its own.
 *
 * @param mayBeOne may these two, by their places, be one column at all?
 */
export function alignColumns(
  a: readonly Header[],
  b: readonly Header[],
  mayBeOne: (a: number, b: number) => boolean = () => true,
): AlignedColumn[] {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (isSame: (mine: Header, other: Header) => boolean): void => {
    for (const [at, mine] of a.entries()) {
      if (partner.has(at)) continue
      const found = b.findIndex((other, place) => !taken.has(place) && isSame(mine, other) && mayBeOne(at, place))
      if (found === -1) continue
      partner.set(at, found)
      taken.add(found)
    }
  }
  pair((mine, other) => mine.field !== undefined && mine.field === other.field)
  pair(
    (mine, other) => (mine.field === undefined || other.field === undefined) && foldHeader(mine.name) === foldHeader(other.name),
  )
  return [
    ...a.map(({ name, field }, at): AlignedColumn => {
      const place = partner.get(at)
      return { name, field: field ?? (place === undefined ? undefined : b[place]!.field), a: at, b: place }
    }),
    ...b.flatMap(({ name, field }, at): AlignedColumn[] => (taken.has(at) ? [] : [{ name, field, a: undefined, b: at }])),
  ]
}

/** A table as one of the two that are compared: as many columns as there are roles, and how it writes dates and phones. */
export interface LinkSide {
  readonly rows: number
  readonly columns: readonly UnderstoodColumn[]
  readonly notation: Notation
}

/** What is compared of two tables, the rows of the second below those of the first: each is read by its own notation. */
export function toLinkComparable(a: LinkSide, b: LinkSide, roles: readonly Role[], texts: Texts): Comparable {
  const interned = lettersOf(roles).map((group): Interned => {
    const { lexicon, ids } = internComparable(
      [a, b].flatMap(({ columns, notation }) => group.map(({ column, kind }) => toIntern({ column, kind }, columns, notation))),
      texts,
    )
    return { lexicon, ids: group.map((_, at) => above(ids[at]!, ids[group.length + at]!)) }
  })
  return assemble(a.rows + b.rows, roles, interned)
}

function above(a: Int32Array, b: Int32Array): Int32Array<SharedArrayBuffer> {
  const both = new Int32Array(new SharedArrayBuffer(4 * (a.length + b.length)))
  both.set(a)
  both.set(b, a.length)
  return both
}

/** The pairs of two tables that are one person, and what that makes of the rows of both. */
export interface Links {
  /** Places in the scored pairs, by their rows. */
  readonly pairs: readonly number[]
  /** How many times other pairs would have done as well. */
  readonly ties: number
  /** For every row the first row that it is one with. */
  readonly clusters: Int32Array
  /** For every row P(match) of its pair, their mean where it has several; 1 for a row without. */
  readonly probability: Float64Array
  /** Share of the links that are matches, and of the matches that are links, as the model expects it, 0..1. */
  readonly expected: { readonly precision: number; readonly recall: number }
}

/**
 * Chooses the links of two tables.
 *
 * @param many may several rows of the first table be one with a row of the second? Else no row is in two links, and those
 *   are taken that match best together
 * @param threshold bits that a link must weigh more than
 */
export function chooseLinks(comparable: Comparable, pairs: ScoredPairs, many: boolean, threshold: number): Links {
  const { rows } = comparable
  const { left, right, weight } = pairs
  const eligible: number[] = []
  for (let pair = 0; pair < pairs.count; pair++) if (weight[pair]! > threshold) eligible.push(pair)
  const edges = {
    left: Int32Array.from(eligible, (pair) => left[pair]!),
    right: Int32Array.from(eligible, (pair) => right[pair]!),
    // Where less than even odds are asked for, all that is asked for counts as a gain.
    weight: Float64Array.from(eligible, (pair) => weight[pair]! - Math.min(0, threshold)),
    order: pairHashes(comparable, pairs, eligible),
  }
  const { chosen, ties } = many ? bestOfEach(edges) : assignOneToOne(edges)
  const links = eligible
    .filter((_, at) => chosen[at] === 1)
    .toSorted((one, other) => left[one]! - left[other]! || right[one]! - right[other]!)
  const clusters = Int32Array.from({ length: rows }, (_, row) => row)
  const sums = new Float64Array(rows)
  const counts = new Int32Array(rows)
  let precision = 0
  for (const pair of links) {
    const [i, j] = [left[pair]!, right[pair]!]
    const probability = probabilityOf(weight[pair]!)
    precision += probability
    // Rows of the first table come first: the least of them stands for all that are one with a row of the second.
    if (clusters[j] === j || i < clusters[j]!) clusters[j] = i
    for (const row of [i, j]) {
      sums[row]! += probability
      counts[row]!++
    }
  }
  for (const pair of links) clusters[left[pair]!] = clusters[right[pair]!]!
  const missed = missedMatches(pairs, counts)
  return {
    pairs: links,
    ties,
    clusters,
    probability: sums.map((sum, row) => (counts[row] === 0 ? 1 : sum / counts[row]!)),
    expected: {
      precision: links.length === 0 ? 1 : precision / links.length,
      recall: precision + missed === 0 ? 1 : precision / (precision + missed),
    },
  }
}

interface Edges {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly weight: Float64Array
  readonly order: Int32Array
}

/** For each row of the left its heaviest pair; of several equal ones that with the lowest hash. */
function bestOfEach({ left, right, weight, order }: Edges): { chosen: Uint8Array; ties: number } {
  const best = new Map<number, number>()
  const tied = new Set<number>()
  for (const [pair, row] of left.entries()) {
    const other = best.get(row)
    if (other === undefined || weight[pair]! > weight[other]!) {
      best.set(row, pair)
      tied.delete(row)
    } else if (weight[pair] === weight[other]) {
      tied.add(row)
      if (order[pair]! < order[other]! || (order[pair] === order[other] && right[pair]! < right[other]!)) best.set(row, pair)
    }
  }
  const chosen = new Uint8Array(left.length)
  for (const pair of best.values()) chosen[pair] = 1
  return { chosen, ties: tied.size }
}

/** How many matches are expected among the pairs of rows that are in no link: of each row of the first table the likeliest. */
function missedMatches({ count, left, right, weight }: ScoredPairs, linked: Int32Array): number {
  const likeliest = new Map<number, number>()
  for (let pair = 0; pair < count; pair++) {
    const i = left[pair]!
    if (linked[i] !== 0 || linked[right[pair]!] !== 0) continue
    likeliest.set(i, Math.max(likeliest.get(i) ?? 0, probabilityOf(weight[pair]!)))
  }
  let sum = 0
  for (const probability of likeliest.values()) sum += probability
  return sum
}

/** A hash of what the two rows of each pair hold, so that ties don't hang on where they stand. */
function pairHashes({ columns }: Comparable, { left, right }: ScoredPairs, wanted: readonly number[]): Int32Array {
  const hashOf = (row: number): number => {
    let hash = 0
    for (const { ids, lexicon } of columns) hash = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + lexicon.hash[ids[row]!]!) | 0
    return hash
  }
  return Int32Array.from(wanted, (pair) => mix((Math.imul(hashOf(left[pair]!), 31) + hashOf(right[pair]!)) | 0))
}

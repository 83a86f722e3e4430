import type { Comparable } from '../match/field.ts'
import type { Kind } from '../match/kind.ts'
import type { ScoredPairs } from '../match/resolution.ts'
import { rowsOf, sizeOf, type Clusters } from './clusters.ts'
import type { DedupePlan } from './plan.ts'

/** Clusters of several rows that show what was merged, from the least sure to the surest: evenly out of all. */
export function clustersToShow(clusters: Clusters, probability: Float64Array, most: number): number[] {
  const several: number[] = []
  for (let cluster = 0; cluster < clusters.count; cluster++) if (sizeOf(clusters, cluster) > 1) several.push(cluster)
  const sure = (cluster: number): number => sureness(clusters, probability, cluster)
  several.sort((a, b) => sure(a) - sure(b) || a - b)
  return evenly(several, most)
}

/** How sure a cluster is as a whole: the mean of its rows' probabilities. */
export function sureness({ rows, starts }: Clusters, probability: Float64Array, cluster: number): number {
  let sum = 0
  for (let at = starts[cluster]!; at < starts[cluster + 1]!; at++) sum += probability[rows[at]!]!
  return sum / (starts[cluster + 1]! - starts[cluster]!)
}

/** Pairs that were decided by the least, by their places in the scored pairs: the nearest to the border first. */
export interface Borderline {
  /** In one cluster. */
  readonly merged: readonly number[]
  /** In two. */
  readonly apart: readonly number[]
}

/** So many pairs at most that agree and differ alike: more would teach nothing. */
const mostAlike = 2
/** So many pairs on each side of the border are looked at more closely, with the clusters that they are of. */
const looked = 200
/** Of a cluster so many rows are weighed. */
const mostWeighed = 20

/**
 * Pairs nearest to the border on both sides, of each cluster one and few of each kind, so that they show as much as they can.
 * What is near is told by what clusters are made by: how rows agree on average.
 *
 * @param weights what two rows weigh by themselves, and in a set of more than two, in bits
 */
export function borderlinePairs(
  clusters: Clusters,
  pairs: ScoredPairs,
  { threshold, meanCut }: Pick<DedupePlan, 'threshold' | 'meanCut'>,
  most: number,
  { weigh, weighAmong }: Record<'weigh' | 'weighAmong', (row: number, other: number) => number>,
): Borderline {
  const { of } = clusters
  const { count, left, right, weight, pattern } = pairs
  const ties = rowTies(clusters, pairs)
  /** By how many bits rows are above the border, which is lower where there are more than two. */
  const above = (bits: number, rows: number): number => bits - (rows === 2 ? threshold : meanCut)
  const firmness = (pair: number): number =>
    above(Math.min(ties[left[pair]!]!, ties[right[pair]!]!), sizeOf(clusters, of[left[pair]!]!))
  const merged: number[] = []
  const light: number[] = []
  const heavy: number[] = []
  for (let pair = 0; pair < count; pair++)
    if (of[left[pair]!] === of[right[pair]!]) merged.push(pair)
    else if (weight[pair]! > threshold) heavy.push(pair)
    else light.push(pair)
  const apart = [light, heavy].flatMap((some) => some.toSorted((a, b) => weight[b]! - weight[a]! || a - b).slice(0, looked))
  const nearness = new Map(
    apart.map((pair) => {
      const [a, b] = [left[pair]!, right[pair]!]
      const rows = sizeOf(clusters, of[a]!) + sizeOf(clusters, of[b]!)
      return [
        pair,
        Math.min(weight[pair]! - threshold, above(meanBetween(clusters, a, b, rows === 2 ? weigh : weighAmong), rows)),
      ]
    }),
  )
  const pick = (some: readonly number[]): number[] => {
    const shown: number[] = []
    const seen = new Set<number>()
    const alike = new Map<number, number>()
    for (const pair of some) {
      const [a, b, kind] = [of[left[pair]!]!, of[right[pair]!]!, pattern[pair]!]
      if (seen.has(a) || seen.has(b) || (alike.get(kind) ?? 0) >= mostAlike) continue
      shown.push(pair)
      seen.add(a).add(b)
      alike.set(kind, (alike.get(kind) ?? 0) + 1)
      if (shown.length === most) break
    }
    return shown
  }
  return {
    merged: pick(merged.toSorted((a, b) => Math.abs(firmness(a)) - Math.abs(firmness(b)) || weight[a]! - weight[b]! || a - b)),
    apart: pick(apart.toSorted((a, b) => nearness.get(b)! - nearness.get(a)! || a - b)),
  }
}

/** How each row is tied to the rest of its cluster, in bits: the mean weight of its pairs there. */
function rowTies({ of }: Clusters, { count, left, right, weight }: ScoredPairs): Float64Array {
  const sums = new Float64Array(of.length)
  const counts = new Int32Array(of.length)
  for (let pair = 0; pair < count; pair++) {
    if (of[left[pair]!] !== of[right[pair]!]) continue
    for (const row of [left[pair]!, right[pair]!]) {
      sums[row]! += weight[pair]!
      counts[row]!++
    }
  }
  return sums.map((sum, row) => sum / Math.max(1, counts[row]!))
}

/** What the rows of one cluster weigh with those of another, on average, in bits. */
function meanBetween(clusters: Clusters, a: number, b: number, weigh: (row: number, other: number) => number): number {
  const [ones, others] = [a, b].map((row) => rowsOf(clusters, clusters.of[row]!).subarray(0, mostWeighed)) as [
    Uint32Array,
    Uint32Array,
  ]
  let sum = 0
  for (const row of ones) for (const other of others) sum += weigh(row, other)
  return sum / (ones.length * others.length)
}

/** Rows that share what households and offices share, and were kept apart. */
export interface KeptApart {
  /** One a cluster, ascending. */
  readonly rows: readonly number[]
  /** Columns that are compared, by number, which all of them share. */
  readonly shared: readonly number[]
}

const ofHouseholds: ReadonlySet<Kind> = new Set(['address', 'phone', 'family_name', 'email', 'company'])
/** What is a person's own: by one of these any two of a household differ. */
const ofPersons: ReadonlySet<Kind> = new Set(['given_name', 'full_name', 'date'])
/** Larger groups are no household. */
const mostTogether = 4
/** Examples are found among so many rows: enough of them, and soon. */
const mostSearched = 100_000

/**
 * Groups of rows that share at least two of address, phone, surname, e-mail and company, and are several people: out of all
 * that there are, evenly.
 */
export function rowsKeptApart({ columns, rows }: Comparable, { of }: Clusters, most: number): KeptApart[] {
  const among = Math.min(rows, mostSearched)
  const places = columns.flatMap(({ kind }, column) => (ofHouseholds.has(kind) ? [column] : []))
  const own = columns.filter(({ kind }) => ofPersons.has(kind))
  const areTwo = (a: number, b: number): boolean =>
    of[a] !== of[b] && (own.length === 0 || own.some(({ ids }) => ids[a] !== 0 && ids[b] !== 0 && ids[a] !== ids[b]))
  const found: KeptApart[] = []
  const seen = new Uint8Array(rows)
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1)) {
      if (columns[one]!.kind === columns[other]!.kind) continue
      const { ids, lexicon } = columns[other]!
      for (const members of groupsSharing(columns[one]!.ids, ids, lexicon.count, among)) {
        if (members.some((row) => seen[row] === 1)) continue
        const people = members.filter((row, place) => members.findIndex((mate) => of[mate] === of[row]) === place)
        if (people.length < 2 || people.length > mostTogether) continue
        if (!people.every((row, place) => people.slice(0, place).every((mate) => areTwo(row, mate)))) continue
        for (const row of members) seen[row] = 1
        const shared = columns.flatMap(({ ids: values }, column) =>
          values[people[0]!] !== 0 && people.every((row) => values[row] === values[people[0]!]) ? [column] : [],
        )
        found.push({ rows: people, shared })
      }
    }
  return evenly(found, most)
}

/** Rows that have the same values in two columns, in the order of their first rows. */
function groupsSharing(one: Int32Array, other: Int32Array, count: number, among: number): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>()
  for (let row = 0; row < among; row++) {
    if (one[row] === 0 || other[row] === 0) continue
    const key = one[row]! * count + other[row]!
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [row])
    else members.push(row)
  }
  for (const [key, members] of groups) if (members.length < 2) groups.delete(key)
  return groups.values()
}

/** So many of a list at most, from its beginning to its end at equal distances. */
function evenly<Item>(list: readonly Item[], most: number): Item[] {
  if (list.length <= most) return [...list]
  return Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))]!)
}

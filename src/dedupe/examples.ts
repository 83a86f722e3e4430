import type { Comparable } from '../match/field.ts'
import type { Kind } from '../match/kind.ts'
import type { ScoredPairs } from '../match/resolution.ts'
import { sizeOf, type Clusters } from './clusters.ts'

/** Clusters of several rows that show what was merged, from the least sure to the surest: evenly out of all. */
export function clustersToShow(clusters: Clusters, probability: Float64Array, most: number): number[] {
  const several: number[] = []
  for (let cluster = 0; cluster < clusters.count; cluster++) if (sizeOf(clusters, cluster) > 1) several.push(cluster)
  const sure = (cluster: number): number => sureness(clusters, probability, cluster)
  several.sort((a, b) => sure(a) - sure(b) || a - b)
  if (several.length <= most) return several
  return Array.from({ length: most }, (_, at) => several[Math.round((at * (several.length - 1)) / (most - 1))]!)
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

/** Pairs nearest to the border on both sides, of each cluster one and few of each kind, so that they show as much as they can. */
export function borderlinePairs({ of }: Clusters, pairs: ScoredPairs, threshold: number, most: number): Borderline {
  const { count, left, right, weight, pattern } = pairs
  const merged: number[] = []
  const apart: number[] = []
  for (let pair = 0; pair < count; pair++) {
    const together = of[left[pair]!] === of[right[pair]!]
    if (together && weight[pair]! > threshold) merged.push(pair)
    else if (!together) apart.push(pair)
  }
  const pick = (some: number[], sign: 1 | -1): number[] => {
    some.sort((a, b) => sign * (weight[a]! - weight[b]!) || a - b)
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
  return { merged: pick(merged, 1), apart: pick(apart, -1) }
}

/** Rows that share what households and offices share, and were kept apart. */
export interface KeptApart {
  /** One a cluster, ascending. */
  readonly rows: readonly number[]
  /** Columns that are compared, by number, which all of them share. */
  readonly shared: readonly number[]
}

const ofHouseholds: ReadonlySet<Kind> = new Set(['address', 'phone', 'family_name', 'email', 'company'])
/** Larger groups are no household. */
const mostTogether = 5

/** Groups of rows that share at least two of address, phone, surname, e-mail and company, and are several people. */
export function rowsKeptApart({ columns, rows }: Comparable, { of }: Clusters, most: number): KeptApart[] {
  const places = columns.flatMap(({ kind }, column) => (ofHouseholds.has(kind) ? [column] : []))
  const found: KeptApart[] = []
  const shown = new Uint8Array(rows)
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1)) {
      if (columns[one]!.kind === columns[other]!.kind) continue
      for (const members of groupsSharing(columns[one]!.ids, columns[other]!.ids, columns[other]!.lexicon.count)) {
        if (found.length === most) return found
        if (members.some((row) => shown[row] === 1)) continue
        const people = members.filter((row, place) => members.findIndex((mate) => of[mate] === of[row]) === place)
        if (people.length < 2 || people.length > mostTogether) continue
        for (const row of members) shown[row] = 1
        const shared = columns.flatMap(({ ids }, column) =>
          ids[people[0]!] !== 0 && people.every((row) => ids[row] === ids[people[0]!]) ? [column] : [],
        )
        found.push({ rows: people, shared })
      }
    }
  return found
}

/** Rows that have the same values in two columns, in the order of their first rows. */
function groupsSharing(one: Int32Array, other: Int32Array, count: number): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>()
  for (let row = 0; row < one.length; row++) {
    if (one[row] === 0 || other[row] === 0) continue
    const key = one[row]! * count + other[row]!
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [row])
    else members.push(row)
  }
  for (const [key, members] of groups) if (members.length < 2) groups.delete(key)
  return groups.values()
}

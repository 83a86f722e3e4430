import { meanCut, vouchedIn } from '../match/cuts.ts'
import type { Comparable } from '../match/field.ts'
import type { Kind } from '../match/kind.ts'
import { probabilityOf } from '../match/model.ts'
import type { Resolution } from '../match/resolution.ts'
import type { Atom, Rule } from '../match/rules.ts'
import type { FieldName } from '../model/field.ts'
import type { DateElection } from '../normalise/date-order.ts'
import { sizeOf, toClusters, type Clusters } from './clusters.ts'
import type { Role, Unused } from './roles.ts'
import type { Notation } from './survivorship/notation.ts'

/** What was decided about a table: who is who, and how that was found. Plain data; nothing is written by it. */
export interface DedupePlan {
  readonly rows: number
  /** ISO 3166 alpha-2: whose phones, postal codes and dates are meant where they don't say. */
  readonly country: string
  readonly columns: readonly PlannedColumn[]
  readonly rules: readonly PlannedRule[]
  readonly clusters: Clusters
  /** For every row how sure its place is, 0..1; 1 for a row alone. */
  readonly probability: Float64Array
  readonly pairs: {
    readonly compared: number
    /** Of those, pairs in one cluster; rows equal in all that is compared are told once, each with the first of them. */
    readonly matched: number
    /** Pairs in groups too large to be compared each with each. */
    readonly notCompared: number
  }
  /** 0..1, from the model alone. */
  readonly expected: { readonly precision: number; readonly recall: number }
  /** Were there too few matches to learn from, so that pairs were weighed by starting chances for the most part? */
  readonly fellBack: boolean
  /** Bits by which two rows by themselves agree more than. */
  readonly threshold: number
  /** Bits by which the rows of a larger cluster agree on average at least. */
  readonly meanCut: number
  readonly largest: number
  /** Clusters of two rows or more. */
  readonly several: number
}

export interface PlannedColumn {
  readonly name: string
  readonly field: FieldName | undefined
  /** What it is compared as; undefined where it is not. */
  readonly kind: Kind | undefined
  /** Why it is not. */
  readonly why: Unused | undefined
  /** How its dates are read, where it is compared as a date. */
  readonly dates: DateElection | undefined
}

export interface PlannedRule {
  /** What rows must share: columns by name, and what of them. */
  readonly shares: readonly { readonly column: string; readonly aspect: Atom['aspect'] }[]
  /** May the two be shared crosswise? */
  readonly crossed: boolean
  readonly pairs: number
  /** Share of the matches that it adds to those of the rules before it, 0..1. */
  readonly gain: number
  readonly notWalked: number
}

/** As the starting chances count for so many matches (`faith`), so many more must be seen for learning to outweigh them. */
const fewestMatches = 10

/** What a resolution comes to. */
export function toPlan(
  { rows, columns }: Comparable,
  { clusters: first, probability, pairs, rules, model, expected, work }: Resolution,
  roles: readonly Role[],
  notation: Notation,
  threshold: number,
): DedupePlan {
  const clusters = toClusters(first)
  let matched = 0
  let matches = 0
  for (let pair = 0; pair < pairs.count; pair++) {
    if (first[pairs.left[pair]!] === first[pairs.right[pair]!]) matched++
    matches += probabilityOf(pairs.weight[pair]!)
  }
  return {
    rows,
    country: notation.country,
    columns: planColumns(roles, notation),
    rules: rules.map(({ rule, pairs, gain, unwalked }) => ({
      shares: atomsOf(rule).map(({ column, aspect }) => ({ column: columns[column]!.name, aspect })),
      crossed: rule.crossed !== undefined,
      pairs,
      gain,
      notWalked: unwalked,
    })),
    clusters,
    probability,
    pairs: { compared: work.compared, matched, notCompared: work.unwalked },
    expected,
    fellBack: matches < fewestMatches,
    threshold,
    meanCut: meanCut(threshold, vouchedIn(model)),
    ...sizesOf(clusters),
  }
}

/** The plan of a table in which there was nothing to compare: each row is alone, or all are one. */
export function plainPlan(first: Int32Array, roles: readonly Role[], notation: Notation, threshold: number): DedupePlan {
  const clusters = toClusters(first)
  return {
    rows: first.length,
    country: notation.country,
    columns: planColumns(roles, notation),
    rules: [],
    clusters,
    probability: new Float64Array(first.length).fill(1),
    pairs: { compared: 0, matched: 0, notCompared: 0 },
    expected: { precision: 1, recall: 1 },
    fellBack: true,
    threshold,
    meanCut: threshold,
    ...sizesOf(clusters),
  }
}

/** All that a rule asks two rows to share. */
export const atomsOf = ({ atoms, crossed }: Rule): readonly Atom[] => [...atoms, ...(crossed ?? [])]

function planColumns(roles: readonly Role[], notation: Notation): PlannedColumn[] {
  return roles.map(({ name, field, kind, why, column }) => ({
    name,
    field,
    kind,
    why,
    dates: kind === 'date' ? notation.dates(column) : undefined,
  }))
}

function sizesOf(clusters: Clusters): { largest: number; several: number } {
  let largest = 0
  let several = 0
  for (let cluster = 0; cluster < clusters.count; cluster++) {
    const size = sizeOf(clusters, cluster)
    largest = Math.max(largest, size)
    if (size > 1) several++
  }
  return { largest, several }
}

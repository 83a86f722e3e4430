import { describe, expect, it } from 'vitest'
import { toClusters } from '../../src/dedupe/clusters.ts'
import { borderlinePairs, clustersToShow, rowsKeptApart } from '../../src/dedupe/examples.ts'
import type { Comparable } from '../../src/match/field.ts'
import type { Kind } from '../../src/match/kind.ts'
import type { ScoredPairs } from '../../src/match/resolution.ts'

/** Pairs as [left, right, weight], each of a pattern of its own. */
function pairsOf(...some: readonly (readonly [number, number, number])[]): ScoredPairs {
  return {
    count: some.length,
    left: Int32Array.from(some, ([left]) => left),
    right: Int32Array.from(some, ([, right]) => right),
    weight: Float64Array.from(some, ([, , weight]) => weight),
    pattern: Int32Array.from(some, (_, at) => at),
    rule: new Int16Array(some.length),
  }
}

/** Looks up what a pair weighs; pairs that are not there weigh next to nothing. */
function weightsOf(...some: readonly (readonly [number, number, number])[]): Parameters<typeof borderlinePairs>[4] {
  const weigh = (row: number, other: number): number =>
    some.find(([a, b]) => (a === row && b === other) || (a === other && b === row))?.[2] ?? -20
  return { weigh, weighAmong: weigh }
}

describe('clustersToShow', () => {
  it('shows clusters of several rows, from the least sure to the surest', () => {
    const clusters = toClusters(Int32Array.of(0, 0, 2, 3, 3))
    expect(clustersToShow(clusters, Float64Array.of(0.9, 0.9, 1, 0.5, 0.5), 5)).toEqual([2, 0])
  })

  it('shows some of many, the least sure and the surest among them', () => {
    const rows = Int32Array.from({ length: 200 }, (_, row) => row - (row % 2))
    const sure = Float64Array.from(rows, (row) => 1 - row / 400)
    expect(clustersToShow(toClusters(rows), sure, 3)).toEqual([99, 49, 0])
  })
})

describe('borderlinePairs', () => {
  const clusters = toClusters(Int32Array.of(0, 0, 2, 2, 4, 5, 5, 5))
  const cuts = { threshold: 0, meanCut: -3 }

  it('shows the lightest of those in one cluster first, and the heaviest of the others', () => {
    const all = [
      [0, 1, 8],
      [2, 3, 1],
      [1, 4, -9],
      [3, 4, -4],
    ] as const
    const { merged, apart } = borderlinePairs(clusters, pairsOf(...all), cuts, 5, weightsOf(...all))
    expect(merged).toEqual([1, 0])
    expect(apart[0]).toBe(3)
  })

  it('shows one pair of a cluster, that of the row that is tied to it least', () => {
    const all = [
      [5, 6, 9],
      [5, 7, 2],
      [6, 7, 1],
    ] as const
    expect(borderlinePairs(clusters, pairsOf(...all), cuts, 5, weightsOf(...all)).merged).toEqual([2])
  })

  it('tells by the clusters of two rows how near they are, not by the two alone', () => {
    const all = [
      [1, 2, 6],
      [0, 4, -2],
    ] as const
    const others = [
      [0, 4, -2],
      [1, 4, -2],
      [1, 2, 6],
    ] as const
    const agreeing = weightsOf(...others, [0, 2, 5], [0, 3, 5], [1, 3, 5])
    const contrary = weightsOf(...others, [0, 2, -9], [0, 3, -9], [1, 3, -9])
    expect(borderlinePairs(clusters, pairsOf(...all), cuts, 1, agreeing).apart).toEqual([0])
    expect(borderlinePairs(clusters, pairsOf(...all), cuts, 1, contrary).apart).toEqual([1])
  })
})

/** Columns by their kinds, each with its values as numbers; 0 for none. */
function table(columns: Partial<Record<Kind, readonly number[]>>): Comparable {
  const rows = Object.values(columns)[0]!.length
  const made = Object.entries(columns).map(([kind, ids]) => ({
    name: kind,
    kind: kind as Kind,
    lexicon: { count: 10 },
    ids: Int32Array.from(ids),
  }))
  return { rows, columns: made, fields: [] } as unknown as Comparable
}
describe('rowsKeptApart', () => {
  const alone = toClusters(Int32Array.of(0, 1, 2))

  it.each([
    ['finds a family', { family_name: [1, 1, 2], phone: [3, 3, 3], given_name: [4, 5, 6] }, [[0, 1]]],
    ['finds no family in a phone alone', { family_name: [1, 2, 3], phone: [3, 3, 3], given_name: [4, 5, 6] }, []],
    ['takes no two for a family that may be one', { family_name: [1, 1, 2], phone: [3, 3, 3], given_name: [4, 4, 6] }, []],
    ['nor if one has no name of its own', { family_name: [1, 1, 2], phone: [3, 3, 3], given_name: [4, 0, 6] }, []],
    [
      'takes a father and a son for two',
      { family_name: [1, 1, 2], phone: [3, 3, 3], given_name: [4, 4, 6], date: [7, 8, 9] },
      [[0, 1]],
    ],
  ])('%s', (_says, columns, expected) =>
    expect(rowsKeptApart(table(columns), alone, 5).map(({ rows }) => rows)).toEqual(expected),
  )

  it('says what they share', () => {
    const columns = table({ family_name: [1, 1, 2], phone: [3, 3, 3], given_name: [4, 5, 6] })
    expect(rowsKeptApart(columns, alone, 5)[0]!.shared).toEqual([0, 1])
  })

  it('shows nobody who was merged', () => {
    const columns = table({ family_name: [1, 1, 2], phone: [3, 3, 3], given_name: [4, 5, 6] })
    expect(rowsKeptApart(columns, toClusters(Int32Array.of(0, 0, 2)), 5)).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../../../src/numeric/random.ts'
import { findGroups } from '../../../src/segment/auto/groups.ts'
import { kMeans } from '../../../src/segment/auto/k-means.ts'
import { noPoint, pointsOf } from '../../../src/segment/auto/points.ts'
import { scaled } from '../../../src/segment/auto/scale.ts'
import { silhouettes } from '../../../src/segment/auto/silhouette.ts'
import { adjustedRand } from '../../../src/segment/auto/stability.ts'

const tableOf = (rows: readonly (readonly number[])[]): ReturnType<typeof pointsOf> =>
  pointsOf(
    (rows[0] ?? [0]).map((_, column) => Float64Array.from(rows, (row) => row[column]!)),
    rows.length,
  )

/** Three clouds of different sizes around different places. */
function clouds(): number[][] {
  const roll = dice(7)
  const around = (x: number, y: number, many: number): number[][] =>
    Array.from({ length: many }, () => [x + roll() + roll(), y + roll() + roll()])
  return [...around(0, 0, 30), ...around(10, 0, 20), ...around(0, 10, 10)]
}

describe('findGroups', () => {
  it('finds clouds that lie apart, and how many there are; the largest is 1', () => {
    const found = findGroups(tableOf(clouds()), [2, 3, 4, 5], 'standard', 1)
    expect(found.chosen.k).toBe(3)
    expect(found.groups.map(({ rows }) => rows)).toEqual([30, 20, 10])
    expect([...found.ofRow]).toEqual(clouds().map((_, row) => (row < 30 ? 1 : row < 50 ? 2 : 3)))
  })

  it('gives the same groups for every order of the rows', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ max: 9, min: 0 }), fc.integer({ max: 9, min: 0 })), { minLength: 6 }),
        (rows) => {
          const table = tableOf(rows)
          fc.pre(table.points.count >= 3)
          const found = findGroups(table, [2, 3], 'standard', 1)
          const turned = findGroups(tableOf(rows.toReversed()), [2, 3], 'standard', 1)
          expect([...turned.ofRow].toReversed()).toEqual([...found.ofRow])
          expect(turned.tried).toEqual(found.tried)
        },
      ),
      { numRuns: 20 },
    ))

  it('says what sets a group apart, most first, in the unit of the column', () => {
    const rows = clouds().map(([x, y]) => [1000 * x!, y!])
    const { groups } = findGroups(tableOf(rows), [3], 'standard', 1)
    const [first] = groups[1]!.traits
    expect(first).toMatchObject({ column: 0 })
    expect(first!.apart).toBeGreaterThan(1)
    expect(first!.typical).toBeGreaterThan(10_000)
  })
})

describe('pointsOf', () => {
  it('puts equal rows in one point and those without a number in none', () => {
    const { points, ofRow } = tableOf([[2], [1], [NaN], [2]])
    expect([...points.at]).toEqual([1, 2])
    expect([...points.rows]).toEqual([1, 2])
    expect([...ofRow]).toEqual([1, 0, noPoint, 1])
  })
})

describe('scaled', () => {
  it.each([
    ['standard: mean 0, population deviation 1', 'standard', [-1.224745, 0, 1.224745]],
    ['log: of one more than the number', 'log', [-1.224745, 0, 1.224745]],
    ['none: as they are', 'none', [1, 2, 3]],
  ] as const)('%s', (_says, scale, expected) => {
    const rows = scale === 'log' ? [[0], [Math.E - 1], [Math.E ** 2 - 1]] : [[1], [2], [3]]
    for (const [at, x] of scaled(tableOf(rows).points, scale).at.entries()) expect(x).toBeCloseTo(expected[at]!, 5)
  })
  it('makes zeros of a column of one number', () => {
    const rows = [1, 2, 4].map((x) => [0.1, x])
    const { at } = scaled(tableOf(rows).points, 'standard')
    expect([at[0], at[2], at[4]]).toEqual([0, 0, 0])
  })
})

describe('kMeans', () => {
  it('is as good as the best of all partitions of a few points', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 9 }), (numbers) => {
        const { points } = tableOf(numbers.map((x) => [x]))
        const best = Math.min(
          ...Array.from({ length: numbers.length - 1 }, (_, cut) =>
            [points.at.slice(0, cut + 1), points.at.slice(cut + 1)].reduce((sum, part) => sum + squares(part), 0),
          ),
        )
        expect(kMeans(points, 2, 1).wcss).toBeCloseTo(best, 6)
      }),
      { numRuns: 50 },
    ))
  it('gives every group somebody', () => {
    const { points } = tableOf([[0], [0], [1], [1e9], [2]])
    expect(new Set(kMeans(points, 4, 1).group).size).toBe(4)
  })
})

const squares = (part: Float64Array): number => {
  const mean = part.reduce((sum, x) => sum + x, 0) / part.length
  return part.reduce((sum, x) => sum + (x - mean) ** 2, 0)
}

describe('silhouettes', () => {
  it('is that of Rousseeuw, equal rows counted each', () => {
    // a = 0, b = 10 for the two at 0 but for (10+11)/2; worked out by hand for rows 0, 0, 10, 11 in groups {0, 0}, {10, 11}
    const { points } = tableOf([[0], [0], [10], [11]])
    const grouping = { k: 2, group: Uint8Array.of(0, 1, 1), centres: new Float64Array(2), wcss: 0 }
    const expected = (1 + 1 + (10 - 1) / 10 + (11 - 1) / 11) / 4
    expect(silhouettes(points, [grouping]).means[0]).toBeCloseTo(expected, 12)
  })
})

describe('adjustedRand', () => {
  it.each([
    ['the same groups under other names', [0, 0, 1, 1], [1, 1, 0, 0], 1],
    ['groups that cross', [0, 0, 1, 1], [0, 1, 0, 1], -0.5],
  ])('%s', (_says, one, other, expected) =>
    expect(adjustedRand(Float64Array.of(1, 1, 1, 1), Uint8Array.from(one), Uint8Array.from(other), 2)).toBeCloseTo(expected, 12),
  )
})

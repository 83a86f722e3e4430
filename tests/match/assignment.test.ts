import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignOneToOne, type Assignment, type AssignmentEdges } from '../../src/match/assignment.ts'

type Pair = readonly [left: number, right: number, weight: number, order?: number]

const edgesOf = (pairs: readonly Pair[]): AssignmentEdges => ({
  left: Int32Array.from(pairs, ([left]) => left),
  right: Int32Array.from(pairs, ([, right]) => right),
  weight: Float64Array.from(pairs, ([, , weight]) => weight),
  order: Int32Array.from(pairs, ([, , , order], at) => order ?? at),
})
const assign = (...pairs: Pair[]): Assignment => assignOneToOne(edgesOf(pairs))
const chosenOf = (pairs: readonly Pair[]): Pair[] => pairs.filter((_, at) => assign(...pairs).chosen[at] === 1)

/** Every set of pairs above 0 of which no two share a row. */
function matchingsOf(pairs: readonly Pair[]): Pair[][] {
  let all: Pair[][] = [[]]
  for (const pair of pairs) {
    if (pair[2] <= 0) continue
    const free = all.filter((some) => some.every(([left, right]) => left !== pair[0] && right !== pair[1]))
    all = [...all, ...free.map((some) => [...some, pair])]
  }
  return all
}
const total = (pairs: readonly Pair[]): number => pairs.reduce((sum, [, , weight]) => sum + weight, 0)

const orders = (some: readonly Pair[]): number[] =>
  chosenOf(some)
    .map(([, , , order]) => order!)
    .toSorted((a, b) => a - b)

describe('assignOneToOne', () => {
  it.each<[string, Pair[], string, number]>([
    ['keeps a pair', [[0, 0, 5]], '1', 0],
    [
      'drops a pair that weighs nothing',
      [
        [0, 0, 0],
        [1, 1, -2],
      ],
      '00',
      0,
    ],
    [
      'keeps the heaviest of a row',
      [
        [0, 0, 5],
        [0, 1, 7],
        [0, 2, 6],
      ],
      '010',
      0,
    ],
    [
      'keeps the heaviest of a row of the right',
      [
        [0, 0, 5],
        [1, 0, 7],
        [2, 0, 6],
      ],
      '010',
      0,
    ],
    [
      'is not greedy: two of 2 are more than one of 3',
      [
        [0, 0, 2],
        [1, 0, 3],
        [1, 1, 2],
      ],
      '101',
      0,
    ],
    [
      'leaves rows alone where that is more',
      [
        [0, 0, 2],
        [1, 0, 9],
        [1, 1, 2],
      ],
      '010',
      0,
    ],
    [
      'counts a tie of one row',
      [
        [0, 0, 5],
        [0, 1, 5],
      ],
      '10',
      1,
    ],
    [
      'counts a tie along a path',
      [
        [0, 0, 2],
        [1, 0, 4],
        [1, 1, 2],
      ],
      '',
      1,
    ],
    [
      'counts a tie around a square',
      [
        [0, 0, 1],
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 1],
      ],
      '',
      1,
    ],
    [
      'counts a group once',
      [
        [0, 0, 5],
        [0, 1, 5],
        [0, 2, 5],
        [3, 3, 1],
      ],
      '1001',
      1,
    ],
    ['has nothing to do', [], '', 0],
  ])('%s', (_says, pairs, chosen, ties) => {
    const assignment = assign(...pairs)
    if (chosen !== '') expect(assignment.chosen.join('')).toBe(chosen)
    expect(assignment.ties).toBe(ties)
  })

  it('decides ties by order', () => {
    expect(
      chosenOf([
        [0, 0, 5, 9],
        [0, 1, 5, -3],
      ]),
    ).toEqual([[0, 1, 5, -3]])
    expect(
      chosenOf([
        [0, 1, 5, -3],
        [0, 0, 5, 9],
      ]),
    ).toEqual([[0, 1, 5, -3]])
  })

  const pair = fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: -1, max: 4 }))
  const graph = fc.uniqueArray(pair, { maxLength: 11, selector: ([left, right]) => left * 5 + right })

  it('weighs as much as the best of all sets', () => {
    fc.assert(
      fc.property(graph, fc.constantFrom(1, 0.1, 1e-3, 1e6), (pairs, unit) => {
        const weighed = pairs.map(([left, right, weight], at): Pair => [left, right, weight * unit, (at * 7) % 11])
        const chosen = chosenOf(weighed)
        expect(new Set(chosen.map(([left]) => left)).size).toBe(chosen.length)
        expect(new Set(chosen.map(([, right]) => right)).size).toBe(chosen.length)
        expect(total(chosen)).toBeCloseTo(Math.max(...matchingsOf(weighed).map(total)), 6)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts a tie where another set weighs as much', () => {
    fc.assert(
      fc.property(graph, (pairs) => {
        const sums = matchingsOf(pairs).map(total)
        const best = sums.filter((sum) => sum === Math.max(...sums)).length
        expect(assign(...pairs).ties > 0).toBe(best > 1)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same pairs for rows in any order', () => {
    const numbers = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
    fc.assert(
      fc.property(graph, numbers, numbers, fc.infiniteStream(fc.nat()), (pairs, lefts, rights, draws) => {
        const weighed = pairs.map(([left, right, weight], at): Pair => [left, right, weight, at * 3])
        const moved = weighed
          .map((one): [number, Pair] => [draws.next().value as number, [lefts[one[0]]!, rights[one[1]]!, one[2], one[3]!]])
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(orders(moved)).toEqual(orders(weighed))
      }),
      { numRuns: 1000 },
    )
  })

  it('stands weights without end', () => {
    const { chosen } = assign([0, 0, Number.POSITIVE_INFINITY], [0, 1, 3], [1, 0, 3], [2, 2, Number.NaN], [3, 3, 1e-300])
    expect(chosen.join('')).toBe('10001')
  })

  it('takes a group of thousands in its stride', () => {
    const pairs: Pair[] = []
    for (let row = 0; row < 3000; row++)
      for (let step = 0; step < 4; step++)
        pairs.push([row, (row + step * step) % 3000, 1 + ((row * 37 + step * 101) % 29), (row * 4 + step) * 7919])
    const { chosen } = assign(...pairs)
    expect(chosen.filter((one) => one === 1).length).toBeGreaterThan(2800)
  })
})

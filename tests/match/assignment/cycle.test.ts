import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCycle } from '../../../src/match/assignment/cycle.ts'

const has = (nodes: number, edges: readonly (readonly [number, number])[]): boolean =>
  hasCycle(nodes, (node, go) => {
    for (const [from, to] of edges) if (from === node) go(to)
  })

describe('hasCycle', () => {
  it.each<[string, number, [number, number][], boolean]>([
    ['finds none without edges', 3, [], false],
    [
      'finds none in a tree',
      4,
      [
        [0, 1],
        [0, 2],
        [2, 3],
      ],
      false,
    ],
    [
      'finds none where two ways meet',
      4,
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      false,
    ],
    ['finds a node that leads to itself', 2, [[1, 1]], true],
    [
      'finds a round trip',
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      true,
    ],
  ])('%s', (_says, nodes, edges, expected) => {
    expect(has(nodes, edges)).toBe(expected)
  })

  it('agrees with taking nodes away to which nothing leads', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12 }), (edges) => {
        let left = edges
        for (let turn = 0; turn < 7; turn++) left = left.filter(([from]) => left.some(([, to]) => to === from))
        expect(has(7, edges)).toBe(left.length > 0)
      }),
      { numRuns: 1000 },
    )
  })
})

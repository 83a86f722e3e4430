import { describe, expect, it } from 'vitest'
import { gaussLegendre, integrate } from '../../src/numeric/gauss-legendre.ts'

describe('gaussLegendre', () => {
  it('has the nodes and weights of the tables for two nodes', () => {
    const { nodes, weights } = gaussLegendre(2)
    expect(nodes[1]).toBeCloseTo(Math.sqrt(1 / 3), 15)
    expect([...weights]).toEqual([expect.closeTo(1, 14), expect.closeTo(1, 14)])
  })

  it.each([16, 32, 64])('weights of %d nodes sum to 2', (n) =>
    expect(gaussLegendre(n).weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(2, 13),
  )

  it('integrates a steep exponential', () => expect(integrate((x) => Math.exp(-40 * x), 0, 1, 32) * 40).toBeCloseTo(1, 12))
})

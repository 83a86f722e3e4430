import { describe, expect, it } from 'vitest'
import { rowsOf, sizeOf, toClusters } from '../../src/dedupe/clusters.ts'

describe('toClusters', () => {
  it('numbers clusters in the order of their first rows, and lists their rows in order', () => {
    const clusters = toClusters(Int32Array.of(0, 1, 0, 3, 1, 0))
    expect(clusters.count).toBe(3)
    expect([...clusters.of]).toEqual([0, 1, 0, 2, 1, 0])
    expect([0, 1, 2].map((cluster) => [...rowsOf(clusters, cluster)])).toEqual([[0, 2, 5], [1, 4], [3]])
    expect([0, 1, 2].map((cluster) => sizeOf(clusters, cluster))).toEqual([3, 2, 1])
  })

  it('finds none among no rows', () => {
    expect(toClusters(new Int32Array(0)).count).toBe(0)
  })
})

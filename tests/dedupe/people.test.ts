import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf, sizeOf, toClusters } from '../../src/dedupe/clusters.ts'
import { batchesOf, People } from '../../src/dedupe/people.ts'
import { made } from '../../src/dedupe/survivorship/golden.ts'
import { texts, valueTable } from './value-table.ts'

const header = ['city', 'phone', 'Notes']
const table = valueTable(header, [
  ['Lyon', '01', 'called'],
  ['Paris', '02', ''],
  ['', '03', 'moved'],
  ['Nice', '', ''],
])
const columns = table.map(({ cells }) => cells)

/** The rows of the people's table. */
const rowsIn = ({ columns: own, made: cells }: People, count: number): (readonly string[])[] =>
  Array.from({ length: count }, (_, row) => cells.get(row) ?? own.map(({ values, ids }) => texts.of(values, ids[row]!)))

describe('People', () => {
  const clusters = toClusters(Int32Array.of(0, 1, 0, 3))

  it('has the first row of each cluster until it is told more', () => {
    expect(rowsIn(new People(columns, clusters), 3)).toEqual([
      ['Lyon', '01', 'called'],
      ['Paris', '02', ''],
      ['Nice', '', ''],
    ])
  })

  it('takes cells from other rows, from nowhere, and from what was made of several', () => {
    const people = new People(columns, clusters)
    people.set(0, Int32Array.of(1, 3, 0), undefined)
    expect(rowsIn(people, 3)[0]).toEqual(['Lyon', '03', ''])
    people.set(0, Int32Array.of(1, 3, made), ['Lyon', '03', 'called; moved'])
    expect(rowsIn(people, 3)[0]).toEqual(['Lyon', '03', 'called; moved'])
  })
})

describe('batchesOf', () => {
  it('hands out every cluster of several rows once, whole and in order', () => {
    const firsts = fc.array(fc.nat(20), { maxLength: 60 }).map((given) => Int32Array.from(given, (name) => given.indexOf(name)))
    fc.assert(
      fc.property(firsts, fc.integer({ min: 1, max: 9 }), (first, size) => {
        const clusters = toClusters(first)
        const all = [...batchesOf(clusters, size)].flatMap(({ clusters: some, rows, starts }) =>
          some.map((cluster, at) => [cluster, [...rows.subarray(starts[at], starts[at + 1])]] as const),
        )
        const several = Array.from({ length: clusters.count }, (_, cluster) => cluster).filter((one) => sizeOf(clusters, one) > 1)
        expect(all).toEqual(several.map((cluster) => [cluster, [...rowsOf(clusters, cluster)]]))
      }),
    )
  })
})

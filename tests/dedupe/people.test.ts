import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf, toClusters } from '../../src/dedupe/clusters.ts'
import { People } from '../../src/dedupe/people.ts'
import type { Gathered } from '../../src/dedupe/survivorship/gathered.ts'
import { made, type GoldenMaker } from '../../src/dedupe/survivorship/golden.ts'
import { texts, valueTable } from './value-table.ts'

const header = ['city', 'phone', 'Notes']
const records = [
  ['Lyon', '01', 'called'],
  ['Paris', '02', ''],
  ['', '03', 'moved'],
  ['Nice', '', ''],
]
const columns = valueTable(header, records).map(({ cells }) => cells)
const clusters = toClusters(Int32Array.of(0, 1, 0, 3))

/** A maker that picks what it is told to. */
const telling = (picked: readonly number[], cells?: readonly string[]): GoldenMaker => ({
  make: () => [],
  begin: () => undefined,
  pick(_cluster, picks, at) {
    picks.set(picked, at)
    return cells
  },
})

/** The rows of the people at hand. */
const rowsIn = ({ columns: own, made: cells }: People, count: number): (readonly string[])[] =>
  Array.from({ length: count }, (_, row) => cells.get(row) ?? own.map(({ values, ids }) => texts.of(values, ids[row]!)))

describe('People', () => {
  it.each([
    ['takes cells from any row, and from nowhere', telling([1, 3, 0]), ['Lyon', '03', '']],
    ['takes what was made of several', telling([1, 3, made], ['Lyon', '03', 'called; moved']), ['Lyon', '03', 'called; moved']],
  ])('%s', (_says, maker, expected) => {
    const people = new People(columns, clusters, maker, 3)
    people.go(0, 3)
    expect(rowsIn(people, 3)).toEqual([expected, records[1], records[3]])
    people.go(1, 3)
    expect(rowsIn(people, 2)).toEqual([records[1], records[3]])
  })

  it('asks about every cluster of several rows once, with its rows, however the stretches are cut', () => {
    const firsts = fc
      .array(fc.nat(20), { minLength: 1, maxLength: 60 })
      .map((given) => Int32Array.from(given, (name) => given.indexOf(name)))
    fc.assert(
      fc.property(firsts, fc.integer({ min: 1, max: 9 }), (first, size) => {
        const all = toClusters(first)
        const asked: number[][] = []
        let at: Gathered
        const maker: GoldenMaker = {
          make: () => [],
          begin: (clusters) => void (at = clusters),
          pick(cluster) {
            asked.push(Array.from(at.rowsOf(cluster)))
            return undefined
          },
        }
        const table = valueTable(
          ['row'],
          Array.from(first, (_, row) => [String(row)]),
        )
        const people = new People([table[0]!.cells], all, maker, size)
        for (let from = 0; from < all.count; from += size) people.go(from, Math.min(all.count, from + size))
        const several = Array.from({ length: all.count }, (_, cluster) => [...rowsOf(all, cluster)]).filter(
          ({ length }) => length > 1,
        )
        expect(asked).toEqual(several)
      }),
    )
  })
})

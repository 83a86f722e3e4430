import { describe, expect, it } from 'vitest'
import { cutLengthsOf } from '../../src/validate/columns.ts'
import { planValidate } from '../../src/validate/plan.ts'
import { addSeen, nothingSeen, type Seen } from '../../src/validate/seen.ts'

const plan = planValidate(
  {
    table: 'customers',
    columns: [{ index: 0, header: 'city', field: 'city' }],
    country: 'FR',
    asOf: '2026-06-30',
    delimiter: ';',
    domains: {},
  },
  [],
)

/** A column of towns whose longest have forty-five letters; these hashes stand for them. */
function townsSeen(hashes: readonly number[]): Seen {
  const seen = nothingSeen(1, 0)
  const [column] = seen.columns
  for (let length = 4; length < 30; length++) column!.lengths[length] = 100
  column!.lengths[45] = 17
  column!.longest = 45
  column!.longestHashes = [...hashes]
  return { ...seen, rows: 2617 }
}

describe('cutLengthsOf', () => {
  it.each([
    ['sees where cells that differ were cut off', [1, 2, 3, 4], 45],
    ['leaves a town with a long name alone, however many live there', [1], undefined],
    ['leaves its two spellings alone', [1, 2], undefined],
  ])('%s', (_says, hashes, expected) => {
    expect(cutLengthsOf(plan, townsSeen(hashes))).toEqual([expected])
  })

  it('tells cells apart that stand in different parts of a file', () => {
    const sum = addSeen(townsSeen([1, 2]), townsSeen([2, 3, 4]))
    expect(sum.columns[0]!.longestHashes).toEqual([1, 2, 3, 4])
    expect(addSeen(nothingSeen(1, 0), sum).columns[0]).toMatchObject({ longest: 45, longestHashes: [1, 2, 3, 4] })
  })
})

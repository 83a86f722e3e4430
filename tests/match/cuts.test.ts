import { expect, it } from 'vitest'
import { vouchedIn } from '../../src/match/cuts.ts'

it.each([
  ['at least 3 bits', 0.3, 3],
  ['as much where a row has one other', 1, 3],
  ['a bit more where it has two', 2, 4],
  ['two more where it has four', 4, 5],
  ['no more than that of eight', 48, 6],
])('rows of a set vouch for each other by %s', (_, others, bits) => {
  expect(vouchedIn({ prior: others / 999, rows: 1000 })).toBeCloseTo(bits, 12)
})

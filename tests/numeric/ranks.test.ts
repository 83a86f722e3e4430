import { describe, expect, it } from 'vitest'
import { ranksOf, rankingChance, shareOfTop } from '../../src/numeric/ranks.ts'

describe('ranksOf', () => {
  it('gives equal values the mean of their ranks', () =>
    expect([...ranksOf(Float64Array.of(5, 1, 5, 9))]).toEqual([2.5, 1, 2.5, 4]))
})

describe('rankingChance', () => {
  it.each([
    ['all in order', [1, 2, 3, 4], [0, 0, 1, 1], 1],
    ['all the wrong way round', [4, 3, 2, 1], [0, 0, 1, 1], 0],
    ['all the same', [2, 2, 2, 2], [0, 1, 0, 1], 0.5],
    ['one pair of four wrong', [1, 3, 2, 4], [0, 0, 1, 1], 0.75],
    ['nobody did', [1, 2], [0, 0], undefined],
  ])('%s', (_says, scores, did, expected) =>
    expect(rankingChance(Float64Array.from(scores), (at) => did[at] === 1)).toBe(expected),
  )
})

describe('shareOfTop', () => {
  it.each([
    ['the top one has half', [9, 1, 2], [5, 3, 2], 1, 0.5],
    ['of three tied for one place each has a third of it', [7, 7, 7], [6, 3, 0], 1, 0.3333333333333333],
    ['nothing to share', [1, 2], [0, 0], 1, undefined],
  ])('%s', (_says, scores, values, many, expected) =>
    expect(shareOfTop(Float64Array.from(scores), Float64Array.from(values), many)).toBe(expected),
  )
})

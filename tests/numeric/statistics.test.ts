import { describe, expect, it } from 'vitest'
import { correlation, quantile } from '../../src/numeric/statistics.ts'

describe('correlation', () => {
  it.each([
    ['a straight line', [1, 2, 3], [2, 4, 6], 1],
    ['a falling one', [1, 2, 3], [3, 2, 1], -1],
    ['nothing varies', [1, 1, 1], [1, 2, 3], undefined],
  ])('%s', (_says, a, b, expected) => {
    const found = correlation(Float64Array.from(a), Float64Array.from(b))
    if (expected === undefined) expect(found).toBeUndefined()
    else expect(found).toBeCloseTo(expected, 14)
  })
})

describe('quantile', () => {
  it.each([
    ['the middle of two', [1, 2], 0.5, 1.5],
    ['the ends', [3, 5, 9], 1, 9],
    ['a fifth of six', [0, 10, 20, 30, 40, 50], 0.2, 10],
    ['one value', [4], 0.8, 4],
  ])('%s', (_says, sorted, share, expected) => expect(quantile(sorted, share)).toBeCloseTo(expected, 14))
})

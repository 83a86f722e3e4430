import { describe, expect, it } from 'vitest'
import { correlation } from '../../src/numeric/statistics.ts'

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

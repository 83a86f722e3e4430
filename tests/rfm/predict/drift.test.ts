import { describe, expect, it } from 'vitest'
import { drift, spreadOf } from '../../../src/rfm/predict/drift.ts'

const ten = Float64Array.from({ length: 100 }, (_, at) => at)

describe('drift', () => {
  it('is nothing when nothing moved', () => expect(drift(spreadOf(ten), ten)).toBe(0))

  it('is far above the limit when all moved to one end', () =>
    expect(
      drift(
        spreadOf(ten),
        ten.map(() => 99),
      ),
    ).toBeGreaterThan(1))

  it('is the sum over the classes, by hand', () => {
    const then = spreadOf(values(5))
    expect(then).toEqual({ cuts: [1, 2], shares: [5 / 11, 6 / 11, 0] })
    expect(drift(then, values(6))).toBeCloseTo((1 / 11) * Math.log(6 / 5) + (-1 / 11) * Math.log(5 / 6), 12)
  })
})

/** Eleven customers, so many of whom have 1, the others 2. */
const values = (ones: number): Float64Array => Float64Array.from({ length: 11 }, (_, at) => (at < ones ? 1 : 2))

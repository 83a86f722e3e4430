import { describe, expect, it } from 'vitest'
import { dice } from '../../../src/numeric/random.ts'
import { calibrationOf } from '../../../src/rfm/predict/calibration.ts'

/** Customers of whom 0.1 to 3 orders are expected, and what they do: in the mean `real` of what is expected. */
function happened(customers: number, real: (expected: number) => number): [Float64Array, Float64Array] {
  const random = dice(1)
  const expected = Float64Array.from({ length: customers }, (_, at) => 0.1 + (2.9 * at) / customers)
  const actual = expected.map((mean) => {
    let [orders, left] = [0, Math.exp(-real(mean))]
    for (let chance = random(); chance > left; chance *= random()) orders++ // Knuth's Poisson
    return orders
  })
  return [expected, actual]
}

describe('calibrationOf', () => {
  it.each([
    ['finds nothing wrong with a forecast that holds', 2000, (mean: number) => mean, false, false],
    ['finds a sum that is a quarter too high', 2000, (mean: number) => 0.8 * mean, true, false],
    ['finds customers set too far apart', 2000, (mean: number) => 1.55 + 0.5 * (mean - 1.55), false, true],
    ['says nothing of few customers, whom chance moves more', 29, (mean: number) => 2 * mean, false, false],
    ['lets a twentieth pass, however many customers there are', 50_000, (mean: number) => 0.95 * mean, false, false],
  ])('%s', (_says, customers, real, isBiased, isTilted) => {
    const calibration = calibrationOf(...happened(customers, real))
    expect([calibration.isBiased, calibration.isTilted]).toEqual([isBiased, isTilted])
  })

  it('has no slope where as much was expected of everybody', () =>
    expect(calibrationOf(new Float64Array(40).fill(1), new Float64Array(40).fill(5))).toEqual({
      slope: undefined,
      isBiased: true,
      isTilted: false,
    }))

  it('says nothing of nobody', () =>
    expect(calibrationOf(new Float64Array(0), new Float64Array(0))).toEqual({
      slope: undefined,
      isBiased: false,
      isTilted: false,
    }))
})

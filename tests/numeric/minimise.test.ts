import { describe, expect, it } from 'vitest'
import { curvature, minimise, type Slopes } from '../../src/numeric/minimise.ts'
import { inverseOf } from '../../src/numeric/matrix.ts'

/** @see Rosenbrock (1960), "An Automatic Method for Finding the Greatest or Least Value of a Function" */
const banana: Slopes = (point, gradient) => {
  const [x, y] = [point[0]!, point[1]!]
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x)
  gradient[1] = 200 * (y - x * x)
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2
}

describe('minimise', () => {
  it('finds the end of the curved valley', () => {
    const { point, converged, bound } = minimise(banana, Float64Array.of(-1.2, 1), 8)
    expect(point[0]).toBeCloseTo(1, 9)
    expect(point[1]).toBeCloseTo(1, 9)
    expect(converged).toBe(true)
    expect(bound).toEqual([false, false])
  })

  it('stops at a wall, and says so', () => {
    const { point, bound, converged } = minimise(banana, Float64Array.of(0, 0), 0.5)
    expect(point[0]).toBeCloseTo(0.5, 9)
    expect(point[1]).toBeCloseTo(0.25, 9)
    expect(bound).toEqual([true, false])
    expect(converged).toBe(true)
  })

  it('comes to rest where the function is flat', () =>
    expect(minimise(() => 7, Float64Array.of(1, 2, 3), 8)).toMatchObject({ value: 7, converged: true, evaluations: 1 }))
})

describe('curvature', () => {
  it('is that of the second derivatives', () => {
    const [top, low] = curvature(banana, Float64Array.of(1, 1), [false, false])
    expect(top![0]).toBeCloseTo(802, 3)
    expect(top![1]).toBeCloseTo(-400, 3)
    expect(low![1]).toBeCloseTo(200, 3)
  })
})

describe('inverseOf', () => {
  it('undoes a symmetric matrix', () =>
    expect(inverseOf([Float64Array.of(4, 2), Float64Array.of(2, 3)])?.map((row) => [...row])).toEqual([
      [expect.closeTo(0.375, 14), expect.closeTo(-0.25, 14)],
      [expect.closeTo(-0.25, 14), expect.closeTo(0.5, 14)],
    ]))

  it('refuses a saddle', () => expect(inverseOf([Float64Array.of(1, 2), Float64Array.of(2, 1)])).toBeUndefined())
})

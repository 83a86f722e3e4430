import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupHistories } from '../../../../src/rfm/predict/histories.ts'
import { expectedOrders, type OrderModel } from '../../../../src/rfm/predict/model.ts'
import { expectedBeforeLeaving } from '../../../../src/rfm/predict/models/before-leaving.ts'
import { bgNbd, mbgNbd } from '../../../../src/rfm/predict/models/chance-to-leave.ts'
import { nbd } from '../../../../src/rfm/predict/models/nbd.ts'
import { paretoNbd } from '../../../../src/rfm/predict/models/pareto-nbd.ts'

const models = [bgNbd, mbgNbd, paretoNbd, nbd]
const logLikelihood = (model: OrderModel, theta: Float64Array, x: number, last: number, observed: number): number =>
  model.logLikelihood(theta, groupHistories([x], [last], [observed]).histories, new Float64Array(4))

describe('models at invented parameters are what integrating their processes gives', () => {
  const early = { repeats: 3, last: 20, observed: 40 }
  it.each([
    [
      'BG/NBD',
      bgNbd,
      [0.3, 5, 0.7, 2.4],
      [-12.0334946263, -0.659167373201, 0.474667581595, 0.800388974011, 1.03882586597, 0.369268138451],
    ],
    [
      'MBG/NBD',
      mbgNbd,
      [0.3, 5, 0.7, 2.4],
      [-12.2577314837, -0.467953366468, 0.525821483764, 0.900628925434, 0.865601371556, 0.409063369811],
    ],
    [
      'Pareto/NBD, α > β',
      paretoNbd,
      [0.5, 8, 0.6, 3],
      [-12.5839935186, -0.350111699038, 0.408839228116, 0.667338902909, 0.692837628726, 0.287095792345],
    ],
    [
      'Pareto/NBD, α < β',
      paretoNbd,
      [0.5, 8, 0.6, 12],
      [-12.0483875957, -0.559677672377, 0.490520231797, 0.818718686234, 1.09832383496, 0.349999753149],
    ],
  ] as const)('%s', (_says, model, parameters, expected) => {
    const theta = Float64Array.from(parameters)
    const active = model.chanceActive(theta, early)
    const found = [
      logLikelihood(model, theta, 3, 20, 40),
      logLikelihood(model, theta, 0, 0, 40),
      active,
      expectedOrders(model, theta, early, 26),
      model.expectedOfNewcomer(theta, 26),
      active * model.chanceOfOrders(theta, early, 26, 1),
    ]
    for (const [at, value] of found.entries()) expect(Math.abs(value / expected[at]! - 1)).toBeLessThan(1e-11)
  })
})

describe('expectedBeforeLeaving', () => {
  /** By arithmetic of 40 digits. */
  it.each([
    ['five thousand orders so far', 5000.25, 10_000, 0.8, 5002.4, 10_000, 3717.9744438302155],
    ['a newcomer, for ages', 0.25, 4, 0.8, 2.4, 1_000_000, 52.95880414992838],
    ['a = 1 but for a hair, where the closed form is 0/0', 3.2, 40, 1.0000001, 5.4, 26, 1.736487027833056],
    ['far more orders than chances to leave', 40.5, 3, 0.7, 1.2, 50, 21.588284964764696],
    ['leaving is nearly as sure as staying', 0.3, 5, 60, 90, 100_000, 2.3541931344133147],
    ['hardly anything known', 0.2, 0.001, 0.1, 0.2, 10_000, 299373.2575000927],
  ])('%s', (_says, r, alpha, a, b, days, expected) =>
    expect(Math.abs(expectedBeforeLeaving(r, alpha, a, b, days) / expected - 1)).toBeLessThan(1e-11),
  )
})

const size = fc.double({ min: -8, max: 8, noNaN: true }).map(Math.exp)
const moderate = fc.double({ min: -3, max: 3, noNaN: true }).map(Math.exp)
const history = fc
  .record({ repeats: fc.nat(5000), last: fc.nat(10_000), more: fc.nat(10_000) })
  .map(({ repeats, last, more }) => {
    const seen = repeats === 0 ? 0 : Math.max(1, last)
    return { repeats, last: seen, observed: Math.min(10_000, seen + more) }
  })
/** Parameters of the size that fits end in: times relative to how long customers were observed. */
const theta = (model: OrderModel, shapes: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> =>
  fc
    .tuple(fc.array(shapes, { minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 10_000 }))
    .map(([values, observed]) =>
      Float64Array.from(model.parameters, (name, at) => values[at]! * (model.times.includes(name) ? observed : 1)),
    )

describe.each(models)('$name', { timeout: 30_000 }, (model) => {
  it('has no NaN, and slopes that are finite, for any history and any parameters a fit can reach', () =>
    fc.assert(
      fc.property(theta(model, size), history, fc.integer({ min: 1, max: 3650 }), (theta, history, days) => {
        const gradient = new Float64Array(4)
        const { histories } = groupHistories([history.repeats], [history.last], [history.observed])
        expect(model.logLikelihood(theta, histories, gradient)).not.toBeNaN()
        for (const slope of gradient) expect(slope).not.toBeNaN()
        const active = model.chanceActive(theta, history)
        expect(active).toBeGreaterThanOrEqual(0)
        expect(active).toBeLessThanOrEqual(1)
        const expected = model.expectedWhileActive(theta, history, days)
        expect(expected).toBeGreaterThanOrEqual(0)
        expect(expected).toBeLessThan(Infinity)
        for (const orders of [1, 2, 10]) {
          const chance = model.chanceOfOrders(theta, history, days, orders)
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    ))

  it('slopes are those of the likelihood', () =>
    fc.assert(
      fc.property(theta(model, moderate), history, (theta, history) => {
        const { histories } = groupHistories([history.repeats], [history.last], [history.observed])
        const gradient = new Float64Array(4)
        const value = model.logLikelihood(theta, histories, gradient)
        for (const at of model.parameters.keys()) {
          const h = 1e-5 * theta[at]!
          const rise = (to: number): number =>
            model.logLikelihood(theta.with(at, theta[at]! + to), histories, new Float64Array(4))
          const slope = (rise(h) - rise(-h)) / 2e-5
          expect(Math.abs(slope - gradient[at]! * theta[at]!)).toBeLessThan(1e-5 * (1 + Math.abs(slope)) + 1e-9 * Math.abs(value))
        }
      }),
      { numRuns: 100 },
    ))

  it('more time never means fewer orders expected, and silence never a likelier customer', () =>
    fc.assert(
      fc.property(theta(model, moderate), history, fc.nat(3000), fc.nat(3000), (theta, history, days, more) => {
        const expected = model.expectedWhileActive(theta, history, days)
        const later = model.expectedWhileActive(theta, history, days + more)
        expect(later).toBeGreaterThanOrEqual(expected * (1 - 1e-9))
        expect(model.expectedOfNewcomer(theta, days + more)).toBeGreaterThanOrEqual(
          model.expectedOfNewcomer(theta, days) * (1 - 1e-9),
        )
        const silent = { ...history, observed: history.observed + more }
        expect(model.chanceActive(theta, silent)).toBeLessThanOrEqual(model.chanceActive(theta, history) * (1 + 1e-9))
        if (days > 0) {
          const [one, two] = [1, 2].map((orders) => model.chanceOfOrders(theta, history, days, orders)) as [number, number]
          expect(two).toBeLessThanOrEqual(one + 1e-9)
        }
      }),
      { numRuns: 200 },
    ))

  it('the chances of at least 1, 2, 3 … orders sum to the orders expected', () => {
    const theta = Float64Array.of(0.5, 20, 0.9, model.name === 'pareto-nbd' ? 30 : 2.2)
    const history = { repeats: 4, last: 100, observed: 130 }
    let sum = 0
    for (let orders = 1; orders < 200; orders++) sum += model.chanceOfOrders(theta, history, 90, orders)
    expect(sum).toBeCloseTo(model.expectedWhileActive(theta, history, 90), 8)
  })
})

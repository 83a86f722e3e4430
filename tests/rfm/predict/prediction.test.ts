import { describe, expect, it } from 'vitest'
import type { Split } from '../../../src/rfm/predict/observed.ts'
import { predict, type Prediction } from '../../../src/rfm/predict/prediction.ts'
import { cohort, only } from './cohort.ts'

const question = { model: 'auto', horizonDays: 365, discount: 0.1 } as const
const leaving = cohort({ customers: 400, shape: 1, dailyRate: 0.03, stays: 150, days: 270, apart: 180 })
const staying = cohort({ customers: 200, shape: 1, dailyRate: 0.03, stays: undefined, days: 270, apart: 180 })
const today = (split: Split, model: (typeof question)['model'] | 'bg-nbd' | 'pareto-nbd' = 'auto'): Prediction =>
  predict({ today: split, holdout: undefined, trial: undefined }, { ...question, model })
const of = (rows: readonly (readonly [repeats: number, last: number, observed: number, spend: number])[]): Split => ({
  repeats: Uint32Array.from(rows, ([repeats]) => repeats),
  last: Uint32Array.from(rows, ([, last]) => last),
  observed: Uint32Array.from(rows, ([, , observed]) => observed),
  spend: Float64Array.from(rows, ([, , , spend]) => spend),
  days: 90,
  actual: new Float64Array(rows.length),
})
/** Every number of a forecast is one. */
const expectNumbers = ({ expected }: Prediction): void => {
  for (const column of [expected!.orders, expected!.spend!, expected!.clv!, ...(expected!.active ? [expected!.active] : [])])
    for (const value of column) expect(value >= 0 && value < Infinity).toBe(true)
}

describe('predict', { timeout: 30_000 }, () => {
  it('sees customers leave, and forecasts within a fifth what they buy later', () => {
    const prediction = predict({ today: leaving, holdout: leaving, trial: undefined }, question)
    const { choice } = prediction
    expect(choice).toMatchObject({ dropoutIdentified: true, why: 'holdout' })
    expect(choice!.holdout!.models.map(({ model }) => model)).toEqual(['pareto-nbd', 'mbg-nbd', 'bg-nbd', 'nbd'])
    const best = choice!.holdout!.models.find(({ model }) => model === choice!.used.model.name)!
    for (const { rmse } of choice!.holdout!.models) expect(best.rmse).toBeLessThanOrEqual(rmse)
    expect(Math.abs(best.bias!)).toBeLessThan(0.2)
    for (const { rmse } of choice!.holdout!.baselines) expect(best.rmse).toBeLessThan(rmse)
    expectNumbers(prediction)
  })

  it('says that nobody is seen to leave where nobody does, and has no p_active then', () => {
    for (const model of ['auto', 'bg-nbd', 'pareto-nbd'] as const) {
      const prediction = today(staying, model)
      expect(prediction.choice).toMatchObject({ why: 'nobody_seen_leaving', dropoutIdentified: false, activity: undefined })
      expect(prediction.choice!.used.model.name).toBe('nbd')
      expect(prediction.expected!.active).toBeUndefined()
      expectNumbers(prediction)
    }
  })

  it('never takes who bought once for a customer for ever, as BG/NBD would', () => {
    const prediction = today(leaving, 'bg-nbd')
    expect(prediction.choice!.used.model.name).toBe('bg-nbd')
    expect(prediction.choice!.activity!.model.name).toBe('mbg-nbd')
    for (const [at, repeats] of leaving.repeats.entries())
      if (repeats === 0) expect(prediction.expected!.active![at]).toBeLessThan(1)
  })

  it('gives the same forecast for customers in any order', () => {
    const backwards: Split = {
      ...leaving,
      repeats: leaving.repeats.toReversed(),
      last: leaving.last.toReversed(),
      observed: leaving.observed.toReversed(),
      spend: leaving.spend!.toReversed(),
    }
    expect(today(backwards, 'bg-nbd').expected!.clv!.toReversed()).toEqual(today(leaving, 'bg-nbd').expected!.clv)
  })

  it.each([
    ['nobody', of([]), 'no_customers'],
    ['all came today', of([[0, 0, 0, 0]]), 'no_time'],
    ['nobody came twice', only(leaving, (at) => leaving.repeats[at] === 0), 'no_repeats'],
    ['three customers', of([[2, 20, 40, 10], [0, 0, 30, 0], [5, 33, 40, 20]]), 'few_repeaters'], // prettier-ignore
  ])('refuses, and says why: %s', (_says, split, shortfall) => {
    const { choice, expected, ...rest } = today(split)
    expect(rest.shortfall).toBe(shortfall)
    expect([choice, expected]).toEqual([undefined, undefined])
  })

  it('answers for customers who are all alike by how often they buy', () => {
    const prediction = today(of(Array.from({ length: 50 }, () => [4, 80, 100, 25])))
    expect(prediction.choice).toMatchObject({ why: 'all_alike', dropoutIdentified: false })
    expect(prediction.expected!.orders[0]).toBeCloseTo((4 / 100) * 365, 1)
    expect(prediction.expected!.spend![0]).toBe(25)
    expectNumbers(prediction)
  })

  it('stands one customer with 900 orders, and points at them', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [at % 3, at % 3 === 0 ? 0 : 10 + at, 90 + (at % 30), 20] as const)
    const prediction = today(of([...rows, [900, 899, 900, 12]]))
    expect(prediction.doubts).toContain('one_dominates')
    expectNumbers(prediction)
  })

  it('values orders by their mean where nothing was ever spent', () => {
    const prediction = today({ ...leaving, spend: new Float64Array(leaving.repeats.length) })
    expect(prediction.spend).toMatchObject({ fit: undefined, why: 'few_customers', mean: 0 })
    expectNumbers(prediction)
  })

  it('keeps to what is known: without money there is no value', () =>
    expect(today({ ...leaving, spend: undefined }).expected).toMatchObject({ spend: undefined, clv: undefined }))
})

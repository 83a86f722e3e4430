import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/orders/days.ts'
import { cutMeasures } from '../../src/rfm/cuts.ts'
import { gridSegment, gridSegments, onFive, valueOf } from '../../src/rfm/grid.ts'
import { measure } from '../../src/rfm/measures.ts'
import { paretoOf } from '../../src/rfm/pareto.ts'
import { scoreAll, scoreCounts, type Scored } from '../../src/rfm/score.ts'
import { sumSegments } from '../../src/rfm/segment-sums.ts'
import { ordersOf } from '../orders/orders-of.ts'

const asOf = '2026-06-30'
const scoreRows = (rows: readonly (readonly [string, string, string])[]): { scored: Scored; customers: readonly string[] } => {
  const orders = ordersOf(rows)
  const measures = measure(orders, dayOf(asOf), 'net')
  const unit = 10 ** orders.money!.places
  return { scored: scoreAll(measures, cutMeasures(measures, unit, 5), unit, undefined), customers: orders.customers }
}

describe('scores', () => {
  it('give fractional amounts five classes', () => {
    const { scored } = scoreRows(
      Array.from({ length: 10 }, (_, at) => [`C${at}`, '2026-06-01', `0.${at + 1 === 10 ? '99' : at + 1}`]),
    )
    expect(scoreCounts(scored.m, 5)).toEqual([2, 2, 2, 2, 2])
  })

  it('are alike for equal values, and best for the latest', () => {
    const { scored } = scoreRows([
      ['a', '2026-06-30', '1'],
      ['b', '2026-06-30', '1'],
      ['c', '2026-01-01', '1'],
    ])
    expect([...scored.r]).toEqual([5, 5, 1])
    expect(new Set(scored.f).size).toBe(1)
  })

  it('never depend on the order of rows', () => {
    const rows = Array.from({ length: 60 }, (_, at): [string, string, string] => [
      `C${at % 17}`,
      `2026-0${1 + (at % 6)}-1${at % 9}`,
      `${at % 11}.${at % 10}0`,
    ])
    const first = scoreRows(rows)
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(scoreRows(shuffled)).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  it('name everybody once: segments add up to all customers', () => {
    const amount = fc.integer({ min: -500, max: 2000 }).map((cents) => (cents / 100).toFixed(2))
    const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-02-${String(of).padStart(2, '0')}`)
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), day, amount)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const orders = ordersOf(rows)
        const measures = measure(orders, dayOf(asOf), 'net')
        const scored = scoreAll(measures, cutMeasures(measures, 100, 5), 100, undefined)
        const sums = sumSegments(measures, scored)
        expect(sums.reduce((sum, { customers }) => sum + customers, 0)).toBe(new Set(rows.map(([who]) => who)).size)
      }),
    )
  })
})

describe('the grid', () => {
  it('reaches each of its names', () => {
    const five = [1, 2, 3, 4, 5]
    expect(new Set(five.flatMap((r) => five.map((v) => gridSegment(r, v))))).toEqual(new Set(gridSegments))
  })

  it.each([
    ['halves go up', 4, 5, 5],
    ['the mean', 2, 4, 3],
    ['f alone without money', 4, undefined, 4],
  ])('V: %s', (_says, f, m, v) => expect(valueOf(f, m)).toBe(v))

  it.each([
    [1, 3, 1],
    [2, 3, 3],
    [3, 3, 5],
    [10, 10, 5],
    [1, 1, 3],
  ])('score %i of %i is %i of 5', (score, classes, five) => expect(onFive(score, classes)).toBe(five))
})

describe('returns', () => {
  const rows: [string, string, string][] = [
    ['a', '2026-01-01', '10.00'],
    ['a', '2026-03-01', '-12.00'],
    ['b', '2026-02-01', '-1.00'],
  ]
  it.each([
    ['net', [-200, -100]],
    ['drop', [1000, 0]],
    ['separate', [1000, 0]],
  ] as const)('with %s', (policy, monetary) => {
    const orders = ordersOf(rows)
    const measures = measure(orders, dayOf(asOf), policy)
    expect([...measures.monetary].map((units) => (units * 100) / 10 ** orders.money!.places)).toEqual(monetary)
    expect([...measures.orders]).toEqual([1, 0])
    expect([...measures.returns]).toEqual([1, 1])
    expect(measures.recencyDays[0]).toBe(180) // of the purchase, not of the return
  })
})

describe('paretoOf', () => {
  it('counts the best ⌈n/5⌉, and the fewest that make 80 %', () => {
    const { top20Share, customersFor80, customers } = paretoOf(
      Float64Array.of(10, 60, 20, 5, 5, 0),
      Uint32Array.of(1, 1, 1, 1, 1, 1),
    )
    expect([customers, top20Share, customersFor80]).toEqual([6, 0.8, 2])
  })
  it('leaves out those who never bought', () =>
    expect(paretoOf(Float64Array.of(10, -5), Uint32Array.of(1, 0))).toMatchObject({
      customers: 1,
      top20Share: 1,
      customersFor80: 1,
    }))
  it('says nothing of nothing', () =>
    expect(paretoOf(Float64Array.of(), Uint32Array.of())).toMatchObject({ top20Share: undefined, gini: undefined, curve: [] }))
})

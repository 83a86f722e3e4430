import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceStep, spreadOfAmounts, spreadOfCounts, type Distribution } from '../../src/rfm/distribution.ts'

const sum = ({ counts }: Distribution): number => counts.reduce((all, count) => all + count, 0)
const within = ({ ticks, borderAfter }: Distribution, cut: number): boolean =>
  [borderAfter(cut), ...ticks.map(({ at }) => at)].every((at) => at >= 0 && at <= 1)

it('counts every value once, and keeps to its axis', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 2_000_000, noNaN: true }), (list, cut) => {
      const counts = spreadOfCounts(Float64Array.from(list), 1)
      const amounts = spreadOfAmounts(Float64Array.from(list, (value) => value / 100 - 50))
      for (const spread of [counts, amounts]) {
        expect(sum(spread)).toBe(list.length)
        expect(within(spread, cut)).toBe(true)
        expect(spread.counts.length).toBeLessThanOrEqual(41)
      }
    }),
  )
})

describe('spreadOfCounts', () => {
  it('gives few whole numbers a bar each', () =>
    expect(spreadOfCounts(Float64Array.of(1, 1, 2, 5), 1)).toMatchObject({ counts: [2, 1, 0, 0, 1], isOpen: false }))

  it('puts the few that are far larger into the last bar', () => {
    const values = Float64Array.from({ length: 1000 }, (_, at) => (at === 0 ? 5000 : 1 + (at % 9)))
    const { counts, isOpen } = spreadOfCounts(values, 1)
    expect(isOpen).toBe(true)
    expect(counts.length).toBeLessThan(10)
  })

  it('draws a cut between the bars that it keeps apart', () =>
    expect(spreadOfCounts(Float64Array.of(1, 2, 3, 4), 1).borderAfter(2.4)).toBe(0.5))
})

describe('spreadOfAmounts', () => {
  it('counts amounts of nothing or less in the first bar', () =>
    expect(spreadOfAmounts(Float64Array.of(-5, 0, 10, 1000)).counts[0]).toBe(3))

  it('has room for customers who all spent alike, or nothing', () => {
    expect(sum(spreadOfAmounts(Float64Array.of(7, 7, 7)))).toBe(3)
    expect(sum(spreadOfAmounts(Float64Array.of(0, 0)))).toBe(2)
  })
})

it.each([
  ['the least of the nice ones that is no smaller', 3, 5],
  ['a ten times larger one', 12, 20],
  ['never less than 1', 0.2, 1],
])('niceStep is %s', (_says, least, step) => expect(niceStep(least)).toBe(step))

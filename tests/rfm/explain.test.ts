import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cuts } from '../../src/rfm/cuts.ts'
import { explainCustomer } from '../../src/rfm/explain.ts'
import { namingOf, scoresOf } from '../../src/rfm/score.ts'

const cuts: Cuts = { recency_days: [12.8, 32, 71, 179], orders: [1, 2, 3, 6], monetary: [243.244, 474.986, 915.004, 2016.214] }
const naming = namingOf(undefined, cuts)

it('names the smallest step of each measure that alone changes the segment', () =>
  expect(explainCustomer({ recencyDays: 75, orders: 4, monetary: 1797.24 }, cuts, naming, 0.001)).toMatchObject({
    scores: { r: 2, f: 4, m: 4 },
    segment: 'at_risk',
    moves: [
      { measure: 'recency_days', from: 75, to: 71, segment: 'loyal' },
      { measure: 'orders', from: 4, to: 7, segment: 'cant_lose' },
      { measure: 'monetary', from: 1797.24, to: 2016.215, segment: 'cant_lose' },
    ],
  }))

it('a move does what it says, and the value before it does not', () => {
  const customers = fc.record({
    recencyDays: fc.integer({ min: 0, max: 400 }),
    orders: fc.integer({ min: 1, max: 12 }),
    monetary: fc.integer({ min: 1, max: 300_000 }).map((cents) => cents / 100),
  })
  fc.assert(
    fc.property(customers, (values) => {
      const { segment, moves } = explainCustomer(values, cuts, naming, 0.01)
      const named = (changed: Partial<typeof values>): string => naming.nameOf(scoresOf(cuts, { ...values, ...changed }))
      for (const { measure, to, segment: better } of moves) {
        const key = measure === 'recency_days' ? 'recencyDays' : measure
        const step = measure === 'monetary' ? -0.01 : measure === 'orders' ? -1 : 1
        expect(named({ [key]: to })).toBe(better)
        expect(better).not.toBe(segment)
        expect(named({ [key]: Math.round(100 * (to + step)) / 100 })).toBe(segment)
      }
    }),
  )
})

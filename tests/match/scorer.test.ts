import { expect, it } from 'vitest'
import { Comparer } from '../../src/match/compare.ts'
import type { Context } from '../../src/match/model.ts'
import { Scorer } from '../../src/match/scorer.ts'
import { comparableOf } from './generated.ts'

const comparable = comparableOf(3, [
  { name: 'name', kind: 'full_name', cells: ['jean dupuis', 'jean dupuis', 'jean dupuis'] },
  { name: 'born', kind: 'date', cells: ['1944-05-26', '1972-07-14', '1944-05-26'] },
])

/** A scorer that has learnt how often one person has two dates; of two people nine in ten have. */
function scorerOf(otherDates: number): Scorer {
  const contexts = comparable.fields.map(({ kind, levels: { length } }): Context[] => {
    const spread = (last: number): Float64Array =>
      Float64Array.from({ length: length + 1 }, (_, level) =>
        level === 0 ? 0 : level === length ? last : (1 - last) / (length - 1),
      )
    return [{ agree: 0, differ: 0, m: spread(kind === 'date' ? otherDates : 0.5), u: spread(0.9) }]
  })
  return new Scorer(comparable, new Comparer(comparable), { prior: 0.1, rows: 3, fields: contexts })
}

it.each([
  ['who was born on another day, where one person hardly ever is', 0.02, 0, 1, 3],
  ['nothing less where dates are often wrong', 0.2, 0, 1, 0],
  ['nothing less for those born on one day', 0.02, 0, 2, 0],
])('others vouch less for %s', (_, otherDates, i, j, less) => {
  const scorer = scorerOf(otherDates)
  expect(scorer.weigh(i, j) - scorer.weighAmong(i, j)).toBeCloseTo(less, 12)
})

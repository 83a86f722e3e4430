import { describe, expect, it } from 'vitest'
import { cutLength, isCut } from '../../../src/normalise/accidents/truncation.ts'

/** Counts by length, from pairs. */
function lengths(...pairs: readonly (readonly [length: number, cells: number])[]): number[] {
  const counts = Array.from({ length: 300 }, () => 0)
  for (const [length, cells] of pairs) counts[length] = cells
  return counts
}
const bell = (to: number, peak: number, size: number): (readonly [number, number])[] =>
  Array.from({ length: to }, (_, at) => [at + 1, Math.round(size * Math.exp(-0.5 * ((at + 1 - peak) / 6) ** 2))] as const)

describe('cutLength', () => {
  it.each([
    ['many of thirty, the longest', lengths(...bell(29, 18, 200), [30, 180]), 30],
    ['many of 255', lengths(...bell(250, 60, 300), [254, 1], [255, 40]), 255],
    ['very many of an odd length', lengths(...bell(36, 18, 200), [37, 90]), 37],
    ['a bell that ends by itself', lengths(...bell(60, 18, 200)), undefined],
    ['a few more of an odd length', lengths(...bell(36, 18, 200), [37, 3]), undefined],
    ['codes of one length', lengths([13, 5000], [12, 3]), undefined],
    ['codes of two lengths', lengths([9, 300], [14, 5000]), undefined],
    ['phone numbers', lengths([10, 4000], [12, 800], [14, 900], [17, 20], [9, 3]), undefined],
    ['an empty column', lengths(), undefined],
    ['no lengths', [], undefined],
  ])('%s', (_says, counts, length) => expect(cutLength(counts)).toBe(length))
})

describe('isCut', () => {
  it.each([
    ['12 rue de la République, appar', true],
    ['12 rue de la République, Paris.', false],
    ['court', false],
  ])('%j', (cell, cut) => expect(isCut(cell, 30)).toBe(cut))
})

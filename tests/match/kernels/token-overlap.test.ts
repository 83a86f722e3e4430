import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLetters } from '../../../src/match/kernels/letters.ts'
import { tokenOverlap } from '../../../src/match/kernels/token-overlap.ts'

/** Both values among others, as they lie in a dictionary. */
function overlap(a: string, b: string): number {
  const [before, one, two] = [toLetters('zz'), toLetters(a), toLetters(b)]
  const bytes = Uint8Array.from([...before, ...one, ...before, ...two])
  const startB = 4 + one.length
  return tokenOverlap(bytes, 2, 2 + one.length, startB, startB + two.length)
}

describe('tokenOverlap', () => {
  it.each([
    ['is 1 for the same words', 'garage dupont', 'garage dupont', 1],
    ['is 1 in any order', 'garage dupont', 'dupont garage', 1],
    ['is 0 without a common word', 'garage dupont', 'hotel du lac', 0],
    ['counts letters', 'garage dupont', 'garage', 6 / 12],
    ['counts a word as often as both have it', 'a a b', 'a b b', 2 / 4],
    ['counts near words, but for a letter', 'garage dupont', 'garage dupond', 11 / 13],
    ['counts words with a letter more', 'garage dupont', 'garages dupont', 12 / 13],
    ['takes short words as they are', 'rue du', 'rue de', 3 / 7],
    ['prefers equal words to near ones', 'dupont dupond', 'dupond', 6 / 12],
    ['finds no word in nothing', '', 'garage', 0],
    ['finds no word in nothing twice', '', '', 0],
  ])('%s', (_says, a, b, expected) => {
    expect(overlap(a, b)).toBeCloseTo(expected, 12)
    expect(overlap(b, a)).toBe(overlap(a, b))
  })

  it('is symmetric, and between 0 and 1', () => {
    const words = fc.array(fc.stringMatching(/^[ab]{1,6}$/), { maxLength: 8 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, (a, b) => {
        const share = overlap(a, b)
        expect(overlap(b, a)).toBe(share)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })

  it('is 1 for any value with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 64 }), (words) => {
        expect(overlap(words.join(' '), words.toReversed().join(' '))).toBe(1)
      }),
    )
  })

  it('takes a megabyte in its stride', () => {
    expect(overlap('ab cd '.repeat(100_000), 'cd ef '.repeat(100_000))).toBeLessThan(0.1)
  })
})

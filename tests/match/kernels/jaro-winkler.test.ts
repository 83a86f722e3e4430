import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaroWinkler } from '../../../src/match/kernels/jaro-winkler.ts'
import { toLetters } from '../../../src/match/kernels/letters.ts'

/** Both values among others, as they lie in a dictionary. */
function similarity(a: string, b: string): number {
  const [before, one, two] = [toLetters('zz'), toLetters(a), toLetters(b)]
  const bytes = Uint8Array.from([...before, ...one, ...before, ...two])
  const startB = 4 + one.length
  return jaroWinkler(bytes, 2, 2 + one.length, startB, startB + two.length)
}

/** The definition, letter by letter. */
function naive(a: string, b: string): number {
  if (a === '' && b === '') return 1
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0)
  const partner = Array.from<number>({ length: b.length }).fill(-1)
  const matchedA: string[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (partner[j] === -1 && a[i] === b[j]) {
        partner[j] = i
        matchedA.push(a[i]!)
        break
      }
  const m = matchedA.length
  if (m === 0) return 0
  const matchedB = [...b].filter((_, j) => partner[j] !== -1)
  const strays = matchedA.filter((letter, at) => letter !== matchedB[at]).length
  const jaro = (m / a.length + m / b.length + (m - Math.floor(strays / 2)) / m) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return jaro + 0.1 * prefix * (1 - jaro)
}

const word = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'abcde'), maxLength })

describe('jaroWinkler', () => {
  it.each([
    ['is 1 for equal values', 'dupont', 'dupont', 1],
    ['is 0 without a letter in common', 'abc', 'xyz', 0],
    ['is 0 for letters out of reach', 'ab', 'ba', 0],
    ['likens an empty value to no other', '', 'dupont', 0],
    ['likens an empty value to itself', '', '', 1],
    ["gives what Winkler's paper gives for a swap", 'martha', 'marhta', 0.9611],
    ["gives what Winkler's paper gives for a letter more", 'dixon', 'dicksonx', 0.8133],
    ["gives what Winkler's paper gives for two vowels", 'dwayne', 'duane', 0.84],
  ])('%s', (_says, a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 4)
    expect(similarity(b, a)).toBe(similarity(a, b))
  })

  it('agrees with the definition on short values', () => {
    fc.assert(
      fc.property(word(12), word(12), (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(naive(a, b), 12)
        expect(similarity(b, a)).toBe(similarity(a, b))
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with the definition across the length of a word of bits', () => {
    fc.assert(
      fc.property(word(90), word(90), fc.nat(40), (a, b, shared) => {
        const [one, two] = [a.slice(0, shared) + b.slice(shared), b]
        expect(similarity(a, b)).toBeCloseTo(naive(a, b), 12)
        expect(similarity(one, two)).toBeCloseTo(naive(one, two), 12)
        expect(similarity(two, one)).toBe(similarity(one, two))
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with the definition at 31, 32 and 33 letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(31, 32, 33), fc.infiniteStream(fc.constantFrom(...'abc')), (length, letters) => {
        const take = (): string => Array.from({ length }, () => letters.next().value as string).join('')
        const [a, b] = [take(), take()]
        expect(similarity(a, b)).toBeCloseTo(naive(a, b), 12)
        expect(similarity(a.slice(1), b)).toBeCloseTo(naive(a.slice(1), b), 12)
        expect(similarity(a, a)).toBe(1)
      }),
    )
  })

  it('takes a megabyte in its stride', () => {
    const long = 'abcdefghij'.repeat(100_000)
    expect(similarity(long, `x${long}`)).toBeGreaterThan(0.9)
  })
})

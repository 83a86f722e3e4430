import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLetters } from '../../../src/match/kernels/letters.ts'
import { osaDistance } from '../../../src/match/kernels/osa-distance.ts'

/** Both values among others, as they lie in a dictionary. */
function distance(a: string, b: string, most: number): number {
  const [before, one, two] = [toLetters('zz'), toLetters(a), toLetters(b)]
  const bytes = Uint8Array.from([...before, ...one, ...before, ...two])
  const startB = 4 + one.length
  return osaDistance(bytes, 2, 2 + one.length, startB, startB + two.length, most)
}

/** The definition, cell by cell. */
function naive(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const ways = [table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(table[i - 2]![j - 2]! + 1)
      table[i]![j] = Math.min(...ways)
    }
  return table[a.length]![b.length]!
}

/** What a kernel must say, either way round. */
function expected(a: string, b: string, most: number): [number, number] {
  const answer = Math.min(naive(a, b), most + 1)
  return [answer, answer]
}
const both = (a: string, b: string, most: number): [number, number] => [distance(a, b, most), distance(b, a, most)]

const word = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'abc'), maxLength })

describe('osaDistance', () => {
  it.each([
    ['is 0 for equal values', 'dupont', 'dupont', 3, 0],
    ['counts a swap of neighbours once', 'dupont', 'duopnt', 3, 1],
    ['touches no letter twice', 'ca', 'abc', 3, 3],
    ['counts insertion, deletion and replacement', 'dupont', 'ddupomt', 3, 2],
    ['says one more than most when it is more', 'dupont', 'martin', 2, 3],
    ['says so by the lengths alone', 'a', 'abcdefgh', 2, 3],
    ['tells one edit from more', '19900203', '19900302', 1, 2],
    ['finds one edit', '19900203', '19900230', 1, 1],
    ['tells equal from other at a most of 0', 'a', 'b', 0, 1],
    ['counts letters of other scripts twice at most', 'жук', 'жак', 3, 2],
    ['knows empty values', '', 'ab', 5, 2],
  ])('%s', (_says, a, b, most, expected) => {
    expect(distance(a, b, most)).toBe(expected)
    expect(distance(b, a, most)).toBe(expected)
  })

  it('agrees with the definition on short values', () => {
    fc.assert(
      fc.property(word(12), word(12), fc.nat(12), (a, b, most) => {
        expect(both(a, b, most)).toEqual(expected(a, b, most))
      }),
      { numRuns: 3000 },
    )
  })

  it('agrees with the definition on long values', () => {
    fc.assert(
      fc.property(word(80), word(80), fc.nat(90), (a, b, most) => {
        expect(both(a, b, most)).toEqual(expected(a, b, most))
      }),
      { numRuns: 1000 },
    )
  })

  it('agrees with the definition on long values a few edits apart', () => {
    const edit = fc.tuple(fc.nat(79), fc.nat(2), fc.constantFrom(...'abcx'))
    fc.assert(
      fc.property(word(80), fc.array(edit, { maxLength: 6 }), fc.nat(6), (a, edits, most) => {
        let b = a
        for (const [at, kind, letter] of edits)
          b =
            kind === 0
              ? b.slice(0, at) + letter + b.slice(at)
              : kind === 1
                ? b.slice(0, at) + b.slice(at + 1)
                : b.slice(0, at) + (b[at + 1] ?? '') + (b[at] ?? '') + b.slice(at + 2)
        expect(both(`y${a}`, b, most)).toEqual(expected(`y${a}`, b, most))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes a megabyte in its stride', () => {
    const long = 'abcdefghij'.repeat(100_000)
    expect(distance(long, `x${long}y`, 3)).toBe(2)
    expect(distance(long, long.replaceAll('c', 'x'), 3)).toBe(4)
  })

  it('has no upper limit on most', () => {
    expect(distance('a'.repeat(50), 'b'.repeat(40), Number.POSITIVE_INFINITY)).toBe(50)
  })
})

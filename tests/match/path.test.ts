import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tieBetween } from '../../src/match/path.ts'

/** Weights of pairs by their two letters. */
const weighing =
  (names: string, weights: Readonly<Record<string, number>>) =>
  (a: number, b: number): number =>
    weights[names[a]! + names[b]!] ?? weights[names[b]! + names[a]!] ?? -9

describe('tieBetween', () => {
  it.each([
    ['goes straight where that is strongest', 'abc', { ab: 1, bc: 4, ac: 5 }, 'ac', 10 / 3],
    ['goes round by pairs that are stronger', 'abc', { ab: 3, bc: 4, ac: -2 }, 'abc', 5 / 3],
    ['is as strong as its weakest pair', 'abcd', { ab: 9, bd: 1, ac: 3, cd: 2, ad: -5, bc: -5 }, 'acd', 5 / 6],
    ['takes the shortest of several', 'abcd', { ab: 2, bd: 2, ac: 2, cb: 9, cd: 2, ad: -5 }, 'abd', 2],
    ['of two members', 'ab', { ab: -1 }, 'ab', -1],
  ])('%s', (_says, names, weights, path, mean) => {
    const tie = tieBetween(names.length, 0, names.length === 3 ? 2 : names.length - 1, weighing(names, weights))
    expect(tie.path.map(({ member }) => names[member]).join('')).toBe(path)
    expect(tie.mean).toBeCloseTo(mean, 12)
    expect(tie.members).toBe(names.length)
    expect(tie.path[0]!.weight).toBeUndefined()
  })

  it('finds no weaker path than any that there is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 25, maxLength: 25 }), (numbers) => {
        const weigh = (a: number, b: number): number => numbers[Math.min(a, b) * 5 + Math.max(a, b)]!
        const { path } = tieBetween(5, 0, 4, weigh)
        const found = Math.min(...path.slice(1).map(({ weight }) => weight!))
        for (const step of path.slice(1).entries()) expect(step[1].weight).toBe(weigh(path[step[0]]!.member, step[1].member))
        expect(found).toBe(widest(5, 0, 4, weigh))
      }),
    )
  })
})

/** By trying all paths. */
function widest(members: number, from: number, to: number, weigh: (a: number, b: number) => number, seen = [from]): number {
  if (from === to) return Infinity
  let best = -Infinity
  for (let next = 0; next < members; next++)
    if (!seen.includes(next))
      best = Math.max(best, Math.min(weigh(from, next), widest(members, next, to, weigh, [...seen, next])))
  return best
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostCompared, tally } from '../../../src/dedupe/survivorship/tally.ts'

const contestOf = (keys: readonly string[]): Parameters<typeof tally>[0] => ({
  candidates: [...keys.keys()],
  key: (member) => keys[member]!,
  agree: (a, b) => keys[a]!.startsWith(keys[b]!) || keys[b]!.startsWith(keys[a]!),
})

describe('tally', () => {
  it('counts who offers the same, and who that or what agrees with it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ab', 'abc', 'b', 'bc', 'c')), (keys) => {
        const contest = contestOf(keys)
        const { counts, supports } = tally(contest)
        for (const [member, key] of keys.entries()) {
          expect(counts[member]).toBe(keys.filter((other) => other === key).length)
          expect(supports[member]).toBe(keys.filter((_, other) => contest.agree(member, other)).length)
        }
      }),
    )
  })

  it('compares no more values than are worth it', () => {
    const { supports } = tally(contestOf(Array.from({ length: mostCompared + 1 }, (_, at) => 'a'.repeat(at + 1))))
    expect(new Set(supports)).toEqual(new Set([1]))
  })
})

import { assert, integer, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isoOf } from '../../bench/generate/days.ts'
import { Permutation, Random, Stream, Weighted, zipf } from '../../bench/generate/random.ts'

const draws = (seed: number, stream: Stream): readonly number[] => {
  const random = new Random(seed, stream, 7)
  return [random.next(), random.next(), random.next()]
}

describe('Random', () => {
  it('gives the same draws for the same seed, and others for another stream', () => {
    expect(draws(1, Stream.person)).toEqual(draws(1, Stream.person))
    expect(draws(1, Stream.person)).not.toEqual(draws(1, Stream.home))
    expect(draws(1, Stream.person)).not.toEqual(draws(2, Stream.person))
  })

  it('draws values as often as they weigh', () => {
    const names = ['a', 'b', 'c', 'd']
    const weights = new Weighted(names, zipf(1, 1)) // 1, 1/2, 1/3, 1/4
    const random = new Random(3, Stream.file)
    const counts = new Map<string, number>()
    for (let i = 0; i < 50_000; i++) {
      const name = weights.draw(random)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    for (const [rank, name] of names.entries()) expect(counts.get(name)! / 50_000).toBeCloseTo(1 / (rank + 1) / (25 / 12), 1.7)
  })
})

describe('Permutation', () => {
  it('moves every number to a place of its own, and back', () => {
    assert(
      property(integer({ min: 1, max: 700 }), nat(), (size, seed) => {
        const permutation = new Permutation(size, seed)
        const to = Array.from({ length: size }, (_, at) => permutation.to(at))
        expect(new Set(to).size).toBe(size)
        expect(Math.max(...to)).toBe(size - 1)
        expect(to.map((at) => permutation.from(at))).toEqual([...to.keys()])
      }),
      { numRuns: 50 },
    )
  })

  it('leaves hardly anything in order', () => {
    const permutation = new Permutation(1000, 1)
    const inOrder = Array.from({ length: 999 }, (_, at) => permutation.to(at + 1) === permutation.to(at) + 1).filter(Boolean)
    expect(inOrder.length).toBeLessThan(10)
  })
})

describe('days', () => {
  it.each([
    ['the first', '1970-01-01', 0],
    ['a leap day', '2024-02-29', 19_782],
    ['before the first', '1936-12-31', -12_054],
  ])('knows %s', (_says, iso, day) => {
    expect(dayOf(iso)).toBe(day)
    expect(isoOf(day)).toBe(iso)
  })

  it('agrees with Date on every day it is given', () => {
    assert(
      property(
        integer({ min: -60_000, max: 60_000 }),
        (day) => isoOf(day) === new Date(day * 86_400_000).toISOString().slice(0, 10),
      ),
    )
  })
})

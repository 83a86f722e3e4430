import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Nearest } from '../../../src/match/assignment/nearest.ts'

it('takes places by distance, then number, each at its least', () => {
  const offers = fc.array(fc.tuple(fc.nat(9), fc.nat(5)), { maxLength: 30 })
  fc.assert(
    fc.property(offers, offers, (first, second) => {
      const nearest = new Nearest(10)
      for (const round of [first, second]) {
        const least = new Map<number, number>()
        for (const [place, distance] of round) {
          expect(nearest.offer(place, distance)).toBe(distance < (least.get(place) ?? Number.POSITIVE_INFINITY))
          least.set(place, Math.min(distance, least.get(place) ?? distance))
        }
        const taken: number[] = []
        for (let place = nearest.take(); place !== -1; place = nearest.take()) {
          taken.push(place)
          expect(nearest.offer(place, -1)).toBe(false)
        }
        expect(taken).toEqual([...least].toSorted(([a, x], [b, y]) => x - y || a - b).map(([place]) => place))
        nearest.clear()
      }
    }),
  )
})

import { expect, it } from 'vitest'
import { profileOf } from '../../src/segment/profile.ts'

it('shares of the most frequent classes, all others and nothing together at the end', () => {
  const texts = ['', 'Lyon', 'Paris', 'Nice']
  const ids = Uint32Array.from([1, 1, 1, 2, 2, 3, 0])
  const found = profileOf('city', { texts, ids }, [Uint32Array.from([0, 3, 5, 6]), new Uint32Array()], 2)
  expect(found.classes).toEqual(['Lyon', 'Paris', ''])
  expect(found.shares).toEqual([
    [0.25, 0.25, 0.5],
    [0, 0, 0],
  ])
  expect(found.all.map((share) => Math.round(share * 7))).toEqual([3, 2, 2])
})

it('puts bands of ages in their own order', () => {
  const found = profileOf('age_band', { texts: ['', '65+', '18-24', '0-17'], ids: Uint32Array.from([1, 1, 2, 3]) }, [], 9)
  expect(found.classes).toEqual(['0-17', '18-24', '65+'])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { squarify } from '../../src/report/squarify.ts'

const areas = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 14 })
  .map((list) => list.toSorted((a, b) => b - a))

it('covers the whole by parts as large as their areas, none over another', () => {
  fc.assert(
    fc.property(areas, fc.double({ min: 0.5, max: 3, noNaN: true }), (list, aspect) => {
      const tiles = squarify(list, aspect)
      const whole = list.reduce((sum, area) => sum + area, 0)
      for (const [at, { x, y, width, height }] of tiles.entries()) {
        expect(width * height).toBeCloseTo(list[at]! / whole, 9)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + 1e-9)
        for (const other of tiles.slice(at + 1)) {
          const across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x)
          const down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y)
          expect(Math.min(across, down)).toBeLessThan(1e-9)
        }
      }
      expect(tiles).toHaveLength(list.length)
    }),
  )
})

it('lays equal areas out in a grid rather than in strips', () => {
  const tiles = squarify([1, 1, 1, 1], 1)
  expect(tiles.map(({ width, height }) => [width, height])).toEqual(Array.from({ length: 4 }, () => [0.5, 0.5]))
})

it('has nothing to cut where there is nothing', () => expect(squarify([], 2)).toEqual([]))

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foremost } from '../../../src/validate/portrait/foremost.ts'

it('gives the first few in their order, as sorting all would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(10), (numbers, most) => {
      const first = foremost(numbers.length, most, (a, b) => numbers[a]! < numbers[b]! || (numbers[a] === numbers[b] && a < b))
      expect(first.map((at) => numbers[at])).toEqual(numbers.toSorted((a, b) => a - b).slice(0, most))
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBefore } from '../../src/text/byte-runs.ts'

it('puts bytes in the order of their texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\ud7ff', '\ue000', '\uffff', '😀', '\u{10ffff}'), maxLength: 4 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.from(a + b)
      const middle = Buffer.byteLength(a)
      expect(isBefore(bytes, 0, middle, middle, bytes.length)).toBe(a < b)
    }),
    { numRuns: 2000 },
  )
})

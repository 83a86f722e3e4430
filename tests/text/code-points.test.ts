import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byCodePoints } from '../../src/text/code-points.ts'

it('sorts as bytes of UTF-8 do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(byCodePoints(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))))
    }),
  )
})

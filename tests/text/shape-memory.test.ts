import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shapeOf } from '../../src/text/shape.ts'
import { ShapeMemory } from '../../src/text/shape-memory.ts'

it('says of bytes what shapeOf says of their text', () => {
  const shapes = new ShapeMemory()
  const piece = fc.constantFrom('Anne', 'ÉLODIE', 'é', '12', '123456789', '×', '-', ' ', ' ', '…', '山田', 'œ', 'B', '@', "l'")
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
  )
  fc.assert(
    fc.property(text, (cell) => {
      const bytes = Buffer.from(`>${cell}<`)
      const copy = new Uint8Array(bytes)
      expect(shapes.shapeAt(copy, 1, copy.length - 1)).toBe(
        shapeOf(copy.length === 2 ? '' : bytes.toString('utf8', 1, bytes.length - 1)),
      )
    }),
    { numRuns: 3000 },
  )
})

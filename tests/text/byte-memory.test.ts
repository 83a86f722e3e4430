import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ByteMemory } from '../../src/text/byte-memory.ts'

it('numbers texts as they first come, like a map, whatever their hashes', () => {
  const memory = new ByteMemory()
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12, unit: 'binary' }), { maxLength: 300 }),
      fc.integer({ min: 1, max: 12 }),
      (texts, hashes) => {
        memory.clear()
        const known = new Map<string, number>()
        for (const text of texts) {
          const bytes = new DataView(new TextEncoder().encode(text).buffer)
          const number = memory.numberOf(bytes, 0, bytes.byteLength, text.length % hashes)
          expect(number).toBe(known.get(text) ?? known.size + 1)
          known.set(text, number)
          expect(memory.count).toBe(known.size)
        }
      },
    ),
    { numRuns: 20 },
  )
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decoderFor } from '../../../src/io/encodings/decode.ts'
import { singleByteEncodings } from '../../../src/io/encodings/encoding.ts'
import { countNeighbourhoods } from '../../../src/io/encodings/neighbourhoods.ts'
import { scoreText } from '../../../src/io/encodings/plausibility.ts'

describe('scoreText', () => {
  it.each([
    ['é among small letters is what French looks like', 'Gérard', 3],
    ['É between capitals too', 'BÉNARD', 2],
    ['É after a small letter is no French', 'gÉrard', -3],
    ['a box among letters is none', 'G┬rard', -3],
    ['’ belongs between letters', 'l’an', 2.5],
    ['€ after a digit', '5€', 2.5],
    ['ASCII says nothing', 'Gerard', 0],
  ])('%s', (_says, text, points) => {
    expect(scoreText(text)).toBe(points)
  })
})

describe('countNeighbourhoods', () => {
  it('scores bytes as their text, in every encoding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0x80, max: 0xff }), fc.constantFrom(...Buffer.from('anN1 ;\n!A')))),
        (array) => {
          const bytes = Buffer.from(array)
          const counted = countNeighbourhoods()
          for (const [at, byte] of bytes.entries()) if (byte > 0x7f) counted.count(bytes, at, 0, bytes.length)
          for (const encoding of singleByteEncodings) {
            const points = counted.score(encoding)
            const ofText = scoreText(decoderFor({ encoding })(bytes, 0, bytes.length))
            // A byte without a character rules an encoding out; as text it is a control.
            expect(points === -Infinity ? ofText : points).toBeCloseTo(ofText, 6)
          }
        },
      ),
    )
  })
})

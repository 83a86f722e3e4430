import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { upperHalves } from '../../../src/io/encodings/code-pages.ts'
import { decoderFor } from '../../../src/io/encodings/decode.ts'
import { encodeSentence, encodeText } from '../../../src/io/encodings/encode.ts'
import { type Encoding, encodings, singleByteEncodings } from '../../../src/io/encodings/encoding.ts'

const decode = (bytes: Buffer, encoding: Encoding): string => decoderFor({ encoding })(bytes, 0, bytes.length)
const allBytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))

describe('decoderFor', () => {
  it.each([
    ['keeps € ’ and œ of windows-1252', 'windows-1252', [0x80, 0x92, 0x9c], '€’œ'],
    ['reads plain Latin-1 as windows-1252', 'windows-1252', [0x47, 0xe9, 0x72], 'Gér'],
    ['knows the eight characters of ISO-8859-15', 'iso-8859-15', [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe], '€ŠšŽžŒœŸ'],
    ['reads Mac Roman', 'macintosh', [0x8e, 0x8f, 0xd5, 0xdb], 'éè’€'],
    ['reads CP850', 'cp850', [0x82, 0x8a, 0x90, 0xf8], 'éèÉ°'],
    ['reads UTF-16, low byte first', 'utf-16le', [0xe9, 0, 0xac, 0x20], 'é€'],
    ['reads UTF-16, high byte first', 'utf-16be', [0, 0xe9, 0x20, 0xac], 'é€'],
    ['leaves a U+FFFD that was written as one', 'utf-8', [0xef, 0xbf, 0xbd], '\ufffd'],
  ] as const)('%s', (_says, encoding, bytes, text) => {
    expect(decode(Buffer.from(bytes), encoding)).toBe(text)
  })

  it.each(['iso-8859-15', 'macintosh'] as const)('reads every byte of %s as the platform does', (encoding) => {
    expect(decode(allBytes, encoding)).toBe(new TextDecoder(encoding).decode(allBytes))
  })

  it('reads a range only', () => {
    expect(decoderFor({ encoding: 'macintosh' })(Buffer.from([0x61, 0x8e, 0x62]), 1, 2)).toBe('é')
    expect(decoderFor({ encoding: 'utf-16be' })(Buffer.from([0, 0x61, 0, 0xe9, 0, 0x62]), 2, 4)).toBe('é')
  })

  it('decodes each line of a mixed file by itself, whatever the range', () => {
    const lines = [
      Buffer.from('Zoé;1\r\n'),
      Buffer.from('Zo\xe9;2\r\n', 'latin1'),
      Buffer.from('Ann;3\nChloé;4\n'),
      Buffer.from('\x80\n', 'latin1'),
    ]
    const mixed = decoderFor({ encoding: 'utf-8', mixed: true, fallback: 'windows-1252' })
    const whole = Buffer.concat(lines)
    expect(mixed(whole, 0, whole.length)).toBe('Zoé;1\r\nZoé;2\r\nAnn;3\nChloé;4\n€\n')
    expect(lines.map((line) => mixed(line, 0, line.length)).join('')).toBe(mixed(whole, 0, whole.length))
  })

  it('lets one strange byte spoil no accent beside it', () => {
    const mixed = decoderFor({ encoding: 'utf-8', mixed: true, fallback: 'windows-1252' })
    const line = Buffer.concat([Buffer.from('Chloé, Ren'), Buffer.from([0xe9])])
    expect(mixed(line, 0, line.length)).toBe('Chloé, René')
  })
})

describe('encodeText', () => {
  it.each(singleByteEncodings)('gives back every byte of %s', (encoding) => {
    expect(encodeText(decode(allBytes, encoding), encoding)).toEqual(allBytes)
    expect(new Set(upperHalves[encoding]).size).toBe(128)
  })

  it.each([
    ['CP850 has no €', '5 €', 'cp850'],
    ['ISO-8859-15 has no ’', 'l’été', 'iso-8859-15'],
    ['windows-1252 has no ł', 'Łódź', 'windows-1252'],
    ['half a character is none in UTF-8', 'a\ud83d', 'utf-8'],
    ['nor in UTF-16', 'a\udc00', 'utf-16le'],
  ] as const)('says so when %s', (_says, text, encoding) => {
    expect(encodeText(text, encoding)).toBeUndefined()
  })

  it('comes back through the decoder, in any encoding that has the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...encodings), (text, encoding) => {
        const bytes = encodeText(text, encoding)
        expect([undefined, text]).toContain(bytes === undefined ? undefined : decode(bytes, encoding))
      }),
    )
  })
})

describe('encodeSentence', () => {
  it.each([
    ['makes ’ plain where there is none', 'l’e-mail n’a pas d’@', 'cp850', "l'e-mail n'a pas d'@"],
    ['keeps it where there is', 'l’e-mail', 'windows-1252', 'l’e-mail'],
    ['spells out … and the narrow space', 'vide\u202f: à voir…', 'iso-8859-15', 'vide : à voir...'],
  ] as const)('%s', (_says, sentence, encoding, expected) => {
    expect(decode(encodeSentence(sentence, encoding)!, encoding)).toBe(expected)
  })

  it('refuses what has no plain form', () => {
    expect(encodeSentence('→', 'cp850')).toBeUndefined()
  })
})

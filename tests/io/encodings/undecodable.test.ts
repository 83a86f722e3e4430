import { isUtf8 } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Encoding, type Place, singleByteEncodings } from '../../../src/io/encodings/encoding.ts'
import { undecodableFinder } from '../../../src/io/encodings/undecodable.ts'
import { findMisfit } from '../../../src/io/encodings/utf8.ts'

function locate(bytes: Buffer, encoding: Encoding, blockSize = 1 << 20, start = 0): Place | undefined {
  const finder = undecodableFinder(encoding, start)
  for (let at = 0; at < bytes.length; at += blockSize) finder.push(bytes.subarray(at, at + blockSize))
  return finder.end()
}

describe('undecodableFinder', () => {
  it.each([
    ['an é of Latin-1 in UTF-8', 'utf-8', 'Ann\nRen\xe9;1\n', { line: 2, column: 4, byte: 0xe9, offset: 7 }],
    ['a character cut off at the end', 'utf-8', 'Ann\r\nZo\xc3', { line: 2, column: 3, byte: 0xc3, offset: 7 }],
    ['a surrogate written as UTF-8', 'utf-8', 'a\xed\xa0\x80', { line: 1, column: 2, byte: 0xed, offset: 1 }],
    [
      'a byte without a character in windows-1252',
      'windows-1252',
      'é\n\xe9\x9d\x81',
      { line: 2, column: 2, byte: 0x9d, offset: 3 },
    ],
  ] as const)('finds %s', (_says, encoding, binary, place) => {
    for (const size of [1, 2, 3, 1000]) expect(locate(Buffer.from(binary, 'latin1'), encoding, size)).toEqual(place)
  })

  it('counts characters, not bytes, and the mark in the offset alone', () => {
    const bytes = Buffer.concat([Buffer.from('Zoé😀'), Buffer.from([0xff])])
    expect(locate(bytes, 'utf-8', 3, 3)).toEqual({ line: 1, column: 5, byte: 0xff, offset: 11 })
  })

  it.each(singleByteEncodings.slice(1))('finds nothing wrong in %s', (encoding) => {
    expect(locate(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), encoding)).toBeUndefined()
  })

  it('finds the same in UTF-16, whatever the blocks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', 'é', '😀', '\ud83d', '\ude00')),
        fc.integer({ min: 1, max: 9 }),
        (units, size) => {
          const text = units.join('')
          const little = Buffer.from(text, 'utf16le')
          const at = text.search(/\p{Surrogate}/u)
          const before = text.slice(0, at)
          const place = locate(little, 'utf-16le', size)
          expect(locate(Buffer.from(little).swap16(), 'utf-16be', size)?.offset).toBe(place?.offset)
          expect(place?.offset).toBe(at === -1 ? undefined : at * 2)
          if (place === undefined) return
          expect(place.line).toBe(before.split('\n').length)
          expect(place.column).toBe(Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1)
        },
      ),
    )
  })
})

describe('findMisfit', () => {
  it('agrees with the platform on what is UTF-8', () => {
    const nasty = fc.constantFrom(
      0x41,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc2,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
      0xff,
    )
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 6 }), (array) => {
        const bytes = Buffer.from(array)
        const at = findMisfit(bytes, 0, bytes.length)
        expect(at === -1).toBe(isUtf8(bytes))
        expect(isUtf8(bytes.subarray(0, Math.max(0, at)))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

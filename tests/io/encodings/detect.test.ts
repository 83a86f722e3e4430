import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decoderFor } from '../../../src/io/encodings/decode.ts'
import { encodingScanner } from '../../../src/io/encodings/detect.ts'
import { encodeText } from '../../../src/io/encodings/encode.ts'
import { type Encoding, encodings } from '../../../src/io/encodings/encoding.ts'
import type { EncodingFound } from '../../../src/io/encodings/found.ts'

function find(bytes: Buffer, blockSize = 1 << 20): EncodingFound {
  const scanner = encodingScanner('clients.csv')
  for (let at = 0; at < bytes.length; at += blockSize) scanner.push(Buffer.from(bytes.subarray(at, at + blockSize)))
  return scanner.end()
}
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const marks: Partial<Record<Encoding, number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}
const customers = 'Prénom;Nom;Ville\r\nGérard;Lefèvre;Besançon\r\nHélène;Bénard;Nîmes\r\nZOÉ;CRÉPIN;ÉVRY\r\n'

describe('encodingScanner', () => {
  it.each(encodings)('tells %s, without a mark', (encoding) => {
    expect(find(encodeText(customers, encoding)!)).toMatchObject({
      encoding: encoding === 'iso-8859-15' ? 'windows-1252' : encoding,
      bom: 0,
      mixed: false,
    })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('tells %s by its mark', (encoding) => {
    const mark = marks[encoding]!
    expect(find(Buffer.concat([Buffer.from(mark), encodeText('Ann', encoding)!]))).toMatchObject({ encoding, bom: mark.length })
  })

  it.each([
    ['one € tells ISO-8859-15', latin1(`${'Andr\xe9;'.repeat(50)}45 \xa4`), 'iso-8859-15'],
    ['one € tells windows-1252', latin1(`${'Andr\xe9;'.repeat(50)}45 \x80`), 'windows-1252'],
    ['an empty file is UTF-8', Buffer.alloc(0), 'utf-8'],
    ['plain ASCII is UTF-8', latin1('Ann;Smith\n'), 'utf-8'],
    ['one NUL makes no UTF-16', latin1('Ann;Smith\0;Leeds\n'), 'utf-8'],
    ['l’école in Mac Roman is UTF-8 by accident only', encodeText('l’école\rl’étage\rGérard\r', 'macintosh')!, 'macintosh'],
    ['capitals alone, Mac Roman', encodeText('PRÉNOM;SOCIÉTÉ\rZOÉ;CHÂTEAU\r', 'macintosh')!, 'macintosh'],
    ['capitals alone, CP850', encodeText('PRÉNOM;SOCIÉTÉ\r\nZOÉ;CHÂTEAU\r\n', 'cp850')!, 'cp850'],
  ] as const)('%s', (_says, bytes, encoding) => {
    expect(find(bytes)).toMatchObject({ encoding, mixed: false, plausible: true })
  })

  it('finds one bad byte in UTF-8, and where it is', () => {
    const bytes = Buffer.concat([Buffer.from('Zoé;1\nChloé, Ren'), Buffer.from([0xe9]), Buffer.from(';2\nAnaïs;3\n')])
    expect(find(bytes)).toEqual({
      encoding: 'utf-8',
      bom: 0,
      mixed: true,
      fallback: 'windows-1252',
      irregularLines: 1,
      irregularPlaces: [{ line: 2, column: 11, byte: 0xe9, offset: 18 }],
      plausible: true,
      misfit: undefined,
    })
  })

  it('finds one line of UTF-8 in a file that is not', () => {
    const bytes = Buffer.concat([latin1('Andr\xe9\nRen\xe9\nNo\xebl\n'), Buffer.from('Chloé\n')])
    expect(find(bytes)).toMatchObject({ encoding: 'windows-1252', mixed: true, fallback: 'windows-1252', irregularLines: 1 })
    expect(find(bytes).irregularPlaces).toEqual([{ line: 4, column: 5, byte: 0xc3, offset: 20 }])
  })

  it('counts past the lines and places that are listed', () => {
    const bytes = Buffer.concat(Array.from({ length: 300 }, () => [Buffer.from('Chloé\n'), latin1('Andr\xe9\n')]).flat())
    const found = find(bytes)
    expect(found).toMatchObject({ encoding: 'utf-8', mixed: true, fallback: 'windows-1252', irregularLines: 300 })
    expect(found.irregularPlaces).toHaveLength(100)
    expect(found.irregularPlaces[99]).toMatchObject({ line: 200, column: 5 })
  })

  it('doubts a byte that makes sense in nothing', () => {
    expect(find(Buffer.concat([Buffer.from('Chloé\nAb'), Buffer.from([0xc3]), Buffer.from('\n')]))).toMatchObject({
      mixed: true,
      plausible: false,
    })
  })

  it.each([
    ['low byte first', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], 'utf-32le'],
    ['high byte first', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41], 'utf-32be'],
    ['without a mark', [0x41, 0, 0, 0, 0x42, 0, 0, 0, 0x43, 0, 0, 0], 'utf-32le'],
  ] as const)('refuses UTF-32, %s', (_says, bytes, encoding) => {
    expect(() => find(Buffer.from(bytes))).toThrow(
      expect.objectContaining({ fault: { fault: 'foreign-encoding', about: { path: 'clients.csv', encoding } } }),
    )
  })

  it('finds half a character in UTF-16', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoé\nab\ud83d!', 'utf16le')])
    expect(find(bytes).misfit).toEqual({ line: 2, column: 3, byte: 0x3d, offset: 14 })
    expect(find(Buffer.concat([bytes.subarray(0, 12), Buffer.from([0x41])])).misfit).toMatchObject({
      line: 2,
      column: 2,
      offset: 12,
    })
  })

  it('gives one answer, whatever the blocks', () => {
    const piece = fc.oneof(
      fc.constantFrom('é', 'Ã©', 'a', 'B', ';', '\n', '\r\n', '’', '€', '\0', '😀', ' 1 ').map((text) => Buffer.from(text)),
      fc.constantFrom(0x80, 0x8e, 0xe9, 0xc3, 0xa4, 0xff).map((byte) => Buffer.from([byte])),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (pieces, size) => {
        const bytes = Buffer.concat(pieces)
        expect(find(bytes, size)).toEqual(find(bytes))
      }),
    )
  })

  it('gives one answer for a long file too, with lines longer than are held', () => {
    const line = `${'x'.repeat(700_000)}é${'y'.repeat(800_000)}`
    const bytes = Buffer.concat([
      Buffer.from(`${customers}${line}\n${customers}`),
      latin1(`${'z'.repeat(1_500_000)}\xe9;\nAndr\xe9\n`),
      Buffer.from(customers),
    ])
    const found = find(bytes)
    expect(found).toMatchObject({ encoding: 'utf-8', mixed: true, irregularLines: 2 })
    expect(found.irregularPlaces.map((place) => [place.line, place.column])).toEqual([
      [10, 1_500_001],
      [11, 5],
    ])
    for (const size of [65_536, 65_537, 1_000_000, 5_000_000]) expect(find(bytes, size)).toEqual(found)
  })

  it('decodes what it found without making anything up', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (array) => {
        const bytes = Buffer.from(array.map((byte) => byte || 0x20))
        const found = find(bytes)
        const text = decoderFor(found)(bytes, found.bom, bytes.length)
        expect(text.includes('\ufffd') && !found.encoding.startsWith('utf-16')).toBe(
          bytes.includes('\ufffd') && text.includes('\ufffd'),
        )
      }),
    )
  })
})

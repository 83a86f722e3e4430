import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/io/csv/dialect.ts'
import { cut, grammarCells, latin1, readAll, semicolons } from './reading.ts'

const nasty = fc.constantFrom('"', '"', '"', ';', '\n', '\n', '\r', '\r\n', ' ', 'abc', 'é', '\\', ',', '";"', '"\n', '\n"x')
const text = fc.array(nasty, { maxLength: 150 }).map((parts) => Buffer.from(parts.join('')))
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
const dialects: Dialect[] = [
  semicolons,
  { delimiter: ',', quote: '"', escape: 'backslash' },
  { delimiter: ', ', quote: '"', escape: 'doubled' },
  { delimiter: '', quote: '"', escape: 'doubled' },
  { delimiter: ';', quote: '', escape: 'doubled' },
]

/** The records of a file, those longer than twelve bytes put together again. */
function joined(bytes: Buffer, sizes: readonly number[], target: number): string[] {
  const records: string[] = []
  let long = ''
  for (const { bytes: part, holds } of cut(bytes, sizes, semicolons, { target, longest: 12 })) {
    if (holds === 'records') records.push(...grammarCells(part).map(({ from, to }) => part.toString('latin1', from, to)))
    else long += part.toString('latin1')
    if (holds === 'last part') {
      records.push(`long: ${long}`)
      long = ''
    }
  }
  expect(long).toBe('')
  return records
}

describe('borderFinder', () => {
  it('gives the records of the file whatever the blocks', () => {
    fc.assert(
      fc.property(text, sizes, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...dialects), (bytes, sizes, target, dialect) => {
        const pieces = cut(bytes, sizes, dialect, { target })
        expect(Buffer.concat(pieces.map((piece) => piece.bytes))).toEqual(bytes)
        const whole = grammarCells(bytes, dialect).map(({ cells }) => cells)
        const parted = pieces.flatMap((piece) => readAll(piece.bytes, dialect, {}, latin1).map(({ cells }) => cells))
        expect(parted).toEqual(whole)
      }),
      { numRuns: 3000 },
    )
  })

  it('hands out a record too long in parts, the same ones taken together whatever the blocks', () => {
    expect(joined(Buffer.from('a;b\n0123456789abcdef\nc;d\n'), [1], 4)).toEqual(['a;b\n', 'long: 0123456789abcdef\n', 'c;d\n'])
    fc.assert(
      fc.property(text, sizes, fc.integer({ min: 1, max: 60 }), (bytes, sizes, target) => {
        expect(joined(bytes, sizes, target)).toEqual(joined(bytes, [bytes.length + 1], 1000))
      }),
      { numRuns: 2000 },
    )
  })

  it('copies what it keeps, and gives each piece memory of its own', () => {
    const block = Buffer.from('a;b\nc')
    const [first] = cut(block, [5], semicolons, { target: 5 })
    block.fill(0)
    expect(first?.bytes.toString()).toBe('a;b\n')
    expect(first?.bytes.byteOffset).toBe(0)
  })

  it.each([
    ['quotes on lines of their own', '"\n'],
    ['opening quotes', '"a\n'],
    ['doubled quotes before text', '""a\n'],
    ['quotes and spaces', '"  \n'],
    ['quotes without any line', '"'],
    ['quoted cells without any line', '"a";'],
    ['opening quotes on one line', '; "a'],
    ['returns', '\r'],
  ])('walks a megabyte of %s without going over it again and again', (_says, unit) => {
    const bytes = Buffer.from(unit.repeat(Math.ceil((1 << 20) / unit.length)))
    const pieces = cut(bytes, [1 << 16])
    expect(Buffer.concat(pieces.map((piece) => piece.bytes)).equals(bytes)).toBe(true)
    let cells = 0
    for (const piece of pieces) for (const record of readAll(piece.bytes)) cells += record.cells.length
    expect(cells).toBeGreaterThan(0)
  })
})

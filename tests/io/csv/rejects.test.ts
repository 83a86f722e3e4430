import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/io/csv/dialect.ts'
import {
  firstCells,
  rejectColumns,
  rejectedWidth,
  rejectLine,
  rejectsHeader,
  withoutReason,
  type Encode,
  type RejectForm,
} from '../../../src/io/csv/rejects.ts'
import { cellsOf, grammarCells, semicolons } from './reading.ts'

const utf8: Encode = (text) => Buffer.from(text)
const latin1: Encode = (text) => (/^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1') : undefined)
const ascii: Encode = (text) => (/^[\0-\x7f]*$/.test(text) ? Buffer.from(text) : undefined)
const form: RejectForm = { dialect: semicolons, encode: utf8, eol: '\r\n' }
const why = { line: 17, reason: 'unclosed', message: 'un guillemet n’est jamais fermé ; doublez-le' }

describe('a file of rejects', () => {
  it('keeps the header and each record byte for byte, and says why', () => {
    expect(rejectsHeader(Buffer.from('Nom;"Pré\nnom"\n'), form).toString()).toBe(
      'Nom;"Pré\nnom";clientele_line;clientele_reason;clientele_message\r\n',
    )
    expect(rejectLine(Buffer.from('a; "b" ;\r\n'), why, form).toString()).toBe(
      'a; "b" ;;"17";unclosed;"un guillemet n’est jamais fermé ; doublez-le"\r\n',
    )
  })

  it('is in the encoding of the source, with plainer words where it lacks a character', () => {
    const line = rejectLine(
      Buffer.from('é\n', 'latin1'),
      { ...why, message: 'n’est – là…' },
      { dialect: semicolons, encode: latin1 },
    )
    expect(line.toString('latin1')).toBe('é;"17";unclosed;n\'est - là...\n')
    expect(rejectLine(Buffer.from('e'), { ...why, message: 'fermé' }, { dialect: semicolons, encode: ascii }).toString()).toBe(
      'e;"17";unclosed;ferme\n',
    )
  })

  it.each<[string, Dialect, string]>([
    ['no quotes', { delimiter: ';', quote: '', escape: 'doubled' }, 'a;17;r;b  c"\n'],
    ['one column', { delimiter: '', quote: '', escape: 'doubled' }, 'a\t17\tr\tb; c"\n'],
    ['backslashes', { delimiter: ',', quote: '"', escape: 'backslash' }, 'a,"17",r,"b; c\\""\n'],
    ['comma and space', { delimiter: ', ', quote: '"', escape: 'doubled' }, 'a, "17", r, "b; c"""\n'],
  ])('is written for a source with %s', (_says, dialect, expected) => {
    expect(rejectLine(Buffer.from('a'), { line: 17, reason: 'r', message: 'b; c"' }, { dialect, encode: utf8 }).toString()).toBe(
      expected,
    )
  })

  it('keeps the empty last cell of a line that `, ` ended without its space', () => {
    const dialect: Dialect = { delimiter: ', ', quote: '"', escape: 'doubled' }
    expect(cellsOf(rejectLine(Buffer.from('a,\n'), { ...why, message: 'm' }, { dialect, encode: utf8 }), dialect)).toEqual([
      ['a', '', '17', 'unclosed', 'm'],
    ])
  })

  it('keeps every record to itself when read again, whatever its quotes', () => {
    const nasty = fc.constantFrom('"', '"', '"', ';', '\n', ' ', 'a', '\\', ',', '""', '";"', '"\n', '; "x')
    const file = fc.array(nasty, { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')))
    const dialects = fc.constantFrom<Dialect>(
      semicolons,
      { delimiter: ',', quote: '"', escape: 'backslash' },
      { delimiter: ', ', quote: '"', escape: 'doubled' },
    )
    fc.assert(
      fc.property(file, dialects, (bytes, dialect) => {
        const records = grammarCells(bytes, dialect)
        const rejects = records.map(({ from, to, line }) =>
          rejectLine(
            bytes.subarray(from, to),
            { line: line + 1, reason: 'unclosed', message: 'a "quote", and; more' },
            { dialect, encode: utf8 },
          ),
        )
        const again = cellsOf(Buffer.concat(rejects), dialect)
        expect(again.map((cells) => withoutReason(cells, 1))).toEqual(records.map(({ cells }) => cells))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a file of rejects that comes back', () => {
  it('is known by its header', () => {
    expect(rejectedWidth(['Nom', 'CP', ...rejectColumns])).toBe(2)
    expect(rejectedWidth(['Nom', 'CP', ...rejectColumns, ''])).toBe(2)
    expect(rejectedWidth(['Nom', 'CP'])).toBeUndefined()
    expect(rejectedWidth(['Nom', 'clientele_line'])).toBeUndefined()
  })

  it.each<[string, string[], string[]]>([
    ['mended', ['a', 'b', '17', 'ragged', 'trop court'], ['a', 'b']],
    ['still too short', ['a', '17', 'ragged', 'trop court'], ['a']],
    ['still too long', ['a', 'b', 'c', '17', 'ragged', 'trop long'], ['a', 'b', 'c']],
    ['padded by a spreadsheet', ['a', '17', 'ragged', 'trop court', ''], ['a']],
    ['without its reason', ['a', 'b', '', '', ''], ['a', 'b']],
    ['without its columns', ['a', 'b'], ['a', 'b']],
    ['full of numbers', ['1', '2', '3', '4', '5'], ['1', '2', '3', '4', '5']],
  ])('gives the cells of a row %s', (_says, cells, expected) => {
    expect(withoutReason(cells, 2)).toEqual(expected)
  })

  it('loses its first reason when it is rejected again', () => {
    const once = rejectLine(Buffer.from('a;"b;c"\n'), why, form)
    expect(firstCells(once, 2, semicolons).toString()).toBe('a;"b;c"')
    expect(firstCells(Buffer.from('a;b\n'), 3, semicolons).toString()).toBe('a;b')
  })
})

import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/io/csv/dialect.ts'
import { RecordFlag } from '../../../src/io/csv/grammar.ts'
import { recordStarts, withoutLineEnd } from '../../../src/io/csv/record-bytes.ts'
import { cellsOf, grammarCells, latin1, readAll, semicolons } from './reading.ts'

const commaSpace: Dialect = { delimiter: ', ', quote: '"', escape: 'doubled' }
const oneColumn: Dialect = { delimiter: '', quote: '"', escape: 'doubled' }
const apostrophes: Dialect = { delimiter: ',', quote: "'", escape: 'doubled' }
const backslashes: Dialect = { delimiter: ',', quote: '"', escape: 'backslash' }
const spaces: Dialect = { delimiter: ' ', quote: '"', escape: 'doubled' }
const noQuotes: Dialect = { delimiter: ';', quote: '', escape: 'doubled' }

const longCell = (lines: number): string => `a;"${'x\n'.repeat(lines)}";b\n`
const fromLatin1 = (cell: string): string => Buffer.from(cell, 'latin1').toString('utf8')
const characters = ['a', 'é', '€', '😀', ',', ';', '\t', '|', ':', ' ', '"', "'", '\r', '\n', '\0', '\\']

function eitherEncoding(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end)
  return text.includes('\ufffd') ? bytes.toString('latin1', start, end) : text
}

describe('readRecords', () => {
  it.each<[string, string, Dialect, string[][]]>([
    [
      'splits plain cells',
      'a;b\nc;d\n',
      semicolons,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'needs no line end behind the last',
      'a;b\nc;d',
      semicolons,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'takes LF, CRLF and CR in one file',
      'a;b\nc;d\r\ne;f\rg;h',
      semicolons,
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['takes a CR for a line end and the LF with it', 'a\r\r\nb', semicolons, [['a'], [''], ['b']]],
    ['keeps empty cells at both ends', ';a;\n', semicolons, [['', 'a', '']]],
    ['keeps spaces of unquoted cells', ' a ; b\n', semicolons, [[' a ', ' b']]],
    ['takes quotes off', '"a";"b"\n', semicolons, [['a', 'b']]],
    ['takes spaces around quotes off', ' "a" ; "b" \n', semicolons, [['a', 'b']]],
    ['reads doubled quotes as one', '"dit ""Zoé""";b\n', semicolons, [['dit "Zoé"', 'b']]],
    ['keeps delimiters in quotes', '"a;b";c\n', semicolons, [['a;b', 'c']]],
    [
      'keeps line ends in quotes',
      '"a\r\nb";c\nd;e\n',
      semicolons,
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['closes a quoted cell at the end of the file', 'a;"b"', semicolons, [['a', 'b']]],
    ['keeps a quote inside an unquoted cell', 'tube 5" long;b\n', semicolons, [['tube 5" long', 'b']]],
    ['keeps an inner quote that is not doubled', 'a;"Rue "Grande" 5";b\n', semicolons, [['a', 'Rue "Grande" 5', 'b']]],
    [
      'reads a quote never closed as text',
      'a;"b;c\nd;e;f\n',
      semicolons,
      [
        ['a', '"b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'sees by the next opening quote that one was never closed',
      'a;"b;c\nd;"e";f\n',
      semicolons,
      [
        ['a', '"b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'sees it on the same line too',
      '"a";"b;"c"\n"d";"e";"f"\n',
      semicolons,
      [
        ['a', '"b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    ['keeps text behind a doubled opening quote', '""b;c";d\n', semicolons, [['"b;c', 'd']]],
    ['keeps the space-comma of numbers apart from `, `', '1,5, "a, b", c\n', commaSpace, [['1,5', 'a, b', 'c']]],
    [
      'ends `, ` at the end of a line',
      'a, b,\nc, d, \n',
      commaSpace,
      [
        ['a', 'b', ''],
        ['c', 'd', ''],
      ],
    ],
    ['reads one column', 'a;b\n"c\nd"\n', oneColumn, [['a;b'], ['c\nd']]],
    ['reads apostrophes as quotes', "'a,b',l'an\n", apostrophes, [['a,b', "l'an"]]],
    ['reads backslashes before quotes and themselves', '"a\\"b","c\\\\","d\\n"\n', backslashes, [['a"b', 'c\\', 'd\\n']]],
    ['reads spaces as delimiters', 'a "b c" d\n', spaces, [['a', 'b c', 'd']]],
    ['leaves quotes alone where there are none', '"a;b"\n', noQuotes, [['"a', 'b"']]],
  ])('%s', (_says, text, dialect, expected) => {
    expect(cellsOf(text, dialect)).toEqual(expected)
  })

  it.each<[string, string, number]>([
    ['nothing odd', 'a;"b"\n', 0],
    ['an inner quote that is not doubled', 'a;"b"c"\n', RecordFlag.irregular],
    ['a quote never closed', 'a;"b\n', RecordFlag.unclosed],
    ['a NUL', 'a;b\0\n', RecordFlag.nul],
    ['a NUL in quotes', 'a;"b\0"\n', RecordFlag.nul],
    ['an empty line', '\n', RecordFlag.blank],
    ['spaces alone', ' \u00a0\t\n', RecordFlag.blank],
    ['delimiters alone', ' ;;\n', RecordFlag.blank],
    ['empty quotes between delimiters', '"";"";""\n', RecordFlag.blank],
    ['no blank line: a single cell, empty but quoted', '""\n', 0],
    ['a quote in an unquoted cell', 'a"b;c\n', RecordFlag.stray],
  ])('flags %s', (_says, text, flags) => {
    expect(readAll(text)[0]?.flags).toBe(flags)
  })

  it('flags only the record that holds the NUL', () => {
    expect(readAll('a\nb\0\nc\n').map(({ flags }) => flags)).toEqual([0, RecordFlag.nul, 0])
  })

  it('counts physical lines', () => {
    expect(readAll('a\n"b\r\nc\rd"\ne\r\nf').map(({ line }) => line)).toEqual([0, 1, 4, 5])
  })

  it('takes the second reading of an irregular record if that has the right width', () => {
    const text = '"abc"def;ghi"jkl";z\n'
    expect(cellsOf(text)).toEqual([['abc"def;ghi"jkl', 'z']])
    expect(cellsOf(text, semicolons, { width: 3 })).toEqual([['"abc"def', 'ghi"jkl"', 'z']])
  })

  it('closes no cell longer than a hundred lines', () => {
    expect(cellsOf(longCell(99))).toHaveLength(1)
    expect(cellsOf(longCell(100)).slice(0, 2)).toEqual([['a', '"x'], ['x']])
  })

  it('decodes each line by itself in a file of two encodings', () => {
    const bytes = Buffer.concat([Buffer.from('é;a\n'), Buffer.from('è;"b ""ç"""\n', 'latin1'), Buffer.from('"à\nî";c\n')])
    expect(readAll(bytes, semicolons, { byLine: true }, eitherEncoding).map(({ cells }) => cells)).toEqual([
      ['é', 'a'],
      ['è', 'b "ç"'],
      ['à\nî', 'c'],
    ])
  })

  it('takes a delimiter that is not ASCII', () => {
    const section: Dialect = { delimiter: '§', quote: '"', escape: 'doubled' }
    expect(cellsOf('a§"b§c"§d\né§f§""""\n', section)).toEqual([
      ['a', 'b§c', 'd'],
      ['é', 'f', '"'],
    ])
    const bytes = Buffer.from('a§"b""§c"§d\n', 'latin1')
    expect(readAll(bytes, section, { delimiter: Buffer.from('§', 'latin1') }, latin1)[0]?.cells).toEqual(['a', 'b"§c', 'd'])
  })

  it('reads as csv-parse does whatever RFC 4180 allows', () => {
    const dialects = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|', ':', ' '),
      quote: fc.constantFrom('"', "'"),
      escape: fc.constant('doubled' as const),
    })
    const cell = fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 })
    const eol = fc.constantFrom('\n', '\r\n', '\r')
    const rows = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(dialects, rows, eol, fc.boolean(), (dialect, table, end, ended) => {
        const { delimiter, quote } = dialect
        const write = ([text, always]: [string, boolean]): string =>
          always || text === '' || /[\r\n]/.test(text) || text.includes(quote) || text.includes(delimiter)
            ? quote + text.replaceAll(quote, quote + quote) + quote
            : text
        const text = table.map((row) => row.map(write).join(delimiter)).join(end) + (ended ? end : '')
        const theirs: string[][] = parse(text, {
          delimiter,
          quote,
          escape: quote,
          record_delimiter: end,
          relax_column_count: true,
        })
        expect(cellsOf(text, dialect)).toEqual(theirs)
        expect(theirs).toEqual(table.map((row) => row.map(([value]) => value)))
      }),
      { numRuns: 500 },
    )
  })
})

describe('recordStarts', () => {
  it('finds the bytes of every record', () => {
    const bytes = Buffer.from('a;b\r\n"c\r\nd";"é""\r\n"\r\rf')
    const starts = recordStarts(bytes, semicolons)
    const records = starts.slice(0, -1).map((start, k) => bytes.subarray(start, starts[k + 1]))
    expect(records.map((record) => withoutLineEnd(record).toString())).toEqual(['a;b', '"c\r\nd";"é""\r\n"', '', 'f'])
  })
})

describe('any bytes at all', () => {
  const nasty = fc.constantFrom('"', '"', '"', ';', ';', '\n', '\r', '\r\n', ' ', 'a', 'é', '\\', ',', '\0', '""', '";"', '"\n')
  const text = fc.array(nasty, { maxLength: 120 }).map((parts) => Buffer.from(parts.join('')))
  const dialect = fc.constantFrom(semicolons, backslashes, commaSpace, oneColumn, spaces, noQuotes)

  it('are read as the grammar reads them, each line in one record, each byte in one record', () => {
    fc.assert(
      fc.property(text, dialect, (bytes, dialect) => {
        const model = grammarCells(bytes, dialect)
        const read = readAll(bytes, dialect, {}, latin1)
        expect(read.map(({ cells }) => cells)).toEqual(model.map(({ cells }) => cells))
        expect(read.map(({ line }) => line)).toEqual(model.map(({ line }) => line))
        expect(recordStarts(bytes, dialect)).toEqual([0, ...model.map(({ to }) => to)])
      }),
      { numRuns: 3000 },
    )
  })

  it('come out in UTF-8 as they do in a one-byte encoding', () => {
    fc.assert(
      fc.property(text, dialect, (bytes, dialect) => {
        expect(cellsOf(bytes, dialect)).toEqual(readAll(bytes, dialect, {}, latin1).map(({ cells }) => cells.map(fromLatin1)))
      }),
      { numRuns: 1000 },
    )
  })
})

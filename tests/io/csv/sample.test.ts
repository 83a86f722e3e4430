import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/io/csv/dialect.ts'
import { splitSample } from '../../../src/io/csv/sample.ts'

const rfc: Dialect = { delimiter: ',', quote: '"', escape: 'doubled' }
const cells = (text: string, dialect = rfc) => splitSample(text, dialect).map((record) => record.cells)

describe('splitSample', () => {
  it.each([
    [
      'keeps delimiters and line breaks inside quotes',
      'a,"b,\nc"\nd,e',
      [
        ['a', 'b,\nc'],
        ['d', 'e'],
      ],
    ],
    ['halves doubled quotes', '"say ""yes""",b', [['say "yes"', 'b']]],
    [
      'reads an empty last cell',
      'a,\nb,',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['keeps a quote inside a plain cell', '5" pipe,b', [['5" pipe', 'b']]],
    ['keeps a quote inside a quoted cell that is not doubled', '"10" pipe",b', [['10" pipe', 'b']]],
    [
      'gives up a stray opening quote when another cell opens',
      'a,"b,c,"d e"\nf,g,h,i',
      [
        ['a', '"b', 'c', 'd e'],
        ['f', 'g', 'h', 'i'],
      ],
    ],
    [
      'gives up a quote that is never closed',
      'a,"b\nc,d\n',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    ['forgives spaces after a closing quote', '"a"  ,b', [['a', 'b']]],
    ['keeps empty lines as records', 'a\n\nb', [['a'], [''], ['b']]],
  ])('%s', (_says, text, expected) => expect(cells(text)).toEqual(expected))

  it('knows comma and space as one mark, and a comma at the end of a record', () =>
    expect(cells('a, 1,5, \nb, 2,', { ...rfc, delimiter: ', ' })).toEqual([
      ['a', '1,5', ''],
      ['b', '2', ''],
    ]))

  it('reads backslash escapes', () =>
    expect(cells('"a \\"b\\" \\\\",c', { ...rfc, escape: 'backslash' })).toEqual([['a "b" \\', 'c']]))

  it('says where records begin and what is wrong with them', () => {
    const [first, second, third] = splitSample('"a\nb",c\r\nd,e"f\r"g', rfc)
    expect(first).toMatchObject({ line: 1, quoted: 1, irregular: 0, end: '\r\n' })
    expect(second).toMatchObject({ line: 3, irregular: 1, unclosed: false, end: '\r' })
    expect(third).toMatchObject({ line: 4, unclosed: true, end: undefined })
  })

  it('gives back any table written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é'), maxLength: 6 })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',') + '\n').join('')
        const risky = rows.flat().some((value) => /(?:^|[,\n\r])"/.test(value) || /"(?:[ ]*)(?:$|[,\n\r])/.test(value)) // looks like an end or a beginning
        fc.pre(!risky)
        expect(cells(text)).toEqual(rows)
      }),
    )
  })
})

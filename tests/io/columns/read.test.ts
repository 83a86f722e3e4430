import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readColumns, type ReadOptions } from '../../../src/io/columns/read.ts'
import type { RowSource } from '../../../src/io/rows.ts'
import type { CsvGiven } from '../../../src/io/csv/open.ts'
import { encodings } from '../../../src/io/encodings/encoding.ts'
import type { Row } from '../../../src/model/row.ts'
import { csvSource, inChunks, seen, seenAsText, type SeenTable } from './reading.ts'

const options: ReadOptions = { cores: 1, stop: new AbortController().signal, progress() {} }

const words = [
  'Zoé',
  'Martin',
  'total',
  'Sous-total',
  'Somme',
  'Gesamt',
  'Isommer',
  'nom',
  'Nom',
  'NOM',
  'nomade',
  'ville',
  'cp',
  'Łódź',
  'ça',
  'éa 75',
  'Éa 75',
  'İnci',
  'K',
  'ſum',
  'e-mail',
  '75001',
  '12 34,50',
  '12/03/1980',
  'zoe@example.com',
  'x',
  '0',
  'a b',
  ' a',
  'a ',
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  'é'.repeat(9),
  '"',
  '""',
  "'",
  '"x"',
  '"a;b"',
  '"a,b"',
  '"a\nb"',
  '"a\r\nb"',
  '"dit ""Zoé"""',
  ' "x" ',
  '"x" y',
  '5" pipe',
  '\\"',
  '"a\\"b"',
  '\\',
  '"',
  '\0',
  '’',
  '€',
  '日本',
  '😀',
  '(5 rows)',
  '-- fin --',
  'export du 3 mai',
  '1',
]
const marks = [';', ',', '\t', '|', ', ', '§']
const ends = ['\n', '\r\n', '\r']

/** Files as people send them: mostly one width, one delimiter, one line end, and then not. */
const file = fc
  .record({
    mark: fc.constantFrom(...marks),
    end: fc.constantFrom(...ends),
    header: fc.constantFrom(
      ['nom', 'ville', 'cp'],
      ['client', 'e-mail'],
      ['total'],
      ['Sous', 'x', 'y', 'z'],
      ['éa 75', 'x@y'],
      [],
    ),
    rows: fc.array(
      fc.record({
        cells: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
        fit: fc.constantFrom(true, true, true, true, true, true, false),
        quoted: fc.constantFrom(false, false, false, true),
        end: fc.constantFrom('', '', '', '', '', '', '', '\n', '\r'),
      }),
      { maxLength: 30 },
    ),
    foot: fc.constantFrom('', '', 'Total', '(5 rows)', '\n\n', 'x', '(5 rows)\n\n-- fin --\nexport du 3 mai\n1 ligne\n'),
    again: fc.boolean(),
  })
  .map(({ mark, end, header, rows, foot, again }) => {
    const width = header.length || 3
    const lines = rows.map(({ cells, fit, quoted, end: own }) => {
      const fitted = fit ? Array.from({ length: width }, (_, k) => cells[k % cells.length]!) : cells
      return fitted.map((cell) => (quoted && !cell.includes('"') ? `"${cell}"` : cell)).join(mark) + (own || end)
    })
    if (again) lines.splice(lines.length >> 1, 0, header.join(mark) + end)
    return (header.length > 0 ? header.join(mark) + end : '') + lines.join('') + foot
  })

/** The same text in some encoding, with a line of another here and there. */
function encoded(text: string, encoding: (typeof encodings)[number] | 'mixed'): Buffer {
  if (encoding === 'utf-16le') return Buffer.from('\ufeff' + text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from('\ufeff' + text, 'utf16le').swap16()
  if (encoding === 'mixed')
    return Buffer.concat(text.split(/(?<=\n)/).map((line, k) => Buffer.from(line, k % 3 === 1 ? 'latin1' : 'utf8')))
  return Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1')
}

describe('readColumns', () => {
  it('reads the very rows that chunkReader reads, in chunks of any size', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.constantFrom(...encodings, 'mixed' as const, 'utf-8' as const, 'utf-8' as const),
        fc.constantFrom<CsvGiven>({}, {}, {}, { pad: true }, { quote: '' }, { quote: "'" }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(40, 1 << 20, 1 << 20),
        async (text, encoding, given, target, longest) => {
          let source
          try {
            source = await csvSource(encoded(text, encoding), given)
          } catch {
            return // no file that can be read at all
          }
          const content = { form: 'csv' as const, ...inChunks(source.content, target, longest) }
          const table = await readColumns({ ...source, content }, options)
          expect(seen(table)).toEqual(await seenAsText(content))
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 400) },
    )
  })

  it.each<[string, string, CsvGiven, string[][], Partial<SeenTable>]>([
    [
      'takes cells as they stand',
      'a;b\n x ;"y;z"\n;"say ""hi"""\n',
      {},
      [
        [' x ', 'y;z'],
        ['', 'say "hi"'],
      ],
      { lines: [2, 3] },
    ],
    [
      'goes on behind line breaks',
      'a;b\r\n1;"x\r\ny"\r\n\r\n2;z',
      {},
      [
        ['1', 'x\r\ny'],
        ['2', 'z'],
      ],
      { lines: [2, 5], blank: 1, read: 3 },
    ],
    [
      'pads what is short',
      'a;b;c\n1;2;3\n4;5\n',
      { pad: true },
      [
        ['1', '2', '3'],
        ['4', '5', ''],
      ],
      { read: 2, rejected: 0 },
    ],
    [
      'knows the header when it comes again',
      'name;town\nAnn;Lyon\nname;town\nBob;Nice\n',
      {},
      [
        ['Ann', 'Lyon'],
        ['Bob', 'Nice'],
      ],
      { read: 3, rejected: 1 },
    ],
  ])('%s', async (_says, text, given, cells, counts) => {
    expect(seen(await readColumns(await csvSource(text, given), options))).toMatchObject({ cells, ...counts })
  })

  it('numbers values as they first appear, the empty one 0', async () => {
    const { columns } = await readColumns(await csvSource('a;b\nx;1\n;2\ny;1\nx;\n'), options)
    expect(columns.map(({ ids }) => [...ids])).toEqual([
      [1, 0, 2, 1],
      [1, 2, 1, 0],
    ])
    expect(columns.map(({ values }) => [...values.starts])).toEqual([
      [0, 0, 1, 2],
      [0, 0, 1, 2],
    ])
  })

  it('keeps only the columns that are asked for, and shows all of them in passing', async () => {
    const cells: number[] = []
    const look: ReadOptions['look'] = ({ rows, text }) => void cells.push(rows, text.length > 0 ? 1 : 0)
    const { columns, rows } = await readColumns(await csvSource('a;b;c\nx;1;y\n;2;z\n'), { ...options, kept: [2], look })
    expect(rows).toBe(2)
    expect(columns[0]).toBeUndefined()
    expect(columns[1]).toBeUndefined()
    expect([...columns[2]!.ids]).toEqual([1, 2])
    expect(cells).toEqual([2, 1])
  })

  it('tells how far it is, and stops when told', async () => {
    const content = { form: 'csv' as const, ...inChunks((await csvSource('a;b\n1;2\n3;4\n5;6\n')).content, 4) }
    const source = { path: 'memory', size: 16, content, close() {} }
    const told: number[] = []
    const stop = new AbortController()
    const progress = (_bytes: number, rows: number): void => {
      told.push(rows)
      if (rows === 2) stop.abort()
    }
    await expect(readColumns(source, { cores: 1, stop: stop.signal, progress })).rejects.toThrow('abort')
    expect(told).toEqual([0, 1, 2])
  })

  it('takes rows that come as cells', async () => {
    const rows: Row[] = [
      { line: 2, cells: ['Zoé', '1', '\ud83d\ude00'] },
      { line: 3, cells: [' ', '', '\u00a0'] },
      { line: 5, cells: ['Zoé', '\ud83d', 'a\0b'] },
    ]
    const content: RowSource = {
      form: 'rows',
      format: 'xlsx',
      part: undefined,
      otherParts: [],
      header: [],
      headerLine: 1,
      width: 3,
      sample: [],
      // oxlint-disable-next-line require-await -- as sources are
      async *batches(read) {
        for (const row of rows) {
          read?.(10)
          yield [row]
        }
      },
    }
    expect(seen(await readColumns({ path: 'x', size: 0, content, close() {} }, options))).toEqual({
      cells: [
        ['Zoé', '1', '\ud83d\ude00'],
        ['Zoé', '\ufffd', 'a\0b'],
      ],
      lines: [2, 5],
      read: 3,
      blank: 1,
      rejected: 0,
      rejects: [],
      remarks: {},
    })
  })
})

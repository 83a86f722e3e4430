import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordCutter, type RecordEdit } from '../../../src/io/csv/cutout.ts'
import { openCsv, type CsvGiven } from '../../../src/io/csv/open.ts'
import { utf8ToUtf16 } from '../../../src/io/csv/utf16.ts'
import { encodeText } from '../../../src/io/encodings/encode.ts'
import type { Encoding } from '../../../src/io/encodings/encoding.ts'
import { inMemory } from '../in-memory.ts'

/** A file with records cut out, as its bytes. */
async function cut(bytes: string | Uint8Array, edits: readonly RecordEdit[], given: CsvGiven = {}): Promise<Buffer> {
  const file = await openCsv(inMemory(bytes), given)
  const cutter = recordCutter(file.setting)
  const { encoding } = file.encoding
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : undefined
  const own = (text: Buffer): Buffer => (wide === undefined ? text : utf8ToUtf16(text, wide))
  const parts = [Buffer.from(file.before.mark), own(Buffer.from(file.before.lines))]
  for await (const chunk of file.chunks()) parts.push(own(cutter(chunk, edits).bytes))
  return Buffer.concat(parts)
}

const emptied = (line: number, before: string): RecordEdit => ({ line, cells: [{ line, column: 1, before, after: '' }] })

describe('recordCutter', () => {
  it.each([
    ['takes a line', 'a;b\n1;x\n2;y\n3;z\n', [3], 'a;b\n1;x\n3;z\n'],
    ['takes the last line, which has no end', 'a;b\n1;x\n2;y', [3], 'a;b\n1;x\n'],
    ['takes several in a row', 'a;b\r\n1;x\r\n2;y\r\n3;z\r\n', [2, 3], 'a;b\r\n3;z\r\n'],
    ['takes all lines of a record', 'a;b\n1;"x\ny"\n2;z\n', [2], 'a;b\n2;z\n'],
    ['keeps blank lines and lines of another width', 'a;b\n1;x\n\n3;y;z\n4;w\n', [2], 'a;b\n\n3;y;z\n4;w\n'],
    ['counts lines that end in CR', 'a;b\r1;x\r2;y\r', [2], 'a;b\r2;y\r'],
  ])('%s', async (_says, file, lines, expected) =>
    expect(
      (
        await cut(
          file,
          lines.map((line) => ({ line, cells: undefined })),
        )
      ).toString(),
    ).toBe(expected),
  )

  it('empties cells where they stand, with their quotes', async () => {
    expect((await cut('a;b;c\n1;"x ""y""";u\n2;z;v\n', [emptied(2, 'x "y"'), emptied(3, 'z')])).toString()).toBe(
      'a;b;c\n1;"";u\n2;;v\n',
    )
  })
})

const encodings: readonly (readonly [Encoding, Uint8Array])[] = [
  ['utf-8', Buffer.from([])],
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['windows-1252', Buffer.from([])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
]

describe('a file without some of its records is the file without their bytes', () => {
  it('in any dialect and encoding, with any cells', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', '1', 'é', ' ', '"', ';', ',', '\t', '\n', '\r\n', '€'),
      maxLength: 8,
    })
    const property = fc.asyncProperty(
      fc.record({
        delimiter: fc.constantFrom(';', ',', '\t', '|'),
        eol: fc.constantFrom('\n', '\r\n', '\r'),
        closed: fc.boolean(),
        quoteAll: fc.boolean(),
        encoding: fc.constantFrom(...encodings),
        rows: fc.array(fc.record({ cells: fc.tuple(cell, cell), goes: fc.boolean() }), { minLength: 1, maxLength: 12 }),
      }),
      async ({ delimiter, eol, closed, quoteAll, encoding: [encoding, mark], rows }) => {
        const quoted = (text: string): string =>
          quoteAll || /[";,\t|\n\r]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
        const records = rows.map(({ cells }, at) => [`k${at}`, ...cells].map(quoted).join(delimiter))
        let line = 2
        const edits: RecordEdit[] = []
        for (const [at, record] of records.entries()) {
          if (rows[at]!.goes) edits.push({ line, cells: undefined })
          line += 1 + record.split(/\r\n|\r|\n/).length - 1
        }
        const header = ['key', 'one', 'two'].map(quoted).join(delimiter)
        const file = (kept: (at: number) => boolean): Buffer =>
          Buffer.concat([
            mark,
            encodeText(header + eol, encoding)!,
            ...records.flatMap((record, at) =>
              kept(at) ? [encodeText(record + (closed || at < records.length - 1 ? eol : ''), encoding)!] : [],
            ),
          ])
        const found = await cut(new Uint8Array(file(() => true)), edits, { encoding, delimiter, quote: '"' })
        expect(found.toString('hex')).toBe(file((at) => !rows[at]!.goes).toString('hex'))
      },
    )
    await fc.assert(property, { numRuns: 400 })
  })
})

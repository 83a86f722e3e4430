import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readParts } from '../../src/commands/export/read.ts'
import { rowEncoder } from '../../src/io/encode.ts'
import type { RowSource } from '../../src/io/rows.ts'
import { openSink } from '../../src/io/sink.ts'
import { openSource } from '../../src/io/source.ts'
import { cellsOf } from './in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-round-trip-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 4242, host: 'here', isAlive: () => false }

/** Writes rows in parts and reads them back as any input is. */
async function throughFile(
  name: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  part = 3,
): Promise<RowSource> {
  const path = join(folder, name)
  const sink = await openSink(path, header, new PassThrough(), self)
  const encoder = rowEncoder(sink.form)
  for (let at = 0; at < rows.length; at += part) {
    for (const row of rows.slice(at, at + part)) encoder.add(row)
    await sink.append(encoder.take())
  }
  await sink.commit()
  expect(readdirSync(folder).filter((file) => file.endsWith('.partial'))).toEqual([])
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const { content, close } = await openSource(path, {}, Readable.from([]), self)
  if (content.form !== 'rows') throw new Error(`${name} was taken for CSV`)
  const cells = await cellsOf(content)
  close()
  return { ...content, sample: cells }
}

// prettier-ignore
const strange = fc.constantFrom(
  '', ' ', '007', '+33 1 99 00 12 34', '=1+1', '@SUM(A1)', '-3', '1e5', '12345678901234567890', '0.10', 'TRUE', '#N/A', '2024-03-05', 'null',
  '"', '""', "'", ',', ';', '\t', '\n', '\r', '\r\n', 'a\r\nb\n\rc', ' lead', 'trail ', '\u00a0x\u00a0', '\ufeff', '\u0085', '\u2028', '\u200b',
  '<b>&amp;</b>', ']]>', '<![CDATA[', '_x000D_', '_x005F_', '_x0041', '__x0041_', '\\', '\\n', '\\u0041', '{"a":1}', '[1]', 'x  y',
  '\u0000', '\u0001\u001f\u007f', '\ufffe\uffff', '👩‍👩‍👧', 'é', 'e\u0301',
)
const cell = fc.oneof(
  strange,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(strange, { maxLength: 4 }).map((parts) => parts.join('')),
)
/** A first column that is never blank, since a row of blanks is no row. */
const table = fc.array(fc.tuple(fc.constantFrom('1', '02', 'x'), cell, cell), { minLength: 1, maxLength: 12 })
const header = ['id', 'e-mail', 'nom, prénom "usuel"']

describe.each(['rows.xlsx', 'rows.json', 'rows.ndjson', 'rows.json.gz', 'rows.ndjson.gz', 'rows.sqlite'])('%s', (name) => {
  it('gives every cell back as it went in', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 5 }), async (rows, part) => {
        const source = await throughFile(name, header, rows, part)
        expect(source.header).toEqual(header)
        expect(source.sample).toEqual(rows)
      }),
      { numRuns: name.endsWith('sqlite') ? 40 : 150 },
    )
  })

  it('holds a file without rows', async () => {
    if (name.includes('json')) return // without a row there is no key to name
    expect(await throughFile(name, header, [])).toMatchObject({ header, sample: [] })
  })

  it('is the same file each time', async () => {
    expect((await writtenOnce(name)).equals(await writtenOnce(name))).toBe(true)
  })
})

describe.each([
  ['rows.csv', ','],
  ['rows.csv.gz', ','],
  ['rows.tsv', '\t'],
])('%s', (name, delimiter) => {
  it('gives every cell back as it went in', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 5 }), async (rows, part) => {
        const path = join(folder, name)
        const sink = await openSink(path, header, new PassThrough(), self)
        const encoder = rowEncoder(sink.form)
        for (let at = 0; at < rows.length; at += part) {
          for (const row of rows.slice(at, at + part)) encoder.add(row)
          await sink.append(encoder.take())
        }
        await sink.commit()
        const { content, close } = await openSource(path, { delimiter, encoding: 'utf-8' }, Readable.from([]), self)
        const read: (readonly string[])[] = []
        for await (const _ of readParts({ content }, (cells) => void read.push(cells))) continue
        close()
        expect(read).toEqual(rows.map((row) => row.map((cell) => Buffer.from(cell).toString())))
      }),
      { numRuns: 60 },
    )
  })
})

async function writtenOnce(name: string): Promise<Buffer> {
  await throughFile(name, header, [
    ['1', 'a', 'b'],
    ['2', '', 'c'],
  ])
  return readFileSync(join(folder, name))
}

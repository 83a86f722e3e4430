import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCsv } from '../../../src/io/csv/open.ts'
import { chunkReader } from '../../../src/io/csv/chunk.ts'
import { cellSplicer, type CellEdit } from '../../../src/io/csv/splice.ts'
import { inMemory } from '../in-memory.ts'

/** A file with cells changed. */
async function spliced(bytes: string | Uint8Array, edits: readonly CellEdit[], exact = true): Promise<[string, number]> {
  const file = await openCsv(inMemory(bytes))
  const splice = cellSplicer(file.setting, exact)
  const parts: Buffer[] = [Buffer.from(file.before.mark), Buffer.from(file.before.lines)]
  let changed = 0
  for await (const chunk of file.chunks()) {
    const done = splice(chunk, edits)
    parts.push(done.bytes)
    changed += done.changed
  }
  return [Buffer.concat(parts).toString('latin1'), changed]
}

describe('cellSplicer', () => {
  it.each([
    ['changes one cell', 'a;b\n1;x\n2;y\n', { line: 3, column: 1, before: 'y', after: 'z' }, 'a;b\n1;x\n2;z\n'],
    [
      'keeps the quotes of a cell',
      'a;b\r\n1;"x"\r\n2;y\r\n',
      { line: 2, column: 1, before: 'x', after: 'z' },
      'a;b\r\n1;"z"\r\n2;y\r\n',
    ],
    [
      'gives quotes to a cell that needs them',
      'a;b\n1;x\n2;y\n',
      { line: 2, column: 1, before: 'x', after: 'p;q' },
      'a;b\n1;"p;q"\n2;y\n',
    ],
    ['doubles quotes', 'a;b\n1;"x"\n2;y\n', { line: 2, column: 1, before: 'x', after: 'p"q' }, 'a;b\n1;"p""q"\n2;y\n'],
    [
      'finds rows behind a line break in a cell',
      'a;b\n1;"x\ny"\n2;z\n',
      { line: 4, column: 1, before: 'z', after: 'w' },
      'a;b\n1;"x\ny"\n2;w\n',
    ],
    [
      'keeps lines above the header',
      'sep=;\na;b\n1;x\n2;y\n',
      { line: 3, column: 1, before: 'x', after: 'z' },
      'sep=;\na;b\n1;z\n2;y\n',
    ],
    ['leaves a cell that reads otherwise', 'a;b\n1;x\n2;y\n', { line: 2, column: 1, before: 'n', after: 'z' }, 'a;b\n1;x\n2;y\n'],
    [
      'leaves a row of another width',
      'a;b;c\n1;x;y\n2;x\n',
      { line: 3, column: 1, before: 'x', after: 'z' },
      'a;b;c\n1;x;y\n2;x\n',
    ],
  ])('%s', async (_says, file, edit, expected) => expect((await spliced(file, [edit]))[0]).toBe(expected))

  it('writes in the encoding of the file, and leaves what that lacks', async () => {
    const file = Buffer.from('nom;ville\nLefèvre;Nîmes\nRené;Sète\n', 'latin1')
    const edits = [
      { line: 2, column: 0, before: 'Lefèvre', after: 'Lefébvre' },
      { line: 3, column: 1, before: 'Sète', after: 'Σ' },
    ]
    expect(await spliced(file, edits)).toEqual([
      Buffer.from('nom;ville\nLefébvre;Nîmes\nRené;Sète\n', 'latin1').toString('latin1'),
      1,
    ])
  })

  it('changes nothing but the cells it is told to', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', '"', ' ', '\n', '1'), maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 }), cell, async (rows, after) => {
        const file = `first;second\n${rows.map(([a, b]) => `${quoted(`x${a}`)};${quoted(`y${b}`)}\n`).join('')}`
        const open = await openCsv(inMemory(file))
        const read = chunkReader(open.setting)
        const before: [number, readonly string[]][] = []
        for await (const chunk of open.chunks()) read(chunk, (cells, line) => void before.push([line, cells]))
        const [line, cells] = before.at(-1)!
        const [text] = await spliced(file, [{ line, column: 1, before: cells[1]!, after: `z${after}` }])
        const again = await openCsv(inMemory(Buffer.from(text, 'latin1')))
        const now: (readonly string[])[] = []
        for await (const chunk of again.chunks()) chunkReader(again.setting)(chunk, (row) => void now.push(row))
        expect(now).toEqual([...before.slice(0, -1).map(([, row]) => row), [cells[0], `z${after}`]])
      }),
      { numRuns: 200 },
    )
  })
})

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

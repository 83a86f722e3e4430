import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordEdit } from '../../../src/io/csv/cutout.ts'
import { writeJsonWithout } from '../../../src/io/erasing/json.ts'
import { inMemory } from '../in-memory.ts'

async function without(
  file: string | Uint8Array,
  edits: readonly RecordEdit[],
  list = '',
  header: readonly string[] = [],
): Promise<Buffer> {
  const parts: Uint8Array[] = []
  const to = { write: (bytes: Uint8Array) => void parts.push(bytes) }
  await writeJsonWithout(inMemory(file), new Map([[list, edits]]), new Map([[list, header]]), to)
  return Buffer.concat(parts)
}

const goes = (line: number): RecordEdit => ({ line, cells: undefined })

describe('writeJsonWithout', () => {
  it.each([
    ['takes a line', '{"a":1}\n{"a":2}\n{"a":3}\n', [2], '', '{"a":1}\n{"a":3}\n'],
    ['takes the last line, which has no end', '{"a":1}\r\n{"a":2}', [2], '', '{"a":1}'],
    ['takes all', '{"a":1}\n{"a":2}\n', [1, 2], '', ''],
    ['keeps the blanks of others', '{ "a" : 1.10 }\n\n{"a":2}\n{"a":3}', [3], '', '{ "a" : 1.10 }\n\n{"a":3}'],
    ['takes the first of a list', '[ {"a":1},\n  {"a":2} ]\n', [1], '', '[ {"a":2} ]\n'],
    ['takes the last of a list', '[ {"a":1},\n  {"a":2} ]\n', [2], '', '[ {"a":1} ]\n'],
    [
      'takes from a list in an object',
      '{"n":2,"people":[{"a":1},{"a":2}],"z":[]}',
      [1],
      'people',
      '{"n":2,"people":[{"a":2}],"z":[]}',
    ],
    ['empties a list', '{"people":[{"a":1}, {"a":2}]}', [1, 2], 'people', '{"people":[]}'],
  ] as const)('%s', async (_says, file, lines, list, expected) =>
    expect((await without(file, lines.map(goes), list)).toString()).toBe(expected),
  )

  it('changes values where they stand', async () => {
    const cells = [
      { line: 1, column: 0, before: 'x', after: '' },
      { line: 1, column: 1, before: '2', after: '' },
      { line: 1, column: 2, before: 'é ann', after: 'é "' },
    ]
    const file = '{"a":"x","b":{"c": 2},"d":"\\u00e9 ann", "e":[1, 2]}\n'
    expect((await without(file, [{ line: 1, cells }], '', ['a', 'b.c', 'd'])).toString()).toBe(
      '{"a":"","b":{"c": null},"d":"é \\"", "e":[1, 2]}\n',
    )
  })

  it('leaves a file without some lines as the file without their bytes, in UTF-8 and UTF-16', async () => {
    const row = fc.record({ goes: fc.boolean(), value: fc.jsonValue({ maxDepth: 2 }), pad: fc.constantFrom('', ' ') })
    const property = fc.asyncProperty(
      fc.array(row, { minLength: 2, maxLength: 10 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (rows, eol, wide) => {
        const lines = rows.map(({ value, pad }) => `{${pad}"v":${pad}${JSON.stringify(value)}}${eol}`)
        const bytes = (kept: (at: number) => boolean): Buffer => {
          const text = lines.filter((_, at) => kept(at)).join('')
          return wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text)
        }
        const edits = rows.flatMap((one, at) => (one.goes ? [goes(at + 1)] : []))
        const found = await without(new Uint8Array(bytes(() => true)), edits)
        expect(found.toString('hex')).toBe(bytes((at) => !rows[at]!.goes).toString('hex'))
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })
})

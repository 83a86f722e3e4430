import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readColumns } from '../../../src/io/columns/read.ts'
import { valueText } from '../../../src/io/columns/text.ts'
import { isRaw, landmarksOf, readRowsAt } from '../../../src/io/csv/rows-at.ts'
import { openSource } from '../../../src/io/source.ts'

const self = { pid: process.pid, host: 'here', isAlive: () => true }
const folder = mkdtempSync(join(tmpdir(), 'rows-at-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const people = ['Zoé;"4 rue ""du"" Lac"', 'Ben;"Lyon\nFrance"', 'Cem;', '', 'Dée;12', '"Eve";"x;y"']
const long = Array.from({ length: 12_000 }, (_, row) => `name ${row};${'street '.repeat(row % 9)}${row}`)

describe('readRowsAt', () => {
  it.each([
    ['lines end in LF', ['Nom;Ville', ...people].join('\n')],
    ['lines end in CRLF', `${['Nom;Ville', ...people].join('\r\n')}\r\n`],
    ['lines end in CR', ['Nom;Ville', ...people.map((row) => row.replace('\n', '\r'))].join('\r')],
    ['lines end in whatever', `Nom;Ville\n${people[0]}\r${people[2]}\r\n${people[4]}\n`],
    ['there is a byte order mark', `\ufeff${['Nom;Ville', ...people].join('\n')}\n`],
    ['a line stands above the header', `Clients 2026\n\n${['Nom;Ville', ...people].join('\n')}\n`],
    ['the file is longer than a look', ['Nom;Ville', ...long].join('\r\n')],
    ['the file is longer than a look, and lines end in CR', ['Nom;Ville', ...long].join('\r')],
    ['a line is longer than a look', ['Nom;Ville', ...long, `Zoé;${'rue '.repeat(90_000)}`, ...long].join('\n')],
  ])('gives the rows of the whole reading where %s', async (_says, text) => {
    const path = join(folder, 'table.csv')
    writeFileSync(path, text)
    const source = await openSource(path, {}, process.stdin, self)
    const content = source.content as Extract<typeof source.content, { form: 'csv' }>
    const table = await readColumns(source, { cores: 1, stop: new AbortController().signal, progress: () => {} })
    source.close()
    const step = Math.ceil(table.rows / 50)
    const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => row % step === 0 || row === table.rows - 1)
    const places = rows.map((row) => ({ line: table.lines[row]!, next: table.lines[row + 1] }))
    const landmarks = landmarksOf(path, content.encoding.bom)
    expect(readRowsAt(path, content.setting, landmarks, places)).toEqual(
      rows.map((row) => table.columns.map(({ values, ids }) => valueText(values, ids[row]!))),
    )
  })

  it('finds nothing behind the end', async () => {
    const path = join(folder, 'short.csv')
    writeFileSync(path, 'Nom;Ville\nAnn;Lyon\n')
    const source = await openSource(path, {}, process.stdin, self)
    source.close()
    const { setting } = source.content as Extract<typeof source.content, { form: 'csv' }>
    expect(readRowsAt(path, setting, [[1, 0]], [{ line: 9, next: undefined }])).toEqual([undefined])
  })

  it('is for files that are not compressed', () => {
    const path = join(folder, 'table.csv.gz')
    writeFileSync(path, gzipSync('Nom;Ville\n'))
    expect(isRaw(path)).toBe(false)
    writeFileSync(path, 'N')
    expect(isRaw(path)).toBe(true)
  })
})

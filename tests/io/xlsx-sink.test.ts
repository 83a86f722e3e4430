import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx, streamXlsxRows } from 'hucre'
import { afterAll, describe, expect, it } from 'vitest'
import { xlsxSink } from '../../src/io/xlsx-sink.ts'
import { openXlsx } from '../../src/io/xlsx.ts'
import { sheetName } from '../../src/io/xlsx/write.ts'
import { openZip } from '../../src/io/zip/read.ts'
import { cellsOf, faultOf, inMemory } from './in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 4243, host: 'here', isAlive: () => false }
const path = join(folder, 'out.xlsx')
const rows = [
  ['007', '=1+1', '+33 1 99 00 12 34'],
  ['1e5', '', ' two\nlines '],
  ['12345678901234567890', '_x0041_', '\u0001 & <é> 😀'],
]

async function write(
  header: readonly string[],
  cells: readonly (readonly string[])[],
  sheet = 'customers',
  rowsPerSheet?: number,
): Promise<Buffer> {
  const sink = xlsxSink(path, header, self, { sheet, rowsPerSheet })
  await sink.append({ rows: cells })
  await sink.commit()
  return readFileSync(path)
}

async function partOf(file: Buffer, name: string): Promise<string> {
  const zip = openZip(file)
  const pieces: Buffer[] = []
  for await (const piece of zip.content(zip.entries.get(name)!)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

describe('xlsxSink', () => {
  it('is read the same by another program', async () => {
    const read: unknown[] = []
    for await (const { values } of streamXlsxRows(await write(['a', 'b', 'c'], rows)))
      read.push(values.map((value) => value ?? ''))
    expect(read).toEqual([['a', 'b', 'c'], ...rows])
    const book = await readXlsx(readFileSync(path), { readStyles: true })
    expect(book.sheets.map(({ name }) => name)).toEqual(['customers'])
    expect(book.sheets[0]).toMatchObject({ freezePane: { rows: 1 }, autoFilter: { range: 'A1:C4' } })
  })

  it('writes text cells under a bold header, with a filter and widths', async () => {
    const file = await write(['id', 'a very long name of a column'], [['1', 'x'.repeat(200)]])
    const sheet = await partOf(file, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain(
      '<col min="1" max="1" width="8" style="1" customWidth="1"/><col min="2" max="2" width="50" style="1" customWidth="1"/>',
    )
    expect(sheet).toContain('<c r="A1" s="2" t="inlineStr"><is><t>id</t></is></c>')
    expect(sheet).toContain('<c r="A2" s="1" t="inlineStr"><is><t>1</t></is></c>')
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:B2"\/><\/worksheet>$/)
    expect(await partOf(file, 'xl/workbook.xml')).toContain(`hidden="1">'customers'!$A$1:$B$2</definedName>`)
  })

  it('goes on on further sheets under the same header', async () => {
    const file = await write(
      ['n'],
      Array.from({ length: 7 }, (_none, at) => [String(at)]),
      "l'été: 2024",
      4,
    )
    const first = await openXlsx(inMemory(file))
    expect(first).toMatchObject({ part: "l'été_ 2024", otherParts: ["l'été_ 2024_2", "l'été_ 2024_3"], header: ['n'] })
    expect(await cellsOf(first)).toEqual([['0'], ['1'], ['2']])
    expect(await cellsOf(await openXlsx(inMemory(file), '2'))).toEqual([['3'], ['4'], ['5']])
    expect(await cellsOf(await openXlsx(inMemory(file), '3'))).toEqual([['6']])
  })

  it('has room for the last column', async () => {
    const header = Array.from({ length: 16_384 }, (_none, at) => `c${at}`)
    const source = await openXlsx(inMemory(await write(header, [header.map((_name, at) => String(at))])))
    expect(source).toMatchObject({ width: 16_384 })
    expect(source.header.at(-1)).toBe('c16383')
    expect(await faultOf(() => xlsxSink(path, [...header, 'one more'], self, { sheet: 'x' }))).toMatchObject({
      fault: 'too-many-columns',
      about: { most: 16_384 },
    })
  })

  it('refuses a cell that Excel would take the file for broken for', async () => {
    const long = ['x'.repeat(32_767), 'y'.repeat(32_768)]
    expect(await faultOf(() => write(['a', 'b'], [['1', ''], long]))).toEqual({
      fault: 'cell-too-long',
      about: { path, row: 2, column: 'b', length: 32_768, most: 32_767 },
    })
  })

  it('leaves what stood there when it is abandoned', async () => {
    const before = await write(['a'], [['1']])
    const sink = xlsxSink(path, ['a'], self, { sheet: 'x' })
    await sink.append({ rows: [['2']] })
    sink.abandon()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['out.xlsx'])
    expect(existsSync(path)).toBe(true)
  })

  it.each([
    ['customers', 1, 'customers'],
    ['a/b:c*d?e[f]g\\h', 1, 'a_b_c_d_e_f_g_h'],
    ["'quoted'", 1, 'quoted'],
    ['History', 1, 'History_'],
    ['', 1, '_'],
    ['x'.repeat(40), 12, `${'x'.repeat(28)}_12`],
  ])('calls a sheet %j of number %i %j', (wanted, number, name) => expect(sheetName(wanted, number)).toBe(name))
})

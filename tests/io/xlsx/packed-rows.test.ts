import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cutRows, emptyCut } from '../../../src/io/columns/cut.ts'
import { openBook } from '../../../src/io/xlsx/book.ts'
import { packRows, textsOf, type PackedRows } from '../../../src/io/xlsx/packed-rows.ts'
import type { CellLevel } from '../../../src/io/xlsx/write.ts'
import { faultOf } from '../in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-packed-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 4245, host: 'here', isAlive: () => false }
const path = join(folder, 'book.xlsx')

const rows = [
  ['007', 'Ann', 'ann_b@example.com', 'two  blanks'],
  ['1e5', '', ' begins', 'ends\t'],
  ['=1+1', 'Zoë', '<a> & "b"', 'two\nlines, one\r\nmore'],
  ['_x0041_', 'a_xb', '\u0001_x000', '\ufffe \uffff \uff21 ï'],
  ['', '😀', ' ', ' no-break '],
  ['a\tb', 'a b', 'é'.repeat(32_767), '&'.repeat(32_767)],
]

function packed(cells: readonly (readonly string[])[]): PackedRows {
  const width = cells[0]!.length
  const cut = emptyCut(width)
  cutRows(
    cells.map((row, at) => ({ line: at + 2, cells: row })),
    cut,
    width,
  )
  return packRows(cut)
}

const levels = new Map<number, CellLevel>([
  [0, 0],
  [1, 2],
])

async function book(write: (book: ReturnType<typeof openBook>, row: number) => Promise<void> | undefined): Promise<Buffer> {
  const opened = openBook(path, self)
  await opened.begin('rows', ['a', 'b', 'c', 'd'], rows)
  for (const at of rows.keys()) await write(opened, at)
  await opened.finish()
  await opened.commit()
  return readFileSync(path)
}

describe('packRows', () => {
  it('gives back every text', () => {
    const all = packed(rows)
    expect(rows.map((_, at) => textsOf(all, at))).toEqual(rows)
  })

  it('has the texts of part after part, one longer than the one before', () => {
    const cut = emptyCut(2)
    for (const count of [3, 700, 2]) {
      const part = Array.from({ length: count }, (_, at) => [`${count}`, `row ${at}`])
      cutRows(
        part.map((cells, at) => ({ line: at, cells })),
        cut,
        2,
      )
      const all = packRows(cut)
      expect(all.rows).toBe(count)
      expect(part.map((_, at) => textsOf(all, at))).toEqual(part)
    }
  })
})

describe('packedRow', () => {
  it.each([
    ['plain', undefined],
    ['set apart', levels],
  ])('writes the bytes that row writes, %s', async (_, apart) => {
    const all = packed(rows)
    const one = await book((opened, at) => opened.packedRow(all, at, apart))
    expect(one.equals(await book((opened, at) => opened.row(rows[at]!, apart)))).toBe(true)
  })

  it('refuses a text that Excel does not take, by its letters and not by its bytes', async () => {
    const opened = openBook(path, self)
    await opened.begin('rows', ['a'], [])
    await opened.packedRow(packed([['é'.repeat(32_767)]]), 0)
    const fault = faultOf(() => void opened.packedRow(packed([['é'.repeat(32_768)]]), 0))
    opened.abandon()
    expect(await fault).toMatchObject({ fault: 'cell-too-long', about: { row: 2, column: 'a', length: 32_768, most: 32_767 } })
  })
})

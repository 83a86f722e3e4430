import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre'
import { afterAll, describe, expect, it } from 'vitest'
import { openXlsx } from '../../../src/io/xlsx.ts'
import { openBook } from '../../../src/io/xlsx/book.ts'
import type { CellLevel } from '../../../src/io/xlsx/write.ts'
import { cellsOf, inMemory } from '../in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-book-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 4244, host: 'here', isAlive: () => false }
const path = join(folder, 'book.xlsx')

const levels = (...entries: [number, CellLevel][]): ReadonlyMap<number, CellLevel> => new Map(entries)

async function written(): Promise<Buffer> {
  const book = openBook(path, self)
  await book.begin('rows', ['id', 'e-mail', 'notes'], [])
  await book.row(['1', 'ann(at)example.com', 'x'], levels([1, 0], [2, 2]))
  await book.row(['2', '', ''], levels([1, 1]))
  await book.end(levels([2, 1]), [
    { row: 0, column: 2, text: 'hardly anything in it' },
    { row: 1, column: 1, text: 'error: <@> & "é"\n→ ann@example.com' },
  ])
  await book.begin('findings', ['severity'], [])
  await book.row(['error'], levels([0, 0]))
  await book.finish()
  await book.commit()
  return readFileSync(path)
}

describe('openBook', () => {
  it('writes comments and colours that another program reads', async () => {
    const book = await readXlsx(await written(), { readStyles: true })
    expect(book.sheets.map(({ name }) => name)).toEqual(['rows', 'findings'])
    const [rows] = book.sheets
    const cell = (at: string) => rows!.cells!.get(at)
    expect(cell('1,1')?.comment).toMatchObject({ text: 'error: <@> & "é"\n→ ann@example.com' })
    expect(cell('0,2')?.comment).toMatchObject({ text: 'hardly anything in it' })
    expect(cell('1,0')?.comment).toBeUndefined()
    const colours = ['1,1', '2,1', '1,2', '1,0'].map((at) => JSON.stringify(cell(at)?.style?.fill ?? null))
    expect(new Set(colours).size).toBe(4)
    expect(cell('1,1')?.style?.font?.bold).toBe(true)
    expect(cell('1,2')?.style?.font?.italic).toBe(true)
  })

  it('stays a table that can be read again', async () => {
    const source = await openXlsx(inMemory(await written()))
    expect(source).toMatchObject({ part: 'rows', otherParts: ['findings'], header: ['id', 'e-mail', 'notes'] })
    expect(await cellsOf(source)).toEqual([
      ['1', 'ann(at)example.com', 'x'],
      ['2', '', ''],
    ])
  })

  it('gives each of thousands of comments a box of its own', async () => {
    const book = openBook(path, self)
    const many = Array.from({ length: 3000 }, (_, at) => ({ row: at + 1, column: 0, text: `comment ${at}` }))
    await book.begin('rows', ['id'], [])
    for (const { text } of many) await book.row([text], levels([0, 1]))
    await book.end(undefined, many)
    await book.finish()
    await book.commit()
    const { sheets } = await readXlsx(readFileSync(path), { readStyles: true })
    expect(sheets[0]!.cells!.get('3000,0')?.comment).toMatchObject({ text: 'comment 2999' })
  })
})

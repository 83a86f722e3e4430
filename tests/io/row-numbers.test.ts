import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRowNumbers, writeRowNumbers } from '../../src/io/row-numbers.ts'

const self = { pid: process.pid, host: 'here', isAlive: () => true }
const folder = mkdtempSync(join(tmpdir(), 'row-numbers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('row numbers', () => {
  const path = join(folder, 'kept')
  const rows = 20_000
  const columns = {
    squares: Int32Array.from({ length: rows }, (_, row) => (row * row) | 0),
    few: Int32Array.from({ length: rows }, (_, row) => -(row % 7)),
    bytes: Int32Array.from({ length: rows }, (_, row) => row % 256),
    words: Int32Array.from({ length: rows }, (_, row) => row),
  }
  beforeAll(() => writeRowNumbers(path, { what: 'a test', list: [1, 2.5] }, rows, columns, self))

  it('gives each row’s number back, and what they are', () => {
    const { head, number, close } = openRowNumbers(path)!
    expect(head).toEqual({ what: 'a test', list: [1, 2.5] })
    for (const row of [0, 1, 8191, 8192, 19_999]) {
      expect(number('squares', row)).toBe((row * row) | 0)
      expect(number('few', row)).toBe(0 - (row % 7))
    }
    close()
  })

  it.each(Object.keys(columns) as (keyof typeof columns)[])('gives a whole column back: %s', (name) => {
    const kept = openRowNumbers(path)!
    expect(kept.all(name)).toEqual(columns[name])
    kept.close()
  })

  it('has no column of another name', () => {
    const kept = openRowNumbers(path)!
    expect([kept.number('other', 1), kept.all('other')]).toEqual([undefined, undefined])
    kept.close()
  })

  it('is closed to others and smaller than its numbers', () => {
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(path).size).toBeLessThan(8 * rows)
  })

  it('takes no rows', async () => {
    const none = join(folder, 'none')
    await writeRowNumbers(none, 'nothing', 0, { few: new Int32Array(0) }, self)
    const kept = openRowNumbers(none)!
    expect([kept.head, kept.all('few'), kept.number('few', 0)]).toEqual(['nothing', new Int32Array(0), undefined])
    kept.close()
  })

  it.each([
    ['is not there', () => join(folder, 'missing')],
    ['is empty', () => written('')],
    ['is something else', () => written('row,cluster\n1,1\n')],
    [
      'was cut off',
      () => {
        const cut = written(readFileSync(path))
        truncateSync(cut, statSync(cut).size - 1)
        return cut
      },
    ],
  ])('opens nothing that %s', (_says, make) => {
    expect(openRowNumbers(make())).toBeUndefined()
  })
})

function written(content: string | Uint8Array): string {
  const path = join(folder, 'other')
  writeFileSync(path, content)
  return path
}

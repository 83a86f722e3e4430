import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { run } from './a-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-search-indexes-'))
afterAll(() => rmSync(folder, { recursive: true }))

let home = ''
const at = (name: string): string => join(home, name)
beforeEach(() => {
  home = mkdtempSync(join(folder, 'home-'))
  const rows = ['1,Zoltane,zoltane@example.com,12 rue Quartz', '2,Bob,bob@example.com,3 rue Haute']
  writeFileSync(at('clients.csv'), ['id,first_name,email,address', ...rows].join('\n'))
})

/** Words that an index keeps in a database: the rows that they came from are not asked. */
function wordsOf(path: string, index: string): string[] {
  const database = openDatabase(path)
  database.exec(`create virtual table temp.words using fts5vocab(main, ${index}, 'row')`)
  const words = database.prepare('select term from words order by term').pluck().all() as string[]
  database.close()
  return words
}

/** Makes an index over the customers of a database, and fills it. */
function index(path: string, content: string, key: string): void {
  const database = openDatabase(path)
  database.exec(`create virtual table search using fts5 (given_name, address, content = ${content});
    insert into search (rowid, given_name, address) select ${key}, given_name, address from customers`)
  database.close()
}

const forget = (path: string) =>
  run(['forget', path, '--email', 'zoltane@example.com', '--yes', '--certificate', at('proof.json')])
const proof = () => JSON.parse(readFileSync(at('proof.json'), 'utf8')) as { level: string; limits: string[] }

describe('a full-text index over a base', () => {
  test.each([
    ['with words of no row is emptied, and named', "''", true, []],
    ['that forgets rows by their number, too', "'', contentless_delete = 1", true, []],
    ['whose table is gone, too', "'gone'", true, []],
    ['that points at customers is made again', "'customers', content_rowid = '_customer'", false, ['3', 'bob', 'haute', 'rue']],
  ])('%s', async (_says, content, isEmptied, left) => {
    await run(['import', at('clients.csv'), '--into', at('crm.sqlite'), '-q'])
    index(at('crm.sqlite'), content, '_customer')
    const { code, talk } = await forget(at('crm.sqlite'))
    expect(code).toBe(0)
    expect(talk.includes('emptied the search index search')).toBe(isEmptied)
    expect(wordsOf(at('crm.sqlite'), 'search')).toEqual(left)
    expect(proof().level).toBe('L2')
    expect(readFileSync(at('crm.sqlite')).toString('latin1').toLowerCase()).not.toContain('zoltane')
  })
})

test('an index over a database of somebody else stays, and the certificate says what it may hold', async () => {
  await run(['import', at('clients.csv'), '-o', at('shop.sqlite'), '-q'])
  index(at('shop.sqlite'), "''", 'rowid')
  const { code, talk } = await forget(at('shop.sqlite'))
  expect(code).toBe(0)
  expect(talk).toContain('the search index search may still hold words of theirs')
  expect(wordsOf(at('shop.sqlite'), 'search')).toContain('zoltane')
  expect(proof()).toMatchObject({ level: 'L1', limits: expect.arrayContaining(['search_indexes']) as string[] })
})

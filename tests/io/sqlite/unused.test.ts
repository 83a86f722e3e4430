import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../../src/io/sqlite/driver.ts'
import { overwriteUnused } from '../../../src/io/sqlite/unused.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-unused-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = 3000
/** Numbers from 0 to below `rows` in an order that looks random, the same at every run. */
const shuffled = Array.from({ length: rows }, (_, n) => (n * 1601) % rows)
const marker = (n: number): string => `mark${String(n).padStart(6, '0')}x`
const goes = (n: number): boolean => n % 3 === 0

/** A table with an index, texts of all lengths up to several pages, rows updated and deleted, without `secure_delete`. */
function fill(database: Database): void {
  database.pragma('secure_delete = off')
  database.exec('create table people (id integer primary key, mark text, note text); create index by_mark on people (mark)')
  database.exec('create table keyed (mark text primary key, note text) without rowid')
  const [person, keyed] = ['insert into people values (?, ?, ?)', 'insert into keyed values (?, ?)'].map((sql) =>
    database.prepare(sql),
  )
  const change = database.prepare("update people set note = note || ' changed' where id = ?")
  database.transaction(() => {
    for (const n of shuffled) {
      const note = `${marker(n)} `.repeat(n % 50 === 0 ? 2000 : n % 7)
      person!.run(n + 1, marker(n), note)
      keyed!.run(marker(n), note.slice(0, 5000))
    }
    for (const n of shuffled) if (n % 2 === 0) change.run(n + 1)
  })()
  database.exec('delete from people where (id - 1) % 3 = 0')
  database.exec('delete from keyed where cast(substr(mark, 5, 6) as integer) % 3 = 0')
}

const contents = (database: Database): unknown => [
  database.prepare('select * from people order by id').all(),
  database.prepare('select * from keyed order by mark').all(),
]

function purged(path: string): ReturnType<typeof overwriteUnused> {
  const fd = openSync(path, 'r+')
  try {
    return overwriteUnused(fd)
  } finally {
    closeSync(fd)
  }
}

const leftIn = (path: string): number => {
  const found = new Set(
    readFileSync(path)
      .toString('latin1')
      .match(/mark\d{6}x/g),
  )
  return shuffled.filter((n) => goes(n) && found.has(marker(n))).length
}

describe('overwriteUnused', () => {
  test.each<[string, string]>([
    ['pages of 4096 bytes', ''],
    ['small pages', 'page_size = 512'],
    ['the largest pages', 'page_size = 65536'],
    ['a write-ahead log', 'journal_mode = wal'],
  ])('leaves no byte of rows that are gone, and all others: %s', (says, pragma) => {
    const path = join(folder, `${says}.sqlite`)
    const database = openDatabase(path)
    if (pragma !== '') database.pragma(pragma)
    fill(database)
    const before = contents(database)
    database.close()
    expect(leftIn(path)).toBeGreaterThan(100)

    expect(purged(path)).toBeUndefined()
    expect(leftIn(path)).toBe(0)
    const after = openDatabase(path)
    expect(after.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(contents(after)).toEqual(before)
    after.exec("insert into people select id + 100000, mark, note from people; delete from keyed where mark > 'mark001'")
    expect(after.pragma('integrity_check', { simple: true })).toBe('ok')
    after.close()
    const once = readFileSync(path)
    expect(purged(path)).toBeUndefined()
    expect(purged(path)).toBeUndefined()
    expect(readFileSync(path).length).toBe(once.length)
  })

  test.each(['full', 'incremental'])('says so of a file that vacuums itself (%s), and changes nothing', (how) => {
    const path = join(folder, `auto-${how}.sqlite`)
    const database = openDatabase(path)
    database.pragma(`auto_vacuum = ${how}`)
    fill(database)
    database.close()
    const before = readFileSync(path)
    expect(purged(path)).toBe('unknown-layout')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('an empty file is none', () => {
    const path = join(folder, 'empty.sqlite')
    closeSync(openSync(path, 'w'))
    expect(purged(path)).toBe('unknown-layout')
  })
})

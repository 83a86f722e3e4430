import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../src/io/sqlite/driver.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'clientele.js')
const folder = mkdtempSync(join(tmpdir(), 'clientele-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = 30_000
/** Customers in one file; `month` changes every tenth of them. */
function customers(month: number): string {
  const lines = ['N° client;Prénom;Nom;E-mail;CP;Ville']
  for (let i = 0; i < rows; i++)
    lines.push(`C${i};Anne;Martin${i % 977};anne${i}@example.com;75001;${i % 10 === 0 ? `Ville ${month}` : 'Paris'}`)
  return lines.join('\r\n')
}
const first = join(folder, 'first.csv')
const second = join(folder, 'second.csv')
writeFileSync(first, customers(1))
writeFileSync(second, customers(2))

const argsOf = (file: string, base: string): string[] => [
  bin,
  'import',
  file,
  '--into',
  base,
  '--source',
  'shop',
  '--as-of',
  '2024-05-01',
  '--quiet',
]
const run = (file: string, base: string): number | null => spawnSync('node', argsOf(file, base)).status

/** All that a base knows, as text. */
function contents(base: string): string {
  const database = openDatabase(base)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  const tables = ['sources', 'layouts', 'imports', 'columns', 'records', 'customers']
  const all = tables.map((table) => JSON.stringify(database.prepare(`select * from ${table}`).raw().all()))
  database.close()
  return all.join('\n')
}

/** Runs the import and kills it after so many milliseconds; answers whether it had ended before. */
async function killedAfter(ms: number, file: string, base: string): Promise<void> {
  const child = spawn('node', argsOf(file, base), { stdio: 'ignore' })
  const ended = new Promise((resolve) => void child.once('exit', resolve))
  const timer = setTimeout(() => child.kill('SIGKILL'), ms)
  await ended
  clearTimeout(timer)
}

const after1 = join(folder, 'after1.sqlite')
const after2 = join(folder, 'after2.sqlite')
let old = ''
let wanted = ''
beforeAll(() => {
  run(first, after1)
  copyFileSync(after1, after2)
  run(second, after2)
  old = contents(after1)
  wanted = contents(after2)
}, 60_000)
const kills = Number(process.env['KILLS'] ?? 4)

test('an import that is killed leaves no base or the whole one, and the same command again ends as if nothing had happened', async () => {
  for (let i = 0; i < kills; i++) {
    const base = join(folder, `new${i}.sqlite`)
    await killedAfter(80 + (i * 1500) / kills, first, base)
    if (existsSync(base)) expect(contents(base)).toBe(old)
    expect(run(first, base)).toBe(0)
    expect(contents(base)).toBe(old)
  }
}, 120_000)

test('an update that is killed leaves the old state or the new, and the same command again ends in the new', async () => {
  for (let i = 0; i < kills; i++) {
    const base = join(folder, `old${i}.sqlite`)
    copyFileSync(after1, base)
    await killedAfter(80 + (i * 2000) / kills, second, base)
    const state = contents(base)
    expect([old, wanted]).toContain(state)
    expect(run(second, base)).toBe(0)
    expect(contents(base)).toBe(wanted)
  }
}, 120_000)

test('nothing is left lying about', () => {
  expect(readdirSync(folder).filter((file) => file.startsWith('.') || /-journal|\.lock/.test(file))).toEqual([])
})

test('of two imports at once, one waits for the other', async () => {
  const base = join(folder, 'both.sqlite')
  const codes = await Promise.all(
    [first, first].map(
      (file) => new Promise((resolve) => void spawn('node', argsOf(file, base), { stdio: 'ignore' }).once('exit', resolve)),
    ),
  )
  expect(codes).toEqual([0, 0])
  expect(contents(base)).toBe(old)
}, 60_000)

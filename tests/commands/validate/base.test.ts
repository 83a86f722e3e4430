import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAssessments } from '../../../src/base/assessments.ts'
import { openToRead } from '../../../src/base/open.ts'

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'clientele.js')
const folder = mkdtempSync(join(tmpdir(), 'clientele-validate-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fresh = join(folder, 'fresh.sqlite')

/** Runs clientele; answers with its exit code and what it said. */
function clientele(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { env: { LANG: 'C.UTF-8' } }, (error, _stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stderr }),
    )
  })
}

/** The runs that a base has kept. */
function runsOf(base: string): { day: string; mended: number }[] {
  const database = openToRead(base)
  const runs = readAssessments(database, 'customers').map(({ ranOn, mended }) => ({ day: ranOn, mended }))
  database.close()
  return runs
}

function baseCalled(name: string): string {
  const base = join(folder, `${name}.sqlite`)
  copyFileSync(fresh, base)
  return base
}

beforeAll(async () => {
  const file = join(folder, 'clients.csv')
  writeFileSync(file, 'id;Nom;E-mail;Remarque\n1;Durand;anne@example.com;a\u200bb\n2;Petit;luc@example.com;ok\n')
  await clientele('import', file, '--into', fresh, '--quiet', '--as-of', '2026-06-01')
}, 60_000)

test('of two runs at once one waits for the other, and both are kept once', { timeout: 60_000 }, async () => {
  const base = baseCalled('both')
  const fix = ['validate', base, '--fix', '--quiet', '--as-of', '2026-06-02']
  const done = await Promise.all([clientele(...fix), clientele(...fix)])
  expect(done).toEqual([
    { code: 0, said: '' },
    { code: 0, said: '' },
  ])
  expect(runsOf(base)).toEqual([{ day: '2026-06-02', mended: 1 }])
  expect(readdirSync(folder).filter((file) => /\.lock|-journal|^\./.test(file))).toEqual([])
})

test('a run that finds another holding the base says so, and leaves no trace', { timeout: 60_000 }, async () => {
  const base = baseCalled('held')
  writeFileSync(`${base}.lock`, JSON.stringify({ pid: 1, host: 'elsewhere' }))
  const output = join(folder, 'mended.csv')
  const { code, said } = await clientele('validate', base, '--fix', '-o', output, '--quiet', '--as-of', '2026-06-02')
  expect([code, said]).toEqual([
    3,
    `${base}: process 1 on elsewhere has held it for 10 s: wait for it to end and run this again\n`,
  ])
  rmSync(`${base}.lock`)
  expect(runsOf(base)).toEqual([])
  expect(existsSync(output)).toBe(false)
})

test('a look whose score cannot be kept says how to look without keeping it', { timeout: 60_000 }, async () => {
  const base = baseCalled('looked-at')
  writeFileSync(`${base}.lock`, JSON.stringify({ pid: 1, host: 'elsewhere' }))
  const { code, said } = await clientele('validate', base, '--as-of', '2026-06-02')
  expect(code).toBe(3)
  expect(said).toMatch(/--dry-run looks without keeping it\):\n.*has held it for 10 s/)
  expect(await clientele('validate', base, '--as-of', '2026-06-02', '--quiet', '--dry-run')).toEqual({ code: 0, said: '' })
})

test('a run whose output cannot be written decides nothing', { timeout: 60_000 }, async () => {
  const base = baseCalled('unwritable')
  const { code } = await clientele('validate', base, '--fix', '-o', join(folder, 'no', 'folder.csv'), '--quiet')
  expect(code).toBe(3)
  expect(runsOf(base)).toEqual([])
})

import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { run } from './a-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-cut-off-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `KILLS=60` for the figure; a few in a run of all tests. */
const kills = Number(process.env['KILLS'] ?? 6)
const rows = 400
const erased = 150
const digits = (n: number): string => String(n).padStart(4, '0')
const email = (n: number): string => `person.${digits(n)}@example.com`
const phone = (n: number): string => `+3319900${digits(n)}`
const planted = Array.from({ length: erased }, (_, n) => [email(n), phone(n), phone(n).slice(3)]).flat()

const whole = join(folder, 'whole.sqlite')
const people = join(folder, 'people.txt')

beforeAll(async () => {
  const lines = Array.from({ length: rows }, (_, n) => `${n},Ann${digits(n)},Martin${digits(n)},${email(n)},${phone(n)}`)
  writeFileSync(join(folder, 'customers.csv'), ['id,first_name,last_name,email,phone', ...lines].join('\n'))
  writeFileSync(people, Array.from({ length: erased }, (_, n) => email(n)).join('\n'))
  await run(['import', join(folder, 'customers.csv'), '--into', whole, '-q'])
  const database = openDatabase(whole)
  database.pragma('journal_mode = wal')
  database.close()
})

interface Home {
  readonly at: (name: string) => string
  readonly args: readonly string[]
}

function aHome(): Home {
  const home = mkdtempSync(join(folder, 'home-'))
  const at = (name: string): string => join(home, name)
  copyFileSync(whole, at('crm.sqlite'))
  return { at, args: ['forget', at('crm.sqlite'), '--subjects', people, '--yes', '--certificate', at('proof.json')] }
}

function expectGone({ at }: Home): void {
  for (const file of readdirSync(at('.'))) {
    const bytes = readFileSync(at(file)).toString('latin1').toLowerCase()
    expect({ file, left: planted.filter((one) => bytes.includes(one)) }).toEqual({ file, left: [] })
  }
  const database = openDatabase(at('crm.sqlite'))
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.prepare('select count(*) from records').pluck().get()).toBe(rows - erased)
  database.close()
  expect(existsSync(at('crm.sqlite.erasing'))).toBe(false)
  expect(JSON.parse(readFileSync(at('proof.json'), 'utf8'))).toMatchObject({ people: erased, level: 'L2', scan: { hits: 0 } })
}

function forget(args: readonly string[]): { readonly done: Promise<number | null>; kill(): void } {
  const child = spawn(process.execPath, ['bin/clientele.js', ...args], { stdio: 'ignore' })
  return {
    done: new Promise((resolve) => child.on('exit', (code) => resolve(code))),
    kill: () => void child.kill('SIGKILL'),
  }
}

test(`killed at ${kills} moments, the same command ends it`, { timeout: 1_200_000 }, async () => {
  const begun = Date.now()
  const plain = aHome()
  expect(await forget(plain.args).done).toBe(0)
  expectGone(plain)
  const lasted = Date.now() - begun
  for (let n = 0; n < kills; n++) {
    const home = aHome()
    const cut = forget(home.args)
    await pause((lasted * (n + 0.5)) / kills)
    cut.kill()
    await cut.done
    if (existsSync(home.at('proof.json'))) continue // it had ended
    expect(await forget(home.args).done).toBe(0)
    expectGone(home)
    const verified = await run(['base', 'verify', home.at('crm.sqlite')])
    expect(verified.talk).toContain('whole')
  }
})

test('who reads an older state is named as the reason, and the same command ends it', { timeout: 60_000 }, async () => {
  const home = aHome()
  const reader = openDatabase(home.at('crm.sqlite'))
  reader.exec('begin')
  reader.prepare('select count(*) from records').get()
  const held = await run(home.args)
  expect(held).toMatchObject({ code: 3 })
  expect(held.talk).toContain('another program holds it')
  reader.exec('rollback')
  reader.close()
  expect((await run(home.args)).code).toBe(0)
  expectGone(home)
})

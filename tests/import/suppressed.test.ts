import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../commands/forget/a-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-suppressed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const people = 60
const others = 3000
const digits = (n: number): string => String(n).padStart(4, '0')
/** Letters alone, so that a name is a name. */
const word = (n: number): string => digits(n).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!)

/** Spellings of somebody by address, and by phone where a row has none: `email, phone`. */
const spellings: readonly ((n: number) => readonly [string, string])[] = [
  (n) => [`anna.${word(n)}@gmail.com`, ''],
  (n) => [`Anna.${word(n).toUpperCase()}@GMAIL.COM`, ''],
  (n) => [`  anna.${word(n)}@gmail.com `, ''],
  (n) => [`mailto:anna.${word(n)}@gmail.com`, ''],
  (n) => [`Anna <anna.${word(n)}@gmail.com>`, ''],
  (n) => [`anna${word(n)}@gmail.com`, ''],
  (n) => [`a.n.n.a.${word(n)}@googlemail.com`, ''],
  (n) => [`anna.${word(n)}+shop@gmail.com`, ''],
  (n) => [`anna.${word(n)}@gmail.com.`, ''],
  (n) => [`ANNA${word(n)}+news@googlemail.com`, ''],
  (n) => ['', `01 99 00 ${digits(n).slice(0, 2)} ${digits(n).slice(2)}`],
  (n) => ['', `01.99.00.${digits(n).slice(0, 2)}.${digits(n).slice(2)}`],
  (n) => ['', `019900${digits(n)}`],
  (n) => ['', `+33 1 99 00 ${digits(n)}`],
  (n) => ['', `+33 (0)1 99 00 ${digits(n)}`],
  (n) => ['', `0033 1 99 00 ${digits(n)}`],
  (n) => ['', `19900${digits(n)}`],
  (n) => ['', `3319900${digits(n)}`],
  (n) => ['', `01-99-00-${digits(n).slice(0, 2)}-${digits(n).slice(2)}`],
  (n) => ['', `Tél. : 01 99 00 ${digits(n)}`],
]

const base = join(folder, 'crm.sqlite')
const file = (name: string, rows: readonly string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, ['first_name,last_name,email,phone', ...rows].join('\n'))
  return path
}
const rowsOf = async (path: string): Promise<Record<string, number>> => {
  const { out } = await run(['import', path, '--into', base, '--json', '--country', 'FR'])
  return (JSON.parse(out) as { files: [{ rows: Record<string, number> }] }).files[0].rows
}

beforeAll(async () => {
  const rows = Array.from({ length: people }, (_, n) => `Anna,${word(n)},anna.${word(n)}@gmail.com,019900${digits(n)}`)
  await run(['import', file('first.csv', rows), '--into', base, '--country', 'FR'])
  const list = join(folder, 'people.txt')
  writeFileSync(list, Array.from({ length: people }, (_, n) => `anna.${word(n)}@gmail.com`).join('\n'))
  await run(['forget', base, '--subjects', list, '--yes'])
})

test('people of the list are turned away in twenty spellings', async () => {
  let turned = 0
  for (const [at, spell] of spellings.entries()) {
    const rows = Array.from({ length: people }, (_, n) => {
      const [email, phone] = spell(n)
      return `Anna,${word(n)},"${email}","${phone}"`
    })
    const { read, suppressed, ...counts } = await rowsOf(file(`spelling-${at}.csv`, rows))
    expect({ at, read }).toEqual({ at, read: people })
    expect(Object.values(counts).reduce((sum, n) => sum + n, suppressed!)).toBe(people)
    turned += suppressed!
  }
  expect(turned / (people * spellings.length)).toBeGreaterThanOrEqual(0.995)
})

test('nobody else is', async () => {
  const rows = Array.from({ length: others }, (_, n) => {
    const phone = `01990${String(10_000 + n).padStart(5, '0')}`
    return `Anna,${word(n % people)},anna.${word(n)}@${n < people ? 'example.com' : 'gmail.com'},${n % 2 === 0 ? phone : ''}`
  })
  expect((await rowsOf(file('others.csv', rows)))['suppressed']).toBe(0)
})

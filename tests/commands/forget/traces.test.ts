import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './a-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-traces-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)

/** Of these the first thousand are forgotten. */
const [all, people] = [1200, 1000]
const word = (n: number): string => [...String(n).padStart(4, '0')].map((digit) => 'bdfghjklmn'[Number(digit)]!).join('')
const digits = (n: number): string => String(n).padStart(4, '0')

/** Somebody no field of whom is anybody else's: as it is written, and as it is kept. */
const fieldsOf = (n: number): readonly string[] => [
  `KD-${digits(n)}-Q`,
  `Zgi${word(n)}ette`,
  `Zfa${word(n)}ovska`,
  `zq.${word(n)}@example.com`,
  `01 99 00 ${digits(n).slice(0, 2)} ${digits(n).slice(2)}`,
  `12 rue Zst${word(n)}ingen`,
  `Zci${word(n)}ville`,
  `${1 + (n % 28)}/${1 + (n % 12)}/${1000 + n}`,
  `aime le ${word(n)}zouk`,
]
const keptAs = (n: number): readonly string[] => [`019900${digits(n)}`, `+3319900${digits(n)}`]

/** Every run of letters, digits and signs of at least four, that was ever a field of somebody or a word of one. */
const traces = Array.from({ length: people }, (_, n) => [
  ...fieldsOf(n),
  ...fieldsOf(n).flatMap((field) => field.split(' ')),
  ...keptAs(n),
])
  .flat()
  .filter((text) => text.length >= 4 && text !== 'aime')

test(`of ${people} people, no field is in anything that is left behind`, { timeout: 240_000 }, async () => {
  const heads = 'id,first_name,last_name,email,phone,address,city,birth_date,note'
  const rows = Array.from({ length: all }, (_, n) => fieldsOf(n).join(','))
  writeFileSync(at('clients.csv'), [heads, ...rows, ''].join('\n'))
  const orders = Array.from({ length: all }, (_, n) => `A${digits(n)},zq.${word(n)}@example.com,2026-01-05,10.00`)
  writeFileSync(at('orders.csv'), ['order_id,customer,date,amount', ...orders, ''].join('\n'))
  const base = at('crm.sqlite')
  for (const file of ['clients.csv', 'orders.csv']) await run(['import', at(file), '--into', base, '--country', 'FR', '-q'])
  for (const step of [
    ['validate', base, '-q'],
    ['dedupe', base, '-q'],

    ['export', base, '-o', at('shared.csv'), '--recipient', 'printer', '--purpose', 'a letter', '-q'],
    ['forget', 'open', base, '--kind', 'erasure', '--email', `zq.${word(0)}@example.com`, '--verified', 'by phone', '-q'],
  ])
    expect({ step, ...(await run(step)) }).toMatchObject({ code: 0 })
  const request = ['--certificate', at('request.html'), '--country', 'FR', '--yes', '-q']
  expect((await run(['forget', base, '--request', '1', ...request])).code).toBe(0)
  const asked = Array.from({ length: people - 1 }, (_, n) => fieldsOf(n + 1)[n % 3 === 0 ? 4 : 3]!)
  writeFileSync(at('people.txt'), asked.join('\n'))
  const files = [base, at('clients.csv'), at('orders.csv'), at('shared.csv')]
  const told = await run(['forget', ...files, '--subjects', at('people.txt'), '--certificate', at('proof.json'), '--country', 'FR', '--yes']) // prettier-ignore
  expect(told.code).toBe(0)
  rmSync(at('people.txt'))
  // The first of them was forgotten in the base alone.
  await run([
    'forget',
    ...files.slice(1),
    '--email',
    `zq.${word(0)}@example.com`,
    '--certificate',
    at('proof.html'),
    '--yes',
    '-q',
  ])
  const listed = await run(['forget', 'requests', base, '--all', '--json'])
  writeFileSync(at('talk.txt'), [told.talk, told.out, listed.talk, listed.out].join('\n'))

  const patterns = `${folder}.traces`
  writeFileSync(patterns, traces.join('\n'))
  const found = spawnSync('grep', ['-aoiF', '-f', patterns, ...readdirSync(folder)], { cwd: folder, encoding: 'latin1' })
  rmSync(patterns)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['crm.sqlite', 'crm.sqlite.audit.ndjson', 'crm.sqlite.suppressed', 'proof.html', 'proof.json', 'request.html'])) // prettier-ignore
  expect(found).toMatchObject({ status: 1, stdout: '', stderr: '' }) // what grep says where nothing is
  // Those who stay have everything.
  expect(readFileSync(at('clients.csv'), 'utf8').split('\n')).toHaveLength(all - people + 2)
})

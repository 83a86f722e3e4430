import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/io/sqlite/driver.ts'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { run } from './a-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-set-ups-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = 600
const erased = 200
const digits = (n: number): string => String(n).padStart(4, '0')
const email = (n: number): string => `person.${digits(n)}@example.com`
const phone = (n: number): string => `01 99 00 ${digits(n).slice(0, 2)} ${digits(n).slice(2)}`

function customers(spelt: (n: number) => string): string {
  const lines = Array.from({ length: rows }, (_, n) => `${n},Given${n},Family${n},${spelt(n)},${phone(n)},Rue ${n}`)
  return ['id,first name,last name,email,phone,address', ...lines].join('\n')
}
const orders = (): string => {
  const lines = Array.from({ length: rows }, (_, n) => `A${n},${n % 2 === 0 ? email(n) : n},2026-01-0${1 + (n % 9)},10.00`)
  return ['order_id,customer,date,amount', ...lines].join('\n')
}

/** Everything that was planted about those who go, as it may stand in bytes. */
const planted = Array.from({ length: erased }, (_, n) => [
  email(n),
  `PERSON.${digits(n)}@EXAMPLE.COM`,
  `+33199 00${digits(n)}`.replace(' ', ''),
  phone(n),
]).flat()

const text = (database: Database, sql: string): void => void database.exec(sql)

const setUps: readonly (readonly [string, (database: Database) => void])[] = [
  ['as import made it', () => {}],
  ['with a write-ahead log', (database) => void database.pragma('journal_mode = wal')],
  [
    'loaded without secure_delete, rows updated before',
    (database) => {
      database.pragma('secure_delete = off')
      text(database, "update records set address = address || ' bis'; update customers set address = address || ' bis'")
      text(database, 'create table spare as select * from records; drop table spare')
    },
  ],
  ['analysed', (database) => text(database, 'create index by_email on records (email); analyze')],
  [
    'with a full-text index over customers',
    (database) =>
      text(
        database,
        `create virtual table search using fts5 (address, email, content='customers', content_rowid='_customer');
         insert into search (search) values ('rebuild')`,
      ),
  ],
  [
    'with a write-ahead log, a full-text index and statistics',
    (database) => {
      database.pragma('journal_mode = wal')
      text(
        database,
        `create virtual table search using fts5 (address, email, content='customers', content_rowid='_customer');
         insert into search (search) values ('rebuild'); create index by_phone on customers (phone); analyze`,
      )
    },
  ],
  [
    'with a journal that is kept',
    (database) => {
      database.pragma('journal_mode = persist')
      text(database, "update records set address = address || ' ter'")
    },
  ],
]

describe('nothing of 200 people is left in any byte', () => {
  test.each(setUps)('of a base %s', async (_says, setUp) => {
    const home = mkdtempSync(join(folder, 'base-'))
    const at = (name: string): string => join(home, name)
    writeFileSync(
      at('customers.csv'),
      customers((n) => email(n).toUpperCase()),
    )
    writeFileSync(at('orders.csv'), orders())
    for (const file of ['customers.csv', 'orders.csv']) await run(['import', at(file), '--into', at('crm.sqlite'), '-q'])
    const database = openDatabase(at('crm.sqlite'))
    setUp(database)
    database.close()
    writeFileSync(at('people.txt'), Array.from({ length: erased }, (_, n) => (n % 3 === 0 ? phone(n) : email(n))).join('\n'))
    for (const file of ['customers.csv', 'orders.csv']) rmSync(at(file))

    const certificate = at('certificate.json')
    const to = ['--subjects', at('people.txt'), '--yes', '--certificate', certificate, '--country', 'FR']
    const { code, talk } = await run(['forget', at('crm.sqlite'), ...to])
    expect(talk).toContain('nothing left')
    expect(code).toBe(0)
    rmSync(at('people.txt'))
    for (const file of readdirSync(home)) {
      const bytes = readFileSync(at(file)).toString('latin1').toLowerCase()
      const left = planted.filter((one) => bytes.includes(one.toLowerCase()))
      expect({ file, left }).toEqual({ file, left: [] })
    }
    const proof = JSON.parse(readFileSync(certificate, 'utf8')) as { people: number; scan: { hits: number } }
    expect(proof).toMatchObject({ people: erased, scan: { hits: 0 }, suppression: { entries: erased } })
    const after = openDatabase(at('crm.sqlite'))
    expect(after.prepare('select count(*) from records').pluck().get()).toBe(rows - erased)
    expect(after.prepare('select count(*) from orders').pluck().get()).toBe(rows)
    expect(after.pragma('integrity_check', { simple: true })).toBe('ok')
    after.close()
    const verified = await run(['base', 'verify', at('crm.sqlite')])
    expect(verified.talk).toContain('whole')
  })
})

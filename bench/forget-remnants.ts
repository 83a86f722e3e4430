import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openDatabase, type Database } from '../src/io/sqlite/driver.ts'
import { benchFile, bin, folder } from './bench-file.ts'
import { costOf, quoted } from './cost.ts'

const planted = Number(process.env['PEOPLE'] ?? 10_000)

const digits = (n: number): string => String(n).padStart(4, '0')
const word = (n: number): string => [...digits(n)].map((digit) => 'bdfghjklmn'[Number(digit)]!).join('')

/** A person of whom every field is told apart from all others': what is looked for afterwards. */
const personOf = (n: number) => ({
  id: `PL-${digits(n)}-Q`,
  given: `Zgi${word(n)}ette`,
  family: `Zfa${word(n)}ovska`,
  email: `zq.${word(n)}@planted.example`,
  phone: `01 99 00 ${digits(n).slice(0, 2)} ${digits(n).slice(2)}`,
  street: `Zst${word(n)}ingen`,
  birth: '01/02/1990',
})

/** What must not stand in any byte: fields as they were written and as they are kept, whatever the case. */
const fieldsOf = (n: number): string[] => {
  const { id, given, family, email, phone, street } = personOf(n)
  return [id, given, family, email, phone, `019900${digits(n)}`, `+3319900${digits(n)}`, street]
}

type SetUp = readonly [says: string, make: (database: Database) => void]

const search = `create virtual table search using fts5 (given_name, email, address, content='customers', content_rowid='_customer');
  insert into search (search) values ('rebuild')`
const updates = "update records set address = address || ' bis' where _record % 3 = 0"

/** As figure 1 of the issue has them. */
const setUps: readonly SetUp[] = [
  ['rollback journal', () => {}],
  ['write-ahead log', (database) => void database.pragma('journal_mode = wal')],
  ['full-text index, rollback journal', (database) => void database.exec(search)],
  [
    'full-text index, ANALYZE, write-ahead log',
    (database) => {
      database.pragma('journal_mode = wal')
      database.exec(`${search}; create index by_email on records (email); analyze`)
    },
  ],
  [
    'made with other settings: pages of 8192 bytes, no secure_delete, a journal that is kept',
    (database) => {
      database.pragma('secure_delete = off')
      database.pragma('page_size = 8192')
      database.exec('vacuum')
      database.pragma('journal_mode = persist')
      database.exec('create table spare as select * from records; drop table spare')
    },
  ],
  [
    'rows updated before, without secure_delete',
    (database) => {
      database.pragma('secure_delete = off')
      database.exec(`create index by_phone on records (phone, email); ${updates}; ${updates.replace('% 3', '% 7')}`)
    },
  ],
]

/**
 * Plants PEOPLE, each with two rows and an order, among a million (CLIENTELE_ROWS), and has them forgotten by address or phone in six
 * set-ups. Afterwards `grep` looks for every field of theirs in the base, its log and journal, all that was written, and the folder of
 * temporary files. Prints how many it finds, and what forgetting cost.
 */
export async function run(): Promise<void> {
  const file = benchFile(1_000_000)
  const [base, orders] = await plantedBase(file)
  const home = mkdtempSync(join(folder, 'remnants-'))
  const outside = mkdtempSync(join(folder, 'remnants-asked-'))
  try {
    const patterns = join(outside, 'fields.txt')
    const fields = Array.from({ length: planted }, (_, n) => fieldsOf(n)).flat()
    writeFileSync(patterns, fields.join('\n'))
    // Some have a phone that others have too, and which stays with them.
    const others = new Set(found(patterns, [file]))
    const own = fields.filter((field) => !others.has(field))
    writeFileSync(patterns, own.join('\n'))
    const people = join(outside, 'people.txt')
    const asked = Array.from({ length: planted }, (_, n) => (n % 3 === 0 ? personOf(n).phone : personOf(n).email))
    writeFileSync(people, asked.join('\n'))
    process.stdout.write(
      `${statSync(base).size >> 20} MB, ${planted} people; ${own.length} fields; before: ${found(patterns, [base]).length} hits; ${orders} orders\n`,
    )
    for (const [says, make] of setUps) {
      const at = (name: string): string => join(home, name)
      mkdirSync(at('tmp'))
      copyFileSync(base, at('crm.sqlite'))
      const database = openDatabase(at('crm.sqlite'))
      make(database)
      database.close()
      const to = ['--subjects', people, '--yes', '-q', '--certificate', at('proof.json'), '--country', 'FR']
      const env = `env TMPDIR=${quoted(at('tmp'))} SQLITE_TMPDIR=${quoted(at('tmp'))}`
      const cost = costOf(`${env} node ${bin} forget ${quoted(at('crm.sqlite'))} ${to.map(quoted).join(' ')}`)
      const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
        .map(at)
        .filter((path) => statSync(path).isFile())
      const check = openDatabase(at('crm.sqlite'), { readonly: true })
      const whole = check.pragma('quick_check', { simple: true })
      const kept = check.prepare('select count(*) from orders').pluck().get()
      check.close()
      process.stdout.write(
        `${says}: ${found(patterns, files).length} hits in ${files.length} files; ${String(whole)}, ${String(kept)} orders kept; ${JSON.stringify(cost)}\n`,
      )
      for (const file of readdirSync(home)) rmSync(join(home, file), { recursive: true })
    }
  } finally {
    for (const one of [home, outside]) rmSync(one, { recursive: true })
  }
}

/** What grep finds in the bytes of these files, each time. */
function found(patterns: string, files: readonly string[]): string[] {
  const told = spawnSync('grep', ['-aoiFh', '-f', patterns, '--', ...files], {
    env: { ...process.env, LC_ALL: 'C' },
    encoding: 'latin1',
    maxBuffer: 1 << 30,
  })
  if (told.status !== 0 && told.status !== 1) throw new Error(`grep: ${told.stderr}`)
  return told.stdout.split('\n').slice(0, -1)
}

/** The base with people in it, made when it is not there; and how many orders it has. */
async function plantedBase(file: string): Promise<[base: string, orders: number]> {
  const base = file.replace(/\.csv$/, `-planted-${planted}.sqlite`)
  if (!existsSync(base)) {
    const customers = base.replace(/\.sqlite$/, '.csv')
    const orders = base.replace(/\.sqlite$/, '.orders.csv')
    const out = createWriteStream(customers)
    const write = async (text: string): Promise<void> => void (out.write(`${text}\n`) || (await once(out, 'drain')))
    let line = 0
    let isWhole = true // a record may go on over several lines
    const rowOf = (n: number, shout: boolean): string => {
      const { id, given, family, email, phone, street, birth } = personOf(n)
      const row = ['Mme', given, family, email, phone, `12 rue ${street}`, '75011', 'Paris', 'France', birth, '10,00']
      return [shout ? `${id}2` : id, ...row.map((cell) => (shout ? cell.toUpperCase() : cell))].join(';')
    }
    for await (const text of createInterface({ input: createReadStream(file) })) {
      await write(text)
      if (text.split('"').length % 2 === 0) isWhole = !isWhole
      if (!isWhole) continue
      // Spread over the file, so that they share pages with others.
      if (line > 0 && line % 40 === 0 && line / 40 <= planted) await write(rowOf(line / 40 - 1, false))
      if (line > 0 && line % 41 === 0 && line / 41 <= planted) await write(rowOf(line / 41 - 1, true))
      line++
    }
    out.end()
    await once(out, 'close')
    const list = Array.from({ length: planted }, (_, n) => `A${digits(n)};${personOf(n).email};2026-01-05;10.00`)
    writeFileSync(orders, ['order_id;customer;date;amount', ...list].join('\n'))
    for (const one of [customers, orders]) {
      costOf(`node ${bin} import ${quoted(one)} --into ${quoted(base)} -q`)
      rmSync(one)
    }
  }
  const database = openDatabase(base, { readonly: true })
  const orders = database.prepare('select count(*) from orders').pluck().get() as number
  database.close()
  return [base, orders]
}

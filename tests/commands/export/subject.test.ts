import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openToRead, openToWrite } from '../../../src/base/open.ts'
import { openZip } from '../../../src/io/zip/read.ts'
import { baseTables } from '../../../src/model/base-tables.ts'
import { fieldsOf, type TableName } from '../../../src/model/field.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-subject-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 1, host: 'here', isAlive: () => true }

function clientele(...words: readonly string[]): string {
  return execFileSync(process.execPath, [resolve('bin/clientele.js'), ...words, '--lang', 'en'], {
    cwd: folder,
    encoding: 'utf8',
  })
}

async function bundle(name: string): Promise<Map<string, string>> {
  const zip = openZip(readFileSync(join(folder, name)))
  const files = new Map<string, string>()
  for (const entry of zip.entries.values()) {
    const pieces: Buffer[] = []
    for await (const piece of zip.content(entry)) pieces.push(piece)
    files.set(entry.name, Buffer.concat(pieces).toString())
  }
  return files
}

/** A base in which one person has a cell of their own in every column of every table that says something of people. */
async function wholePerson(): Promise<void> {
  for (const table of Object.keys(fieldsOf) as TableName[]) {
    const columns = [...Object.keys(fieldsOf[table]), 'Pointure']
    writeFileSync(join(folder, `${table}.csv`), `${columns.join(',')}\n${columns.map((name) => cellOf(table, name)).join(',')}\n`)
  }
  clientele('import', ...Object.keys(fieldsOf).map((table) => `${table}.csv`), '--into', 'crm.sqlite', '--as-of', '2026-06-30')
  const held = await openToWrite(join(folder, 'crm.sqlite'), self)
  // What only long runs leave behind, as they leave it.
  held.database.exec(`
    insert into runs (run_id, kind, ran_on, settings, knew, decided) values (1, 'validate', '2026-02-03', '{}', '{}', '{}');
    insert into decisions values (1, 1, 'city', 'decisions cell', 'decisions before', 'decisions after', 'city_case', 0.5, 1, null);
    insert into segments values (1, 'memberships segment_id');
    insert into memberships values (1, 1, '2026-02-04', '2026-02-05', 'data', 'rule');
    insert into requests values (1, 'objection', '2026-02-07');
    insert into request_subjects values (1, 'email', 'ann@example.com', '1970-02-08');
    insert into marks values (1, 'marks kind', 1, '2026-02-09', '2026-02-10');
    insert into warnings values (1, '2026-02-11');
    insert into forecasts values (1, '2026-02-06', 91, 'nbd', '{}');
    insert into forecast_customers values (1, 'c1', 7.25, 717, 727)`)
  held.commit()
  held.close()
}

/** A cell that occurs nowhere else, and that the kind of column takes. */
function cellOf(table: TableName, column: string): string {
  const given: Record<string, string> = {
    'customers.id': 'ID-4711',
    'customers.given_name': 'Ann',
    'customers.family_name': 'Exemple',
    'customers.full_name': 'Ann Exemple',
    'customers.email': 'ann@example.com',
    'customers.phone': '+33199000102',
    'customers.mobile': '+33199000103',
    'customers.language': 'en',
    'orders.amount': '171.17',
    'orders.margin': '172.17',
    'orders.unit_price': '173.17',
    'orders.quantity': '174',
    'interactions.score': '175',
    'consents.given': 'true',
  }
  const days = Object.keys(fieldsOf[table]).indexOf(column) + 10
  if (column === 'customer') return 'ID-4711'
  if (/date|_at$/.test(column)) return `20${table.length + 10}-01-${days > 28 ? days - 20 : days}`
  return given[`${table}.${column}`] ?? `${table} ${column}`
}

beforeAll(wholePerson, 60_000)

test('every cell of every column that is not technical is in the access bundle', async () => {
  clientele('export', 'crm.sqlite', '--subject', 'ann@example.com', '-o', 'ann.zip', '--as-of', '2026-06-30')
  const files = await bundle('ann.zip')
  const data = JSON.parse(files.get('data.json')!) as object
  const access = JSON.parse(files.get('access.json')!) as object
  const said = new Set(leaves([data, access]))
  const database = openToRead(join(folder, 'crm.sqlite'))
  const missing: string[] = []
  for (const [table, { columns }] of Object.entries(baseTables)) {
    const names = database.prepare('select name from pragma_table_xinfo(?)').pluck().all(table) as string[]
    const declared = table === 'records' ? 'customers' : table
    for (const name of names) {
      const kind =
        columns[name]?.class ??
        database.prepare('select class from columns where table_name = ? and name = ?').pluck().get(declared, name)
      expect(kind, `${table}.${name}`).toBeDefined()
      if (kind === 'technical') continue
      const cells = database.prepare(`select "${name}" from ${table} where "${name}" is not null`).pluck().all() as (
        string | number
      )[]
      expect(cells.length, `${table}.${name}`).toBeGreaterThan(0)
      // Numbers stand for names: those are what is shown.
      const shown =
        name === 'segment_id'
          ? ['memberships segment_id']
          : name === '_original'
            ? cells.flatMap((cell) => JSON.parse(String(cell)) as string[])
            : cells
      for (const cell of shown) if (!said.has(String(cell)) && !said.has(String(Number(cell)))) missing.push(`${table}.${name}`)
    }
  }
  database.close()
  expect(missing).toEqual([])
})

test('what was inferred is in no portability bundle', async () => {
  clientele('export', 'crm.sqlite', '--subject', 'c1', '-o', 'portable.zip', '--portability', '--as-of', '2026-06-30')
  const files = await bundle('portable.zip')
  expect([...files.keys()]).toEqual([
    'index.html',
    'data.json',
    'customer.csv',
    'orders.csv',
    'interactions.csv',
    'consents.csv',
    'manifest.json',
  ])
  for (const [name, text] of files)
    for (const inferred of ['memberships', 'decisions', '7.25', 'champions', 'new_customers'])
      expect(text.includes(inferred), `${inferred} in ${name}`).toBe(false)
})

test('the manifest holds the hash of every other file', async () => {
  const { createHash } = await import('node:crypto')
  const files = await bundle('ann.zip')
  const manifest = JSON.parse(files.get('manifest.json')!) as { files: { name: string; bytes: number; sha256: string }[] }
  expect(manifest.files.map(({ name }) => name)).toEqual([...files.keys()].filter((name) => name !== 'manifest.json'))
  for (const { name, bytes, sha256 } of manifest.files) {
    expect(bytes).toBe(Buffer.byteLength(files.get(name)!))
    expect(sha256).toBe(createHash('sha256').update(files.get(name)!).digest('hex'))
  }
})

test('data.json and access.json have the keys that their schemas ask for, and no others', async () => {
  const files = await bundle('ann.zip')
  for (const [name, schema] of [
    ['data.json', 'person.json'],
    ['access.json', 'access.json'],
  ] as const) {
    const value = JSON.parse(files.get(name)!) as Record<string, unknown>
    const { required } = JSON.parse(readFileSync(join('schemas', schema), 'utf8')) as { required: string[] }
    expect(Object.keys(value).toSorted()).toEqual(required.toSorted())
  }
})

test('the tables of a bundle, imported into an empty base, give the same data.json', async () => {
  const files = await bundle('ann.zip')
  for (const [name, text] of files) writeFileSync(join(folder, `again-${name}`), text)
  const tables = ['customer', 'orders', 'interactions', 'consents'].map((name) => `again-${name}.csv`)
  clientele('import', ...tables, '--into', 'again.sqlite', '--quiet')
  clientele('export', 'again.sqlite', '--subject', 'ann@example.com', '-o', 'again.json', '--quiet')
  expect(readFileSync(join(folder, 'again.json'), 'utf8')).toBe(files.get('data.json'))
})

/** Every value in an object, as text. */
function leaves(value: unknown): string[] {
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(leaves)
  return [String(value)]
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { openZip } from '../src/io/zip/read.ts'
import { main } from '../src/main.ts'
import { folder } from './bench-file.ts'
import { PLAIN_RECIPE } from './generate/generate.ts'
import { write } from './generate/main.ts'

const people = Number(process.env['CLIENTELE_ROWS'] ?? 1000)
const work = join(folder, 'subjects')

/** What is written here is kept. */
const into = (pieces: Buffer[]): Writable =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(Buffer.from(chunk))
      done()
    },
  })

/** A run of clientele in this process; what it prints on standard output. */
async function clientele(...argv: readonly string[]): Promise<string> {
  const heard: Buffer[] = []
  const said: Buffer[] = []
  const code = await main([...argv, '--lang', 'en'], {
    stdin: process.stdin,
    stdout: into(heard),
    stderr: into(said),
    env: { LANG: 'C.UTF-8', NO_COLOR: '1' },
    cwd: process.cwd(),
    self: { pid: process.pid, host: 'bench', isAlive: () => false },
    today: '2026-06-30',
    now: () => performance.now(),
    clock: () => 0,
    random: (size) => new Uint8Array(size),
    stop: new AbortController().signal,
    cores: 1,
  })
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${code}: ${Buffer.concat(said).toString()}`)
  return Buffer.concat(heard).toString()
}

/** Takes the tables out of a bundle, and `data.json`. */
async function unpacked(path: string): Promise<{ tables: string[]; data: string }> {
  const zip = openZip(readFileSync(path))
  const tables: string[] = []
  let data = ''
  for (const entry of zip.entries.values()) {
    const pieces: Buffer[] = []
    for await (const piece of zip.content(entry)) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    if (entry.name === 'data.json') data = bytes.toString()
    if (!/^(customer|orders|interactions|consents)\.csv$/.test(entry.name)) continue
    const table = join(work, entry.name)
    writeFileSync(table, bytes)
    tables.push(table)
  }
  return { tables, data }
}

/** How many people who took their data along have the same data elsewhere. */
export async function run(): Promise<void> {
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const [customers, orders, base] = ['customers.csv', 'orders.csv', 'crm.sqlite'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ]
  // More rows than people: some are rows of one person.
  const rows = Math.ceil(1.4 * people)
  write({ ...PLAIN_RECIPE, rows }, customers, join(work, 'truth.csv'))
  write(
    { ...PLAIN_RECIPE, table: 'orders', rows: 3 * rows, customers: rows, refer: 'mixed' },
    orders,
    join(work, 'orders-truth.csv'),
  )
  await clientele('import', customers, orders, '--into', base, '--quiet')
  await clientele('dedupe', base, '--quiet')
  const ids = (await clientele('export', base, '--columns', 'id', '--quiet'))
    .trim()
    .split('\n')
    .slice(1, people + 1)
  const [bundle, elsewhere] = [join(work, 'person.zip'), join(work, 'elsewhere.sqlite')]
  const others: string[] = []
  const began = performance.now()
  for (const id of ids) {
    await clientele('export', base, '--subject', id, '--portability', '-o', bundle, '--quiet')
    const { tables, data } = await unpacked(bundle)
    rmSync(elsewhere, { force: true })
    await clientele('import', ...tables, '--into', elsewhere, '--quiet')
    if ((await clientele('export', elsewhere, '--subject', 'c1', '--quiet')) !== data) others.push(id)
  }
  const each = (performance.now() - began) / ids.length
  process.stdout.write(
    `  ${ids.length} people of ${rows} rows: ${ids.length - others.length} the same elsewhere${others.length === 0 ? '' : `, not ${others.slice(0, 20).join(' ')}`}; ${each.toFixed(0)} ms each, out, in and out\n`,
  )
}

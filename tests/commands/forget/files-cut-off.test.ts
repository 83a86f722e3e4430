import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { openZip } from '../../../src/io/zip/read.ts'
import { run } from './a-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-cut-off-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `KILLS=60` for the figure; a few in a run of all tests. */
const kills = Number(process.env['KILLS'] ?? 4)
const rows = 3000
const files = ['customers.csv', 'customers.csv.gz', 'customers.xlsx', 'customers.sqlite', 'orders.csv']
const asked = 'person.1500@example.com'
const inOrders = ['order,customer,date,amount', '1,1500,2025-05-05,10.00', '2,1501,2025-05-05,20.00', '']

beforeAll(async () => {
  const lines = Array.from({ length: rows }, (_, n) => `${n},Ann${n},person.${n}@example.com,Street ${n}`)
  const csv = join(folder, 'customers.csv')
  writeFileSync(csv, ['id,first_name,email,street', ...lines, ''].join('\r\n'))
  writeFileSync(`${csv}.gz`, gzipSync(readFileSync(csv)))
  writeFileSync(join(folder, 'orders.csv'), inOrders.join('\n'))
  for (const kind of ['xlsx', 'sqlite']) await run(['import', csv, '-o', join(folder, `customers.${kind}`), '-q'])
}, 60_000)

function aHome(): string {
  const home = mkdtempSync(join(folder, 'home-'))
  for (const file of files) copyFileSync(join(folder, file), join(home, file))
  return home
}

const argsIn = (home: string): string[] => ['forget', ...files.map((file) => join(home, file)), '--email', asked, '--yes', '-q']

async function expectGone(home: string): Promise<void> {
  expect(readdirSync(home).toSorted()).toEqual(files.toSorted()) // nothing stands beside them
  const at = (file: string): string => join(home, file)
  const zip = openZip(readFileSync(at('customers.xlsx')))
  let workbook = ''
  for (const entry of zip.entries.values()) for await (const piece of zip.content(entry)) workbook += piece.toString('latin1')
  const csv = readFileSync(at('customers.csv'), 'utf8')
  const said = { csv, gz: gunzipSync(readFileSync(at('customers.csv.gz'))).toString(), workbook, sqlite: readFileSync(at('customers.sqlite'), 'latin1') } // prettier-ignore
  for (const [file, text] of Object.entries(said)) expect({ file, left: text.includes(asked) }).toEqual({ file, left: false })
  const before = readFileSync(join(folder, 'customers.csv'), 'utf8')
  expect(csv).toBe(before.replace(/^1500,.*\r\n/m, ''))
  expect(said.gz).toBe(csv)
  const database = openDatabase(at('customers.sqlite'))
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.prepare('select count(*) from customers').pluck().get()).toBe(rows - 1)
  database.close()
  expect(readFileSync(at('orders.csv'), 'utf8')).toBe(inOrders.join('\n').replace('1,1500', '1,'))
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
  expect(await forget(argsIn(plain)).done).toBe(0)
  await expectGone(plain)
  const lasted = Date.now() - begun
  for (let n = 0; n < kills; n++) {
    const home = aHome()
    const cut = forget(argsIn(home))
    await pause(lasted * (0.4 + (0.6 * (n + 0.5)) / kills)) // before that, files are only read
    cut.kill()
    await cut.done
    for (const file of readdirSync(home).filter((name) => name.endsWith('.forgetting')))
      expect(readFileSync(join(home, file), 'latin1')).not.toContain('person.') // what waits is no trace
    const isOver = await expectGone(home).then(
      () => true,
      () => false,
    )
    // Killed when all was done but the process: then nobody is found.
    expect(await forget(argsIn(home)).done).toBe(isOver ? 1 : 0)
    await expectGone(home)
  }
})

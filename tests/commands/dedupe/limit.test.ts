import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { extentOf } from '../../../src/commands/dedupe/limit.ts'
import { needOf } from '../../../src/dedupe/need.ts'
import { readColumns } from '../../../src/io/columns/read.ts'
import { openSource } from '../../../src/io/source.ts'
import { main } from '../../../src/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-'))
afterAll(() => rmSync(folder, { recursive: true }))
const customers = 'fixtures/truth/customers.csv'
const self = { pid: process.pid, host: 'test', isAlive: () => true }

/** What a run on a set writes, how often it tidied up, and what it said. */
async function run(path: string, env: Record<string, string>, ...options: string[]) {
  const at = (name: string): string => join(folder, name)
  const targets = ['clean.csv', 'clusters.csv', 'pairs.csv', 'provenance.csv', 'page.html'] as const
  const asked = ['-o', '--clusters', '--pairs', '--provenance', '--report'].flatMap((option, n) => [option, at(targets[n]!)])
  const stderr = new PassThrough()
  let said = ''
  stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
  let tidied = 0
  const code = await main(['dedupe', path, ...asked, '--no-cache', '--as-of', '2026-06-30', ...options], {
    stdin: Readable.from([]),
    stdout: new PassThrough().resume(),
    stderr,
    env,
    cwd: folder,
    self,
    today: '2026-06-30',
    now: () => 0,
    clock: () => 0,
    random: (size) => new Uint8Array(size),
    stop: new AbortController().signal,
    cores: 1,
    collect: () => void tidied++,
  })
  const written = code === 0 ? targets.map((name) => readFileSync(at(name), 'utf8')) : []
  return { code, said, tidied, written }
}

/** The least that would do, in bytes: as much as makes a run thrifty. */
async function leastFor(path: string): Promise<string> {
  const source = await openSource(path, {}, Readable.from([]), self)
  const { rows, columns } = await readColumns(source, { cores: 1, stop: new AbortController().signal, progress: () => {} })
  source.close()
  return String(Math.ceil(needOf(extentOf(rows, columns), 1, true).least))
}

describe('--max-memory', { timeout: 120_000 }, () => {
  it.each([customers, 'fixtures/truth/restaurants.csv'])('gives the same bytes: %s', async (set) => {
    const plenty = await run(set, {})
    const scarce = await run(set, { TMPDIR: folder }, '--max-memory', await leastFor(set))
    expect(scarce.tidied).toBeGreaterThan(0)
    expect(scarce.written).toEqual(plenty.written)
  })

  it('changes nothing where there is enough', async () => {
    const { tidied, code } = await run(customers, {}, '--max-memory', '4G')
    expect([tidied, code]).toEqual([0, 0])
  })

  it('leaves nothing behind', async () => {
    await run(customers, {}, '--max-memory', await leastFor(customers))
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('says that many pairs of one person do not fit', async () => {
    const path = join(folder, 'copies.csv')
    // Three hundred people, each six times, and each time in another spelling.
    const rows = Array.from({ length: 1800 }, (_, n) => {
      const [person, time] = [n % 300, Math.floor(n / 300)]
      const family = `Roche${String.fromCharCode(97 + (person % 26), 97 + (Math.floor(person / 26) % 26))}fort`
      const given = ['Aline', 'Bastien', 'Coralie', 'Dorian', 'Elodie'][person % 5]
      const phone = `01 99 00 ${10 + Math.floor(person / 90)} ${10 + (person % 90)}`
      return `${given}${'abcdef'[time]},${family},p${person}@example.com,${phone},${1940 + (person % 60)}-03-${10 + (person % 19)}`
    })
    writeFileSync(path, `first_name,last_name,email,phone,birth_date\n${rows.join('\n')}\n`)
    const { code, said } = await run(path, {}, '--max-memory', await leastFor(path))
    expect([code, said]).toEqual([2, expect.stringContaining('say --max-memory')])
  })

  it('says where what does not fit could not be written', async () => {
    const { code, said } = await run(customers, { TMPDIR: join(folder, 'nowhere') }, '--max-memory', await leastFor(customers))
    expect(code).toBe(3)
    expect(said).toContain(`${join(folder, 'nowhere')}: what does not fit in memory can't be written there`)
  })
})

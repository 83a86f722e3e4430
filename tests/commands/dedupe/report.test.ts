import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/main.ts'
import { dense, elementsOf } from '../../report/markup.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]): Promise<string> {
  const stderr = new PassThrough()
  let said = ''
  stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const self = { pid: process.pid, host: 'test', isAlive: () => true }
  await main([...args, '--as-of', '2026-06-30'], {
    stdin: Readable.from([]),
    stdout: new PassThrough().resume(),
    stderr,
    env: {},
    cwd: folder,
    self,
    today: '2026-03-01',
    now: () => 0,
    clock: () => 0,
    random: (size) => new Uint8Array(size),
    stop: new AbortController().signal,
    cores: 1,
  })
  return said
}

async function report(input: string, lang: string): Promise<string> {
  await run('dedupe', input, '-o', at('out.csv'), '--report', at('page.html'), '--lang', lang, '--no-cache')
  return readFileSync(at('page.html'), 'utf8')
}

const sections = (page: string): string[] => [...page.matchAll(/<h[23] id="([a-z]+)">/g)].map(([, id]) => id!)
/** What of a phone is its number, however it is written and marked. */
const digits = (cell: string): string => cell.replace(/<[^>]*>|\D/g, '').slice(-9)
/** The bits in the cells of a page, in tenths, so that they can be summed without an error. */
const tenths = (text: string): number => Math.round(10 * Number(text.replace('−', '-').replace('+', '')))

const hostile = [
  'Prénom;Nom;E-mail;Tél.;CP;Né(e) le;<script>alert(1)</script>',
  'Ann;DURAND;ann@example.com;01 99 00 00 01;75001;14/03/1975;a',
  'Anne;Durand;ann@example.com;+33 1 99 00 00 01;75001;14/03/1975;<img src=x onerror=alert(1)>',
  'Zoé;MARTIN;zoe@example.com;01 99 00 00 02;31000;28/11/1958;"""><svg/onload=alert(1)>"',
  'Léo;MARTIN;zoe@example.com;01 99 00 00 02;31000;31/01/1985;\u202eb',
  ';;;;;;',
  'Eva;ROUX;eva@example.com;01 99 00 00 04;13001;02/12/1991;c',
]

describe('clientele dedupe --report', () => {
  let families: string
  let few: string
  beforeAll(async () => {
    families = await report('fixtures/truth/families.csv', 'en')
    writeFileSync(at('clients.csv'), hostile.join('\r\n'))
    few = await report(at('clients.csv'), 'fr')
  }, 60_000)

  it('is a page whose elements all close, and none of them came from the file', () => {
    for (const page of [families, few])
      expect(elementsOf(page).filter((name) => ['script', 'img', 'iframe', 'form', 'link'].includes(name))).toEqual([])
  })

  it('names the file and shows all there is to be seen', () => {
    expect(families).toContain('<h1>Who is who in families.csv</h1>')
    expect(sections(families)).toEqual(['rows', 'merged', 'border', 'joined', 'apart', 'families', 'weights', 'rules'])
  })

  it('leaves out what there is none of', async () => {
    writeFileSync(at('towns.csv'), 'email\nann@example.com\nbob@example.com\nzoe@example.com\n')
    const page = await report(at('towns.csv'), 'en')
    expect(sections(page)).toEqual(['rows', 'weights', 'rules'])
    for (const [, id] of page.matchAll(/<a href="#([a-z]+)"/g)) expect(page).toContain(`id="${id}"`)
  })

  it('accounts for every row that was read', () => {
    expect(dense(few)).toContain('aria-label="6 lignes lues (')
    expect(dense(few)).toMatch(/<b>1<\/b>vide</)
  })

  it('marks what differs from what was kept, and not what is only written otherwise', () => {
    const merged = families.slice(families.indexOf('id="merged"'), families.indexOf('id="border"'))
    const phones = [...dense(merged).matchAll(/telephone<\/th>(.*?)<\/tr>/g)].map(([, cells]) =>
      [...cells!.matchAll(/<bdi class="value">(.*?)<\/bdi>/g)].map(([, cell]) => cell!),
    )
    expect(merged).toContain('<mark>')
    for (const cells of phones)
      for (const cell of cells.slice(0, -1)) expect(cell.includes('<mark>')).toBe(digits(cell) !== digits(cells.at(-1)!))
  })

  it('says when there was too little to learn from', () => {
    expect(few).toContain('trop peu de doublons')
    expect(families).not.toContain('too few duplicates')
  })

  it('shows bits that come to their sum, field by field', () => {
    const pairs = [...dense(families).matchAll(/to begin with<.*?>sum<.*?<bdi>([+−\d.]+)<\/bdi>/g)]
    expect(pairs.length).toBeGreaterThan(10)
    for (const [pair, total] of pairs) {
      const steps = [...pair.matchAll(/<span class="number">([+−\d.]+)</g)].map(([, bits]) => tenths(bits!))
      const sum = steps.reduce((all, bits) => all + bits, 0)
      expect(Math.abs(sum - tenths(total!))).toBeLessThanOrEqual(steps.length / 2) // each is rounded
    }
  })

  it('is the same at every run, and small', async () => {
    expect(await report('fixtures/truth/families.csv', 'en')).toBe(families)
    expect(families.length).toBeLessThan(1_000_000)
  })

  it('lets nobody else read it', () => {
    expect(statSync(at('page.html')).mode & 0o077).toBe(0)
  })

  it('calls the records of a base by their numbers', async () => {
    await run('import', at('clients.csv'), '--into', at('crm.sqlite'))
    await run('dedupe', at('crm.sqlite'), '--report', at('base.html'), '--lang', 'en')
    expect(readFileSync(at('base.html'), 'utf8')).toContain('record 1')
  })

  it('is refused with --link', async () => {
    const said = await run('dedupe', at('clients.csv'), '--link', at('towns.csv'), '--report', at('page.html'), '--lang', 'en')
    expect(said).toContain('--report')
  })
})

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/main.ts'
import { dense, elementsOf } from '../../report/markup.ts'

const rows = [
  'Export du 1er mars',
  'Prénom;Nom;E-mail;Tél.;CP;Né(e) le;<script>alert(1)</script>',
  'Ann;DURAND;ann@example,com;01 99 00 00 01;75001;14/03/1975;a',
  'Zoé;MARTIN;zoe@example.com;01 99 00 00 02;1000;28/11/1958;<img src=x onerror=alert(1)>',
  'Léo;PETIT;"""><svg/onload=alert(1)>";01 99 00 00 03;69001;31/02/1985;\u202eb',
  ';;;;;;',
  'Eva;ROUX;eva@@example.com;01 99 00 00 04;13001;02/12/1991;c',
  'Prénom;Nom;E-mail;Tél.;CP;Né(e) le;<script>alert(1)</script>',
  'Max;NOIR;max@example.com;01 99 00 00 05;13001;22/12/1991;d',
  'Ida;BLANC; ida@example.com ;01 99 00 00 06;13001;23/12/1991;h',
]

describe('clientele import --report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-'))
  const at = (name: string): string => join(folder, name)
  afterAll(() => rmSync(folder, { recursive: true }))

  async function report(lang: string, ...inputs: string[]): Promise<string> {
    const [stdin, stdout, stderr] = [Readable.from([]), new PassThrough().resume(), new PassThrough().resume()]
    const self = { pid: process.pid, host: 'test', isAlive: () => true }
    const world = {
      stdin,
      stdout,
      stderr,
      env: {},
      cwd: folder,
      self,
      today: '2026-03-01',
      now: () => 0,
      clock: () => 0,
      random: (size: number) => new Uint8Array(size),
      stop: new AbortController().signal,
      cores: 1,
    }
    await main(['import', ...inputs.map(at), '-o', at('out.csv'), '--report', at('page.html'), '--lang', lang], world)
    return readFileSync(at('page.html'), 'utf8')
  }

  let french: string
  let english: string
  beforeAll(async () => {
    writeFileSync(at('clients.csv'), rows.join('\r\n'))
    writeFileSync(at('plain.csv'), 'email;city\nann@example.com;Lyon\nbob@example.com;Paris\n')
    french = await report('fr', 'clients.csv')
    english = await report('en', 'clients.csv', 'missing.csv', 'plain.csv')
  })

  it('is a page whose elements all close, and none of them came from the file', () => {
    for (const page of [french, english])
      expect(elementsOf(page).filter((name) => ['script', 'img', 'iframe', 'form', 'link'].includes(name))).toEqual([])
  })

  it('accounts for every row', () => {
    expect(french).toContain('8 lignes lues\u00a0: 6 gardées, 1 rejetée, 1 vide')
    expect(french).toContain('aria-label="8 lignes lues (6 gardées, 1 rejetée, 1 vide)"')
  })

  it('says how the file was read', () => {
    for (const fact of ['utf-8', '«\u00a0;\u00a0»', 'ligne 2', '1 ligne laissée de côté', 'France'])
      expect(french).toContain(fact)
  })

  it('says what each column was taken for', () => {
    expect(french).toContain('<code>email</code>')
    expect(french).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</bdi>')
    expect(french).toContain('(gardée telle quelle)')
  })

  it('shows a repaired cell before and after', () => {
    expect(french).toContain('ann@example<mark>,</mark>com')
    expect(french).toContain('ann@example<mark>.</mark>com')
  })

  it('shows a cell that stayed as it was, inert', () => {
    expect(french).toContain('&quot;&gt;&lt;svg/onload=alert(1)&gt;')
    expect(french).toContain('31/02/1985')
  })

  it('says why a row was rejected, on which line, and where it is', () => {
    expect(dense(english)).toContain(
      '<th scope="row">the header once more</th><td class="number">1</td><td class="number">8</td>',
    )
    expect(english).toContain(`<code>${at('clients.rejects.csv')}</code>`)
  })

  it('says which input failed, and why, and goes on', () => {
    expect(english).toContain('1 file could not be imported. 2 files, 10 rows read')
    expect(english).toContain('no such file or folder')
    expect(english).toContain('<a href="#file-3">')
  })

  it('is closed to others', () => expect(statSync(at('page.html')).mode & 0o777).toBe(0o600))

  it('is the same to the byte when the run is', async () => expect(await report('fr', 'clients.csv')).toBe(french))
})

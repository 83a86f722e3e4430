import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/main.ts'
import type { Resolver } from '../../../src/model/world.ts'

const no = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }))

const refused = (): Promise<never> => no('ECONNREFUSED')

/** A name server that knows these, and counts what it is asked. */
function nameServer(asked: string[]): Resolver {
  return {
    resolveMx(domain) {
      asked.push(domain)
      if (domain === 'mail.example') return Promise.resolve([{ exchange: 'mx.mail.example' }])
      if (domain === 'null.example') return Promise.resolve([{ exchange: '' }])
      if (domain === 'gone.example') return no('ENOTFOUND')
      return no(domain === 'late.example' ? 'ETIMEOUT' : 'ENODATA')
    },
    resolve4: (domain) => (domain === 'web.example' ? Promise.resolve(['192.0.2.1']) : no('ENODATA')),
    resolve6: (domain) => (domain === 'six.example' ? Promise.resolve(['2001:db8::1']) : no('ENODATA')),
  }
}

describe('clientele validate --mx', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const domains = ['mail', 'null', 'gone', 'late', 'web', 'six', 'bare', 'gone', 'mail']
  writeFileSync(join(folder, 'clients.csv'), `email\n${domains.map((name, i) => `ann${i}@${name}.example`).join('\n')}\n`)

  async function run(resolver: Resolver, ...options: string[]) {
    const [stdin, stdout, stderr] = [Readable.from([]), new PassThrough(), new PassThrough()]
    const self = { pid: process.pid, host: 'test', isAlive: () => true }
    const code = await main(['validate', join(folder, 'clients.csv'), '--lang', 'en', ...options], {
      stdin,
      stdout,
      stderr,
      env: {},
      cwd: folder,
      self,
      today: '2026-03-01',
      now: () => 0,
      clock: () => 0,
      random: (size) => new Uint8Array(size),
      cores: 1,
      stop: new AbortController().signal,
      resolver: () => Promise.resolve(resolver),
    })
    return { code, talk: String(stderr.read()), out: String(stdout.read() ?? '') }
  }

  it('finds the addresses to which nothing can be sent, and asks each domain once', async () => {
    const asked: string[] = []
    const problems = join(folder, 'problems.csv')
    const { code, talk, out } = await run(nameServer(asked), '--mx', '--problems', problems, '--json')
    const found = readFileSync(problems, 'utf8')
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, , , rule]) => rule?.startsWith('email_domain'))
      .map(([line, , , rule, severity]) => [line, rule, severity])
    expect(found).toEqual([
      ['3', 'email_domain_null_mx', 'error'],
      ['4', 'email_domain_missing', 'error'],
      ['8', 'email_domain_no_mail', 'error'],
      ['9', 'email_domain_missing', 'error'],
    ])
    expect(asked.toSorted()).toEqual([...new Set(domains)].map((name) => `${name}.example`).toSorted())
    expect(talk).toContain('E-mail domains: 3 take mail, 3 do not, 1 did not answer, which says nothing')
    expect(JSON.parse(out)).toMatchObject({ mail: { takes: 3, none: 3, unknown: 1 } })
    expect(code).toBe(0)
  })

  it('takes no answer for no fault', async () => {
    const { code, talk } = await run({ resolveMx: refused, resolve4: refused, resolve6: refused }, '--mx')
    expect(talk).toContain('0 take mail, 0 do not, 7 did not answer')
    expect(talk).not.toContain('its domain')
    expect(code).toBe(0)
  })

  it('asks nothing unless it is told to', async () => {
    const asked: string[] = []
    await run(nameServer(asked))
    expect(asked).toEqual([])
  })
})

import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from './a-run.ts'

/** Whom modes of files stop. Root they don't: then a child without rights is who forgets. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0
const as = isRoot ? { uid: nobody, gid: nobody } : {}

const folder = mkdtempSync(join(tmpdir(), 'clientele-read-only-'))
afterAll(() => rmSync(folder, { recursive: true }))

let home = ''
const at = (name: string): string => join(home, name)

beforeEach(async () => {
  home = mkdtempSync(join(folder, 'home-'))
  const rows = ['1,Ann,ann@example.com', '2,Bob,bob@example.com']
  writeFileSync(at('clients.csv'), ['id,first_name,email', ...rows, ''].join('\n'))
  await run(['import', at('clients.csv'), '--into', at('crm.sqlite'), '-q'])
  if (!isRoot) return
  chmodSync(folder, 0o711)
  for (const path of [home, ...readdirSync(home).map(at)]) chownSync(path, nobody, nobody)
})

const forget = (path: string): { readonly status: number | null; readonly stderr: string } =>
  spawnSync(process.execPath, ['bin/clientele.js', 'forget', path, '--email', 'ann@example.com', '--yes', '-q'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', HOME: home },
    ...as,
  })

/** A child without rights can't run what only root may read. */
const canRun = spawnSync(process.execPath, ['bin/clientele.js', '--version'], as).status === 0

describe.skipIf(!canRun)('where nothing may be written', () => {
  test.each([
    ['a base that can only be read', 'crm.sqlite', 0o400, 0o600],
    ['a base in a folder that can only be read', '.', 0o500, 0o700],
    ['a file in a folder that can only be read', '.', 0o500, 0o700],
  ])('%s: a clear word, nothing is changed, and the same command ends it', (says, locked, mode, open) => {
    const input = says.startsWith('a base') ? 'crm.sqlite' : 'clients.csv'
    const before = readFileSync(at(input))
    chmodSync(at(locked), mode)
    const refused = forget(at(input))
    chmodSync(at(locked), open)
    expect(refused).toMatchObject({ status: 3, stderr: expect.stringMatching(/can't be written: /) as string })
    expect(refused.stderr.split('\n')).toHaveLength(2) // one line
    expect(readFileSync(at(input)).equals(before)).toBe(true)
    expect(forget(at(input))).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(at(input)).toString('latin1')).not.toContain('ann@example.com')
    expect(readdirSync(home).filter((name) => /erasing|forgetting/.test(name))).toEqual([])
    expect(existsSync(at('clients.csv'))).toBe(true)
  })
})

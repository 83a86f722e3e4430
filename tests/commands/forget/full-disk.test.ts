import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../../src/io/sqlite/driver.ts'
import { run } from './a-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-full-disk-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = 2000
const erased = 500
const email = (n: number): string => `person.${String(n).padStart(4, '0')}@example.com`
const base = join(folder, 'crm.sqlite')
const people = join(folder, 'people.txt')
const args = ['forget', base, '--subjects', people, '--yes', '--certificate', join(folder, 'proof.json')]

beforeAll(async () => {
  const lines = Array.from({ length: rows }, (_, n) => `${n},Ann,Martin,${email(n)},"${'a long note '.repeat(20)}"`)
  writeFileSync(join(folder, 'customers.csv'), ['id,first_name,last_name,email,note', ...lines].join('\n'))
  writeFileSync(people, Array.from({ length: erased }, (_, n) => email(n * 4)).join('\n'))
  await run(['import', join(folder, 'customers.csv'), '--into', base, '-q'])
  rmSync(join(folder, 'customers.csv'))
})

/** The same command where no file may grow beyond so many blocks of 1024 bytes: as a full disk does, writing fails. */
const within = (blocks: number) =>
  spawnSync('bash', ['-c', `ulimit -f ${blocks}; exec "$0" bin/clientele.js "$@"`, process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })

test(
  'where there is no room, each try says so and leaves the base whole; with room, the same command ends it',
  { timeout: 120_000 },
  async () => {
    const size = Math.ceil(statSync(base).size / 1024)
    for (const blocks of [1, 60, 200, Math.floor(size / 2)]) {
      const { status, stderr } = within(blocks)
      if (status === 0) throw new Error(`nothing was too large for ${blocks}`)
      expect({ blocks, status, stderr }).toEqual({
        blocks,
        status: 3,
        stderr: expect.stringMatching(/can't be written/) as string,
      })
      expect(stderr).not.toContain('    at ') // no stack
      const database = openDatabase(base)
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      expect([rows, rows - erased]).toContain(database.prepare('select count(*) from records').pluck().get())
      database.close()
    }
    expect(await run(args)).toMatchObject({ code: 0 })
    for (const file of readdirSync(folder).filter((name) => name !== 'people.txt')) {
      const bytes = readFileSync(join(folder, file)).toString('latin1')
      expect({ file, left: Array.from({ length: erased }, (_, n) => email(n * 4)).filter((one) => bytes.includes(one)) }).toEqual(
        {
          file,
          left: [],
        },
      )
    }
    expect(existsSync(`${base}.erasing`)).toBe(false)
    expect(JSON.parse(readFileSync(join(folder, 'proof.json'), 'utf8'))).toMatchObject({ people: erased, scan: { hits: 0 } })
  },
)

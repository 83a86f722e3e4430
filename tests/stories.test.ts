import { isUtf8 } from 'node:buffer'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

/** `UPDATE=1` writes what a story does now as what it should do: read the difference before you keep it. */
const updating = process.env['UPDATE'] === '1'
/** Bytes of these can't be read in a difference: the story's cmd shows what they hold, here it only counts that they are there. */
const opaque = /\.(sqlite|xlsx|gz|zip|age)$/
const ours = /^(cmd|make\.mjs|expected)$/
const patienceMs = 60_000

const scratch = mkdtempSync(join(tmpdir(), 'stories-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Everything a story left behind, by name: stdout, stderr, code, and each file that is new or changed. */
type Told = Record<string, Buffer>

describe.for(storiesByCommand())('%s', ([command, stories]) => {
  test.concurrent.for(stories)('%s', { timeout: patienceMs }, async (story) => {
    const folder = join('fixtures', command, story)
    const told = await tell(folder, mkdtempSync(join(scratch, `${story}-`)))
    expect(readable(told)['stderr'] ?? '', 'a stack trace is never what should be').not.toMatch(/^Node\.js v\d/m)
    if (updating) write(join(folder, 'expected'), told)
    expect(readable(told)).toEqual(readable(filesIn(join(folder, 'expected'))))
  })
})

/** Runs a story in a copy of its folder, as a person would in a shell. */
async function tell(folder: string, copy: string): Promise<Told> {
  cpSync(folder, copy, { recursive: true, filter: (path) => !ours.test(relative(folder, path)) })
  const env = {
    PATH: process.env['PATH'],
    HOME: copy,
    XDG_CACHE_HOME: `${copy}.cache`, // what a run keeps there is no answer of its
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    NO_COLOR: '1',
    CLIENTELE: resolve('bin/clientele.js'),
    NODE: process.execPath,
  }
  const run = (shell: string): Promise<Told> =>
    new Promise((done) => {
      execFile('bash', ['-c', shell], { cwd: copy, env, encoding: 'buffer', timeout: patienceMs }, (error, stdout, stderr) => {
        const said = Object.entries({ stdout, stderr }).filter(([, bytes]) => bytes.length > 0) // silence needs no file
        done({ code: Buffer.from(`${error?.code ?? 0}\n`), ...Object.fromEntries(said) })
      })
    })
  if (existsSync(join(folder, 'make.mjs'))) await run(`"$NODE" '${resolve(folder, 'make.mjs')}'`)
  const before = filesIn(copy)
  const told = await run(
    `set -o pipefail; clientele() { "$NODE" "$CLIENTELE" "$@"; }\n${readFileSync(join(folder, 'cmd'), 'utf8')}`,
  )
  for (const [name, content] of Object.entries(filesIn(copy))) if (before[name]?.equals(content) !== true) told[name] = content
  return told
}

/** Every file under a folder; nothing for a folder that is not there. */
function filesIn(folder: string): Told {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(
    names.map((name) => [name, opaque.test(name) ? Buffer.from('not text\n') : readFileSync(join(folder, name))]),
  )
}

/** As text, so that a difference can be read: UTF-8, or a byte a character, which tells any other encoding apart too. */
function readable(told: Told): Record<string, string> {
  return Object.fromEntries(
    Object.entries(told).map(([name, bytes]) => [name, bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')]),
  )
}

function write(expected: string, told: Told): void {
  rmSync(expected, { recursive: true, force: true })
  for (const [name, content] of Object.entries(told)) {
    mkdirSync(dirname(join(expected, name)), { recursive: true })
    writeFileSync(join(expected, name), content)
  }
}

/** Each command with its stories, both in order of their names; a story is a folder with a cmd. */
function storiesByCommand(): [command: string, stories: string[]][] {
  const folders = readdirSync('fixtures').toSorted()
  return folders.map((command): [string, string[]] => [command, storiesOf(command)]).filter(([, stories]) => stories.length > 0)
}

function storiesOf(command: string): string[] {
  const folders = readdirSync(join('fixtures', command)).toSorted()
  return folders.filter((story) => existsSync(join('fixtures', command, story, 'cmd')))
}

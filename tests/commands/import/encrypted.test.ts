import { armor, generateIdentity, identityToRecipient } from 'age-encryption'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openZip } from '../../../src/io/zip/read.ts'
import { zipWriter } from '../../../src/io/zip/write.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-sealed-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

function clientele(...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/clientele.js'), ...words, '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8' },
  })
  return { code: status, out: stdout, said: stderr }
}

const inFolder = (name: string): string => join(folder, name)
const write = (name: string, text: string | Uint8Array): void => writeFileSync(inFolder(name), text, { mode: 0o600 })

/** More than several chunks of 64 KiB, of which each is sealed by itself. */
const rows = 6000

beforeAll(async () => {
  const ann = await generateIdentity()
  write('ann.txt', `# created: today\n${ann}\n`)
  write('bob.txt', await generateIdentity())
  write('both.txt', `${await generateIdentity()}\n${ann}\n`)
  const lines = Array.from({ length: rows }, (_, at) => `${at},Ann,Exemple,ann${at}@example.com,Lyon\n`)
  write('clients.csv', `id,given_name,family_name,email,city\n${lines.join('')}`)
  const key = await identityToRecipient(ann)
  for (const ending of ['csv', 'csv.gz', 'ndjson', 'xlsx'])
    clientele('export', 'clients.csv', '--encrypt', key, '-o', `sealed.${ending}`)
  write('armoured.age', armor.encode(readFileSync(inFolder('sealed.csv.age'))))
  clientele('import', 'clients.csv', '--into', 'crm.sqlite')
  clientele('export', 'crm.sqlite', '--subject', 'ann7@example.com', '--portability', '-o', 'ann.zip')
}, 60_000)

test.each(['sealed.csv.age', 'sealed.csv.gz.age', 'sealed.ndjson.age', 'sealed.xlsx.age', 'armoured.age'])(
  '%s is imported as the file in clear is',
  (sealed) => {
    const clear = clientele('import', 'clients.csv', '-o', '-')
    expect(clear.out.length).toBeGreaterThan(3 * 65_536)
    expect(clientele('import', sealed, '--identity', 'both.txt', '-o', '-')).toEqual(clear)
  },
)

test.each([
  ['nothing to open it with', [], 3, /encrypted file/],
  ['a key of somebody else', ['--identity', 'bob.txt'], 3, /encrypted for another key/],
  ['a file that is no key', ['--identity', 'clients.csv'], 2, /no file of age identities/],
  ['a key and a passphrase', ['--identity', 'ann.txt', '--passphrase'], 2, /either --identity or a passphrase/],
  ['a key that is not there', ['--identity', 'none.txt'], 3, /none\.txt/],
])('with %s nothing is taken', (_says, secrets, code, said) => {
  const run = clientele('import', 'sealed.csv.age', ...secrets, '--lang', 'en', '-o', '-')
  expect(run).toMatchObject({ code, out: '' })
  expect(run.said).toMatch(said)
})

test.each([
  ['its end is cut off', (bytes: Buffer) => bytes.subarray(0, 100_000)],
  ['its head is cut off', (bytes: Buffer) => bytes.subarray(0, 60)],
  ['one bit of a late chunk is another', (bytes: Buffer) => bytes.fill(bytes[150_000]! ^ 1, 150_000, 150_001)],
])('of a file nothing is taken when %s', (_says, change) => {
  write('changed.age', change(readFileSync(inFolder('sealed.csv.age'))))
  const run = clientele('import', 'changed.age', '--identity', 'ann.txt', '--lang', 'en', '-o', '-')
  expect(run).toMatchObject({ code: 3, out: '' })
  expect(run.said).toMatch(/not as it was encrypted/)
})

/** The bundle again, with one of its files changed or, for undefined, left out. */
async function rebundled(name: string, change: (text: string) => string | undefined): Promise<void> {
  const zip = openZip(readFileSync(inFolder('ann.zip')))
  const pieces: Uint8Array[] = []
  const writer = zipWriter((bytes) => void pieces.push(bytes))
  for (const entry of zip.entries.values()) {
    const content: Buffer[] = []
    for await (const piece of zip.content(entry)) content.push(piece)
    const text = Buffer.concat(content).toString()
    const changed = entry.name === name ? change(text) : text
    if (changed === undefined) continue
    await writer.begin(entry.name)
    await writer.add(Buffer.from(changed))
  }
  await writer.finish()
  write('other.zip', Buffer.concat(pieces))
}

test('a bundle in clear is imported too, under its own name', () => {
  expect(clientele('import', 'ann.zip', '--into', 'elsewhere.sqlite').code).toBe(0)
  expect(clientele('export', 'elsewhere.sqlite').out).toBe(
    'id,source_id,given_name,family_name,email,city\nc1,7,Ann,Exemple,ann7@example.com,Lyon\n',
  )
  expect(clientele('export', 'elsewhere.sqlite', '--table', 'sources', '--columns', 'name').out).toBe('name\nann.zip\n')
})

test.each([
  ['a table is another', 'customer.csv', (text: string) => text.replace('ann7@', 'eve7@')],
  ['a page is another', 'index.html', (text: string) => `${text} `],
  ['a table is missing', 'customer.csv', () => undefined],
])('of a bundle nothing is taken when %s', async (_says, name, change) => {
  await rebundled(name, change)
  const run = clientele('import', 'other.zip', '--lang', 'en', '-o', '-')
  expect(run).toMatchObject({ code: 3, out: '' })
  expect(run.said).toContain(`${name} is not what the manifest says`)
})

import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'clientele-age-'))
afterAll(() => rmSync(folder, { recursive: true }))

function clientele(...words: readonly string[]): Buffer {
  return execFileSync(process.execPath, [resolve('bin/clientele.js'), ...words, '--quiet'], { cwd: folder })
}

async function opened(name: string, with_: { identity?: string; passphrase?: string }): Promise<Buffer> {
  const decrypter = new Decrypter()
  if (with_.identity !== undefined) decrypter.addIdentity(with_.identity)
  if (with_.passphrase !== undefined) decrypter.addPassphrase(with_.passphrase)
  return Buffer.from(await decrypter.decrypt(readFileSync(join(folder, name))))
}

let [ann, bob] = ['', '']
let [annKey, bobKey] = ['', '']
/** More than several chunks of 64 KiB, of which each is sealed by itself. */
const rows = 5000

beforeAll(async () => {
  ;[ann, bob] = [await generateIdentity(), await generateIdentity()]
  ;[annKey, bobKey] = [await identityToRecipient(ann), await identityToRecipient(bob)]
  const lines = Array.from({ length: rows }, (_, at) => `${at},Ann${at},Exemple,ann${at}@example.com\n`)
  writeFileSync(join(folder, 'clients.csv'), `id,given_name,family_name,email\n${lines.join('')}`)
  writeFileSync(join(folder, 'keys.txt'), `# who may read\n${annKey}\n\n${bobKey}`)
})

test.each(['csv', 'csv.gz', 'json', 'xlsx'])('a %s that is encrypted holds the same bytes as one in clear', async (ending) => {
  clientele('export', 'clients.csv', '-o', `clear.${ending}`)
  clientele('export', 'clients.csv', '--encrypt', annKey, '-o', `sealed.${ending}`)
  expect(existsSync(join(folder, `sealed.${ending}`))).toBe(false)
  expect(statSync(join(folder, `sealed.${ending}.age`)).mode & 0o777).toBe(0o600)
  const clear = readFileSync(join(folder, `clear.${ending}`))
  expect((await opened(`sealed.${ending}.age`, { identity: ann })).equals(clear)).toBe(true)
})

test('each of several keys opens the file, and no other', async () => {
  clientele('export', 'clients.csv', '--limit', '3', '--encrypt', 'keys.txt', '-o', 'both.csv.age')
  const clear = clientele('export', 'clients.csv', '--limit', '3')
  for (const identity of [ann, bob]) expect((await opened('both.csv.age', { identity })).equals(clear)).toBe(true)
  await expect(opened('both.csv.age', { identity: await generateIdentity() })).rejects.toThrow(/identity/)
})

test('a passphrase opens a bundle of one person', async () => {
  writeFileSync(join(folder, 'phrase.txt'), 'four words of hers\n', { mode: 0o600 })
  clientele('export', 'clients.csv', '--subject', 'ann7@example.com', '--passphrase-file', 'phrase.txt', '-o', 'ann.zip')
  const bundle = await opened('ann.zip.age', { passphrase: 'four words of hers' })
  expect(bundle.subarray(0, 2).toString()).toBe('PK')
  expect(bundle.includes('data.json')).toBe(true)
}, 120_000) // the library opens it by a scrypt of its own, which takes its time

test('cards and rows for a tool are encrypted too, also on standard output', async () => {
  clientele('export', 'clients.csv', '--limit', '2', '--for', 'vcard', '--encrypt', annKey, '-o', 'cards.vcf.age')
  expect((await opened('cards.vcf.age', { identity: ann })).toString()).toMatch(/^BEGIN:VCARD/)
  writeFileSync(
    join(folder, 'piped.age'),
    clientele('export', 'clients.csv', '--limit', '2', '--for', 'hubspot', '--encrypt', annKey),
  )
  expect((await opened('piped.age', { identity: ann })).toString()).toMatch(/^First Name,/)
})

test('nothing in clear is left when the disk says no', () => {
  const before = readdirSync(folder).toSorted()
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `ulimit -f 50; "${process.execPath}" "${resolve('bin/clientele.js')}" export clients.csv --encrypt ${annKey} -o full.csv --lang en`,
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(status).toBe(3)
  expect(stderr).toContain("full.csv.age: can't be written")
  expect(readdirSync(folder).toSorted()).toEqual(before)
})

test('a passphrase in a file that others may read is refused', () => {
  chmodSync(join(folder, 'phrase.txt'), 0o644)
  expect(() => clientele('export', 'clients.csv', '--passphrase-file', 'phrase.txt', '-o', 'open.csv')).toThrow(/open to|others/)
})

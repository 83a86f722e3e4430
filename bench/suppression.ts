import { execFileSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/io/sqlite/driver.ts'
import { bin } from './bench-file.ts'
import { hmacBegins, sha256Begins } from './sha256.ts'

const people = Number(process.env['PEOPLE'] ?? 1000)
const others = Number(process.env['OTHERS'] ?? 100_000)
/** Beginnings of the mobile numbers that are tried, without the 0: `6,7` are all there are in France, two hundred million. */
const tried = (process.env['TRY'] ?? '639').split(',')

const digits = (n: number): string => String(n).padStart(4, '0')
/** Letters alone, so that a name is a name. */
const word = (n: number): string => digits(n).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!)
const [first, last] = [(n: number): string => digits(n).slice(0, 2), (n: number): string => digits(n).slice(2)]

/** Spellings of somebody, by address, and by phone where a row has none: `email, phone`. 06 39 98 is set apart for fiction. */
const spellings: readonly ((n: number) => readonly [email: string, phone: string])[] = [
  (n) => [`anna.${word(n)}@gmail.com`, ''],
  (n) => [`Anna.${word(n).toUpperCase()}@GMAIL.COM`, '01 99 00 00 00'],
  (n) => [`  anna.${word(n)}@gmail.com `, ''],
  (n) => [`mailto:anna.${word(n)}@gmail.com`, ''],
  (n) => [`Anna <anna.${word(n)}@gmail.com>`, ''],
  (n) => [`anna${word(n)}@gmail.com`, ''],
  (n) => [`a.n.n.a.${word(n)}@googlemail.com`, ''],
  (n) => [`anna.${word(n)}+shop@gmail.com`, ''],
  (n) => [`anna.${word(n)}@gmail.com.`, ''],
  (n) => [`ａｎｎａ．${word(n)}@gmail.com`, ''],
  (n) => ['', `06 39 98 ${first(n)} ${last(n)}`],
  (n) => ['', `06.39.98.${first(n)}.${last(n)}`],
  (n) => ['', `063998${digits(n)}`],
  (n) => ['', `+33 6 39 98 ${digits(n)}`],
  (n) => ['', `+33 (0)6 39 98 ${digits(n)}`],
  (n) => ['', `0033 6 39 98 ${digits(n)}`],
  (n) => ['', `63998${digits(n)}`],
  (n) => ['', `3363998${digits(n)}`],
  (n) => ['', `06-39-98-${first(n)}-${last(n)}`],
  (n) => ['', `Tél. : 06 39 98 ${first(n)} ${last(n)}`],
]

const clientele = (...args: string[]): string =>
  execFileSync('node', [bin, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })

/**
 * Forgets PEOPLE and imports them again in twenty spellings each, among OTHERS, some of whom have their names, or addresses and phones
 * like theirs. Prints how many were stopped, how many others were; and how many phones a thief of the list finds by trying mobile numbers
 * (TRY) without its key, in the ways that lists are made by those who know no better.
 */
export function run(): void {
  const home = mkdtempSync(join(tmpdir(), 'clientele-suppression-'))
  try {
    const at = (name: string): string => join(home, name)
    const base = at('crm.sqlite')
    const file = (name: string, rows: readonly string[]): string => {
      writeFileSync(at(name), ['id,first_name,last_name,email,phone', ...rows].join('\n'))
      return at(name)
    }
    const phone = (n: number): string => `06 39 98 ${first(n)} ${last(n)}`
    const asked = Array.from({ length: people }, (_, n) => n)
    const rows = asked.map((n) => `P${n},Anna,${word(n)},anna.${word(n)}@gmail.com,${phone(n)}`)
    clientele('import', file('first.csv', rows), '--into', base, '--country', 'FR', '-q')
    writeFileSync(at('people.txt'), asked.map((n) => (n % 2 === 0 ? `anna.${word(n)}@gmail.com` : phone(n))).join('\n'))
    clientele('forget', base, '--subjects', at('people.txt'), '--yes', '-q')

    const again = spellings.flatMap((spell, k) =>
      asked.map(
        (n) =>
          `S${k}-${n},Anna,${word(n)},${spell(n)
            .map((cell) => `"${cell}"`)
            .join(',')}`,
      ),
    )
    const strangers = Array.from({ length: others }, (_, n) => {
      const address = `anna.${word(n % people)}${['.x', '1', '-pro'][n % 3]!}@${['gmail.com', 'example.com', 'example.org'][n % 3]!}`
      const number = `+3363${String(90_000_000 + people + n).slice(1)}`.slice(0, 12)
      const neighbour = 63_998_0000 + people + (n % (10_000 - people))
      return `O${n},Anna,${word(n % people)},${n % 4 === 0 ? '' : address},${n % 4 === 0 ? `0${neighbour}` : number}`
    })
    clientele('import', file('again.csv', [...again, ...strangers]), '--into', base, '--country', 'FR', '-q')
    const database = openDatabase(base, { readonly: true })
    const stored = (prefix: string): number =>
      database.prepare('select count(*) from records where id glob ?').pluck().get(`${prefix}*`) as number
    const missed = spellings.map((_, k) => stored(`S${k}-`))
    const stopped = 1 - missed.reduce((sum, n) => sum + n, 0) / again.length
    process.stdout.write(
      `${(100 * stopped).toFixed(2)} % of ${again.length} rows stopped; missed by spelling: ${missed.join(' ')}\n`,
    )
    process.stdout.write(`${others - stored('O')} of ${others} others stopped\n`)
    database.close()
    const list = readFileSync(`${base}.suppressed`, 'utf8').trim().split('\n')
    const tags = new Set(list.flatMap((line) => (JSON.parse(line) as { phone: string[] }).phone))
    const mode = (statSync(`${base}.pepper`).mode & 0o777).toString(8)
    process.stdout.write(`the list: ${list.length} entries, ${tags.size} tags of phones; its key has mode ${mode}\n`)
    for (const [says, hash] of attacks) {
      const control = new Set(asked.map((n) => `+3363998${digits(n)}`).map(hash.whole))
      const [found, known] = attack(hash, [tags, control])
      process.stdout.write(`${says}: ${found} of ${people} phones found; of a list made so: ${known}\n`)
    }
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** A way to hash that a thief tries: as lists have it, and its first 32 bits, which cost a fifth. */
interface Hash {
  readonly whole: (text: string) => string
  readonly begins: (text: string) => number
}

const sha = (before: string): Hash => ({
  whole: (text) =>
    createHash('sha256')
      .update(before + text)
      .digest('base64url'),
  begins: (text) => sha256Begins(before + text),
})
const hmac = (key: Uint8Array): Hash => {
  const begins = hmacBegins(key)
  return {
    whole: (text) => createHmac('sha256', key).update(`phone\0${text}`).digest('base64url'),
    begins: (text) => begins(`phone\0${text}`),
  }
}

/** What a thief tries who knows how this software makes tags, but not the key. */
const attacks: readonly (readonly [string, Hash])[] = [
  ['SHA-256', sha('')],
  ['SHA-256 with the kind', sha('phone\0')],
  ['HMAC with an empty key', hmac(new Uint8Array(0))],
  ['HMAC with a key of zeros', hmac(new Uint8Array(32))],
  ['HMAC with the name of the base', hmac(Buffer.from('crm.sqlite'))],
]

/** How many of the tags of each list are those of a mobile number, in one of the spellings that people hash. */
function attack({ whole, begins }: Hash, lists: readonly ReadonlySet<string>[]): number[] {
  const beginnings = new Set(lists.flatMap((tags) => [...tags].map((tag) => Buffer.from(tag, 'base64url').readInt32BE(0))))
  const sieve = new Uint8Array(1 << 16)
  for (const beginning of beginnings) sieve[beginning >>> 16] = 1
  const found = lists.map(() => new Set<string>())
  for (const beginning of tried) {
    const rest = 9 - beginning.length
    for (let n = 0; n < 10 ** rest; n++) {
      const national = beginning + String(n).padStart(rest, '0')
      for (const spelt of [`+33${national}`, `0${national}`]) {
        const hashed = begins(spelt)
        if (sieve[hashed >>> 16] === 0 || !beginnings.has(hashed)) continue
        const tag = whole(spelt)
        for (const [at, list] of lists.entries()) if (list.has(tag)) found[at]!.add(tag)
      }
    }
  }
  return found.map(({ size }) => size)
}

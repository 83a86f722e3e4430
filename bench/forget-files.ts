import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchFile, bin } from './bench-file.ts'
import { costOf, quoted } from './cost.ts'
import { typo, unaccented } from './generate/copies.ts'
import { Random, Stream } from './generate/random.ts'

const asked = Number(process.env['PEOPLE'] ?? 1000)
const seed = 8

/**
 * `forget` in a CSV file: PEOPLE who are asked about by their address, each with five planted variants (slips in both names, no
 * accents, names swapped and another address, another phone, moved). Prints how many variants the preview shows, how many rows of
 * others it would erase, and what erasing costs beside reading the file with sqlite3.
 */
export function run(): void {
  const file = benchFile(20_000)
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const names = header!.split(';')
  const at = (name: string): number => names.indexOf(name)
  const plain = lines.filter((line) => !line.includes('"')).map((line) => line.split(';'))
  const own = plain.filter((row) => row[at('email')]!.includes('@') && row[at('prenom')] !== '' && row[at('nom')] !== '')
  const emails = new Map<string, number>()
  for (const row of plain) emails.set(row[at('email')]!.toLowerCase(), (emails.get(row[at('email')]!.toLowerCase()) ?? 0) + 1)
  const people = own.filter((row) => emails.get(row[at('email')]!.toLowerCase()) === 1).slice(0, asked)
  const random = new Random(seed, Stream.copy)
  const change = (row: readonly string[], changes: Readonly<Record<string, string>>): string[] =>
    row.map((cell, place) => changes[names[place]!] ?? cell)
  const variants = people.flatMap((row, person) => {
    const cell = (name: string): string => row[at(name)] ?? ''
    const other = `other${person}@example.org`
    return [
      change(row, { prenom: typo(cell('prenom'), random), nom: typo(cell('nom'), random), email: other }),
      change(row, {
        prenom: unaccented(cell('prenom')).toUpperCase(),
        nom: unaccented(cell('nom')),
        email: '',
      }),
      change(row, { prenom: cell('nom'), nom: cell('prenom'), email: other }),
      change(row, { telephone: '', email: other }),
      change(row, { adresse: '1 rue Neuve', code_postal: '75001', ville: 'Paris', email: other }),
    ]
  })
  const folder = mkdtempSync(join(tmpdir(), 'clientele-forget-'))
  try {
    const input = join(folder, 'customers.csv')
    const subjects = join(folder, 'subjects.txt')
    const rows = [header!, ...lines, ...variants.map((row, k) => [String(90_000_000 + k), ...row.slice(1)].join(';'))]
    writeFileSync(input, `${rows.join('\n')}\n`)
    writeFileSync(subjects, people.map((row) => row[at('email')]!).join('\n'))
    const preview = execFileSync('node', [bin, 'forget', input, '--subjects', subjects, '--dry-run', '--json', '-q'], {
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    })
    const plan = JSON.parse(preview) as {
      places: { delete: number }[]
      candidates: { record: string; probability: number }[]
    }
    const shown = new Set(plan.candidates.map(({ record }) => Number(record.slice(record.lastIndexOf(':') + 1))))
    const first = lines.length + 2
    const found = [0, 0, 0, 0, 0].map((_, kind) => variants.filter((__, k) => k % 5 === kind && shown.has(first + k)).length)
    const deleted = plan.places.reduce((sum, place) => sum + place.delete, 0)
    process.stdout.write(
      `${rows.length - 1} rows, ${people.length} people: preview shows ${found.join(' ')} of ${people.length} variants each\n`,
    )
    process.stdout.write(`${shown.size} candidates; ${deleted} rows to erase, ${deleted - people.length} of them not asked for\n`)
    const imported = costOf(`sqlite3 ${quoted(join(folder, 'x.sqlite'))} '.mode csv' '.import ${input} x'`)
    const one = join(folder, 'one.txt')
    writeFileSync(one, people[0]![at('email')]!)
    const erasing = costOf(`node ${bin} forget ${quoted(input)} --subjects ${quoted(one)} --yes -q`)
    process.stdout.write(
      `one person erased: ${JSON.stringify(erasing)}; sqlite3 .import: ${JSON.stringify(imported)}; ${statSync(input).size} bytes\n`,
    )
    if (!existsSync(input)) throw new Error('the file is gone')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

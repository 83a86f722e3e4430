import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { benchFile, bin } from './bench-file.ts'
import { costOf, quoted } from './cost.ts'
import { typo, unaccented } from './generate/copies.ts'
import { Random, Stream } from './generate/random.ts'

const asked = Number(process.env['PEOPLE'] ?? 1000)
const seed = 8

/**
 * `forget` in a CSV file: PEOPLE who are asked about by their address, each with five planted variants (slips in both names, no
 * accents, names swapped and another address, another phone, moved). Prints how many variants the preview shows, which rows go
 * without anybody's yes, and what that costs beside reading the file with sqlite3.
 */
export function run(): void {
  const file = benchFile(20_000)
  const [header, ...lines] = recordsOf(readFileSync(file, 'utf8')).map(({ raw }) => raw)
  const persons = readFileSync(`${file}.truth`, 'utf8').trimEnd().split('\n').slice(1)
  const names = header!.split(';')
  const at = (name: string): number => names.indexOf(name)
  const plain = lines.filter((line) => !line.includes('"')).map((line) => line.split(';'))
  const own = plain.filter((row) => row[at('email')]!.includes('@') && row[at('prenom')] !== '' && row[at('nom')] !== '')
  const emails = new Map<string, number>()
  for (const row of plain) emails.set(addressIn(row[at('email')]!), (emails.get(addressIn(row[at('email')]!)) ?? 0) + 1)
  const people = own.filter((row) => emails.get(addressIn(row[at('email')]!)) === 1).slice(0, asked)
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
    const first = [header!, ...lines].join('\n').split('\n').length + 1 // records may have several lines
    const found = [0, 0, 0, 0, 0].map((_, kind) => variants.filter((__, k) => k % 5 === kind && shown.has(first + k)).length)
    process.stdout.write(
      `${rows.length - 1} rows, ${people.length} people: preview shows ${found.join(' ')} of ${people.length} variants each, ${shown.size} candidates\n`,
    )
    const whole = join(folder, 'whole.csv')
    copyFileSync(input, whole)
    const all = costOf(`node ${bin} forget ${quoted(whole)} --subjects ${quoted(subjects)} --yes -q`)
    const left = recordsOf(readFileSync(whole, 'utf8')).map(({ raw }) => raw)
    const gone = missing(rows, left)
    const wanted = new Set(people.map((row) => addressIn(row[at('email')]!)))
    const notAsked = gone.filter((line) => !wanted.has(addressIn(cellsOf(rows[line]!)[at('email')]!)))
    const personOf = (line: number): string | undefined => persons[line - 1]?.split(',')[1]
    const asPerson = new Map(people.map((row) => [addressIn(row[at('email')]!), personOf(rows.indexOf(row.join(';')))]))
    const sharing = gone.filter((line) => personOf(line) !== asPerson.get(addressIn(cellsOf(rows[line]!)[at('email')]!)))
    process.stdout.write(
      `${gone.length} rows erased: ${gone.length - people.length} more than were looked up carry an address that was asked for; ` +
        `${notAsked.length} carry none, ${sharing.length} are of another person with the same address; ` +
        `${left.length + gone.length === rows.length ? 'all others are the same bytes' : 'OTHERS HAVE CHANGED'}\n`,
    )
    process.stdout.write(`all erased: ${JSON.stringify(all)}\n`)
    const imported = costOf(`sqlite3 ${quoted(join(folder, 'x.sqlite'))} '.mode csv' '.import ${input} x'`)
    const one = join(folder, 'one.txt')
    writeFileSync(one, people[0]![at('email')]!)
    const erasing = costOf(`node ${bin} forget ${quoted(input)} --subjects ${quoted(one)} --yes -q`)
    process.stdout.write(
      `one person erased: ${JSON.stringify(erasing)}; sqlite3 .import: ${JSON.stringify(imported)}; ${statSync(input).size} bytes\n`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface ParsedRecord {
  readonly record: string[]
  /** As it stands in the file, without its line end. */
  readonly raw: string
}

const recordsOf = (text: string): ParsedRecord[] =>
  (parse(text, { delimiter: ';', raw: true }) as unknown as ParsedRecord[]).map(({ record, raw }) => ({
    record,
    raw: raw.trimEnd(),
  }))

const cellsOf = (record: string): string[] => recordsOf(record)[0]!.record

/** An address without what people write around it: told here by another way than the tool's. */
const addressIn = (cell: string): string => /[^\s<>:,;]+@[^\s<>,;]*[^\s<>,;.]/.exec(cell)?.[0].toLowerCase() ?? ''

/** Places of lines that are not in `after`, which has the others in their order. */
function missing(before: readonly string[], after: readonly string[]): number[] {
  let next = 0
  return before.flatMap((line, at) => (line === after[next] ? (next++, []) : [at]))
}

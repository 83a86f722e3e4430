import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from '../src/dedupe/settings.ts'
import type { Evidence, EvidenceColumn } from '../src/dedupe/survivorship/evidence.ts'
import { holdingOf, type Holding } from '../src/dedupe/survivorship/filler.ts'
import { goldenRecords, type MakeGolden } from '../src/dedupe/survivorship/golden.ts'
import { electNotation } from '../src/dedupe/survivorship/notation.ts'
import type { FieldName } from '../src/model/field.ts'
import { fold, squeeze } from '../src/text/fold.ts'

/**
 * Golden records a CPU-second, of rows that agree and of rows that differ; with CLIENTELE_DATA, how many cells of febrl's
 * originals the golden records of their corrupted copies bring back, by rule.
 */
export function run(): void {
  const clusters = 120_000
  for (const [name, share] of [
    ['all rows agree', 0],
    ['a cell in ten differs', 0.1],
    ['a cell in three differs', 1 / 3],
  ] as const) {
    const table = invented(clusters, share)
    const make = makerOf(table)
    const before = process.cpuUsage()
    for (let row = 0; row < 2 * clusters; row += 2) make([row, row + 1])
    const { user, system } = process.cpuUsage(before)
    say(`${clusters} pairs of 11 columns, ${name}`.padEnd(52), `${((user + system) / 1e6).toFixed(2)} CPU-s`)
  }
  const data = process.env['CLIENTELE_DATA']
  if (data === undefined) return
  for (const file of ['dataset2.csv', 'dataset3.csv'])
    for (const withOriginal of [true, false]) recall(join(data, 'dedupe/febrl', file), withOriginal)
}

const say = (...words: readonly string[]): unknown => process.stdout.write(`${words.join(' ')}\n`)

interface Table {
  readonly columns: readonly EvidenceColumn[]
  readonly rows: readonly (readonly string[])[]
}

function makerOf({ columns, rows }: Table, settings: unknown = {}, frequencies = false): MakeGolden {
  const counts = columns.map((_, column) => groupBy(rows, (row) => row[column]!))
  const values = columns.map((_, column) => valuesOf(rows.map((row) => row[column]!)))
  const evidence: Evidence = {
    columns,
    cell: (row, column) => rows[row]![column]!,
    ids: values.map((own) => own.ids),
    holdings: (column) => (id) => values[column]!.holdings[id]!,
    ...(frequencies ? { frequency: (row: number, column: number) => counts[column]!.get(rows[row]![column]!)!.length } : {}),
  }
  const read = readSettings(settings, columns, 'bench')
  const all = rows.map((_, row) => row)
  const notation = electNotation(evidence, all, { country: '', asOf: '2026-06-30', delimiter: ',' })
  return goldenRecords(evidence, read.settings!, notation)
}

function valuesOf(cells: readonly string[]): { readonly ids: readonly number[]; readonly holdings: readonly Holding[] } {
  const numbers = new Map([['', 0]])
  for (const cell of cells) if (!numbers.has(cell)) numbers.set(cell, numbers.size)
  return { ids: cells.map((cell) => numbers.get(cell)!), holdings: Array.from(numbers.keys(), holdingOf) }
}

/** Pairs of rows, of whose cells a share differs. */
function invented(clusters: number, share: number): Table {
  const fields = 'id given_name family_name email phone address postal_code city country birth_date updated_at'.split(' ')
  const columns = fields.map((field) => ({ name: field, field: field as FieldName }))
  let state = 1
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const towns = ['Paris', 'Lyon', 'Marseille', 'Saint-Étienne', 'Le Mans']
  const person = (n: number): string[] => [
    `C${n}`,
    ['Anne', 'Zoé', 'Jean-Paul', 'Élodie', 'Karim'][n % 5]!,
    `Exemple${n % 977}`,
    `anne${n}@example.com`,
    `01 99 00 ${String(n % 100).padStart(2, '0')} ${String((n >> 7) % 100).padStart(2, '0')}`,
    `${n % 200} rue de l'Exemple`,
    String(75_001 + (n % 20)),
    towns[n % 5]!,
    'FR',
    `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`,
    `2024-0${1 + (n % 9)}-1${n % 10}`,
  ]
  const rows = Array.from({ length: clusters }, (_, n) => {
    const one = person(n)
    const other = person(n + 7)
    return [one, one.map((cell, column) => (random() < share ? other[column]! : cell))]
  }).flat()
  return { columns, rows }
}

/** Of the originals' cells, the share that the golden record of a cluster has, case and accents aside. */
function recall(path: string, withOriginal: boolean): void {
  const lines = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const names = lines[0]!.split(',').map((name) => name.trim())
  const known: Record<string, FieldName> = {
    given_name: 'given_name',
    surname: 'family_name',
    address_1: 'address',
    address_2: 'address2',
    suburb: 'city',
    postcode: 'postal_code',
    state: 'region',
    date_of_birth: 'birth_date',
  }
  const columns = names.slice(1).map((name) => ({ name, field: known[name] }))
  const records = lines.slice(1).map((line) => line.split(',').map((cell) => cell.trim()))
  const rows = records.map((record) => record.slice(1))
  const members = records.map((record, row) => ({ row, id: record[0]! }))
  const people = groupBy(members, ({ id }) => /rec-(\d+)-/.exec(id)![1]!)
  say(`${path.split('/').at(-1)}, ${withOriginal ? 'the original among its copies' : 'copies alone'}`)
  const ways: [string, unknown, boolean][] = [
    ['as it is without settings', {}, false],
    ['the same, with frequencies', {}, true],
    ...['most_complete', 'majority', 'longest', 'first'].map((rule): [string, unknown, boolean] => [
      rule,
      { survivorship: Object.fromEntries(columns.map(({ name }) => [name, rule])) },
      false,
    ]),
  ]
  for (const [name, settings, frequencies] of ways) {
    const make = makerOf({ columns, rows }, settings, frequencies)
    let [cells, found] = [0, 0]
    for (const members of people.values()) {
      const original = members.find(({ id }) => id.endsWith('org'))
      const used = members.filter((member) => withOriginal || member !== original).map(({ row }) => row)
      if (original === undefined || used.length < 2) continue
      const golden = make(used)
      for (const [column, cell] of rows[original.row]!.entries()) {
        if (cell === '') continue
        cells++
        if (fold(squeeze(golden[column]!.value)) === fold(squeeze(cell))) found++
      }
    }
    say(`  ${name.padEnd(30)} ${((100 * found) / cells).toFixed(2)} % of ${cells} cells`)
  }
}

function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group === undefined) groups.set(keyOf(thing), [thing])
    else group.push(thing)
  }
  return groups
}

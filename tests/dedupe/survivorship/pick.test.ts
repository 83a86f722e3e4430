import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toClusters } from '../../../src/dedupe/clusters.ts'
import { noSettings, readSettings } from '../../../src/dedupe/settings.ts'
import { Holding, holdingOf, isValueForSure } from '../../../src/dedupe/survivorship/filler.ts'
import { Gathered } from '../../../src/dedupe/survivorship/gathered.ts'
import { made as isMade, openGolden } from '../../../src/dedupe/survivorship/golden.ts'
import { tableEvidence } from '../../../src/dedupe/table-evidence.ts'
import { tableNotation } from '../../../src/dedupe/table-notation.ts'
import { texts, valueTable } from '../value-table.ts'

/** What the cells of each column are made of: alike, empty, filler, worse and better spelled. */
const header: Readonly<Record<string, readonly string[]>> = {
  id: ['1', '2', '10', '', ' '],
  given_name: ['Ann', 'ANN', 'Anne', 'A.', 'Martin', '', ' ', 'n/a'],
  family_name: ['Martin', 'MARTIN', 'Martim', 'Ann', 'Roux', ''],
  title: ['Mme', 'M.', '', 'M. et Mme'],
  email: ['ann@example.com', 'Ann@Example.com', 'ann@', 'noreply@example.com', ''],
  phone: ['01 99 00 12 34', '+33199001234', '06 39 98 12 34', '0000000000', ''],
  mobile: ['06 39 98 12 34', '', '-'],
  address: ['12 rue Hugo', '12, r. Victor Hugo', '3 place Neuve', ''],
  postal_code: ['69001', '69002', '', '1'],
  city: ['Lyon', 'LYON', 'Lyon 1er', 'Paris', ''],
  country: ['France', 'FR', 'Belgique', ''],
  updated_at: ['2026-01-01', '2025-12-31', '', '0000-00-00'],
  consent_email: ['oui', 'non', ''],
  'consent_email date': ['2026-01-01', '2024-01-01', ''],
  notes: ['called', 'moved', 'called; moved', '', ' '],
  points: ['12', '8', '', 'n/a'],
  'other phone': ['', '01 99 00 99 99'],
}
const names = Object.keys(header)
const rowOfCells = fc.tuple(...names.map((name) => fc.constantFrom(...header[name]!)))
/** Mostly two or three rows, as clusters have, and some with more than are decided in short. */
const rowsOfCells = fc.oneof(
  fc.array(rowOfCells, { minLength: 1, maxLength: 3 }),
  fc.array(rowOfCells, { minLength: 3, maxLength: 10 }),
)

const settings: readonly (readonly [string, unknown])[] = [
  ['no settings', undefined],
  ['sums and lists', { columns: { points: 'sum', notes: 'keep_all', city: 'none' } }],
  ['a formula', { columns: { points: { expression: 'upper(city)' } } }],
  ['one rule for all', { columns: { '*': 'longest' } }],
  ['several rules for all', { columns: { '*': ['spelled_out', 'commonest', 'majority', 'most_complete'] } }],
  ['rules by name', { columns: { city: 'majority', given_name: ['commonest', 'most_recent'], email: 'oldest', phone: 'first' } }],
  ['dates of their own', { columns: { email: { rule: 'most_recent', date: 'consent_email date' }, points: 'latest' } }],
]

describe('GoldenMaker.pick', () => {
  it.each(settings)('takes the cells that make() does, with %s', (_says, parsed) => {
    fc.assert(
      fc.property(rowsOfCells, (rows) => {
        const table = valueTable(names, rows)
        const evidence = tableEvidence(table, texts)
        const writing = { country: 'FR', asOf: '2026-06-30', delimiter: ';' }
        const notation = tableNotation(
          table.map(({ cells }) => cells),
          writing,
          texts,
        )
        const { settings: own = noSettings } = parsed === undefined ? {} : readSettings(parsed, table, 'settings.json')
        const maker = openGolden(evidence, own, notation)
        const all = rows.map((_, row) => row)
        const picks = new Int32Array(names.length)
        const clusters = new Gathered(evidence.ids)
        clusters.load(toClusters(new Int32Array(all.length)), 0, 1)
        maker.begin(clusters)
        const made = maker.pick(0, picks, 0)
        const values = maker.make(all).map(({ value }) => value)
        const picked = Array.from(picks, (pick, column) =>
          pick === isMade ? undefined : texts.of(table[column]!.cells.values, pick),
        )
        expect(made ?? picked).toEqual(values)
        for (const [column, value] of picked.entries()) if (value !== undefined) expect(value).toBe(values[column])
      }),
      { numRuns: 150 },
    )
  })
})

describe('isValueForSure', () => {
  const pieces = [
    'n/a',
    'N/A',
    'null',
    'Unknown',
    'non renseigné',
    'inconnu',
    'a',
    'x',
    '12',
    '0000-00-00',
    '-',
    ' ',
    '\u00a0',
    'é',
    '\u00ad',
    '#REF!',
    'tbd.',
  ]
  const cells = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )

  it('says so of nothing but values', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const bytes = Buffer.from(`,${cell},`)
        const [from, to] = [1, bytes.length - 1]
        expect(!isValueForSure(bytes, from, to) || holdingOf(bytes.toString('utf8', from, to)) === Holding.value).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['Martin', '12 rue Hugo', 'ann@example.com', '01 99 00 12 34', 'x'.repeat(80)])('knows %s', (cell) => {
    expect(isValueForSure(Buffer.from(cell), 0, cell.length)).toBe(true)
  })
})

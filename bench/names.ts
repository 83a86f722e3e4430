import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normaliseCompany } from '../src/normalise/company.ts'
import { normaliseFamilyName } from '../src/normalise/family-name.ts'
import { normaliseGivenName } from '../src/normalise/given-name.ts'
import { nameOrderShape, splitFullName } from '../src/normalise/person-name.ts'
import { normaliseTitle } from '../src/normalise/title.ts'
import { fold, squeeze } from '../src/text/fold.ts'

/** Cells read in a CPU-second by each normaliser of names and by the folding under them; with CLIENTELE_DATA, doubts on real names. */
export function run(): void {
  const family = ['Dupont', 'Le Goff', 'de La Tour', 'Lefèvre', "O'Brien", 'Garcia-Lopez', 'Nguyen']
  const given = ['Jean', 'Marie-Claude', 'Élodie', 'Anne', 'José', 'Zoé', 'Karim']
  const capitals = own(family).map((name) => name.toUpperCase())
  const lines: [string, readonly string[], (cell: string) => unknown][] = [
    ['fold, mixed', own(family), fold],
    ['fold, accented', own(['Élodie', 'Lefèvre', 'Łódź']), fold],
    ['squeeze', own(family), squeeze],
    ['family name, plain', own(family), normaliseFamilyName],
    ['family name, capitals', capitals, normaliseFamilyName],
    ['given name, plain', own(given), normaliseGivenName],
    ['full name, split', cross(given, family), (cell) => splitFullName(cell, 'given_first')],
    ['full name, DUPONT Jean', cross(capitals.slice(0, 7), given), (cell) => splitFullName(cell, undefined)],
    ['full name, ballot', cross(given, family), nameOrderShape],
    ['title', Array.from({ length: 100_000 }, (_, at) => ['M.', 'Mme', 'Monsieur', 'MR'][at % 4]!), normaliseTitle],
    ['company', own(['Garage Dupont SARL ', 'EDF ', 'boulangerie du centre ']), normaliseCompany],
  ]
  for (const [name, cells, read] of lines)
    process.stdout.write(`${name.padEnd(26)} ${(rate(cells, read) / 1e6).toFixed(2)} M/CPU-s\n`)

  const data = process.env['CLIENTELE_DATA']
  if (data === undefined) return
  const folder = join(data, 'dedupe/reference_names')
  const surnames = readFileSync(join(folder, 'census_surnames_2010_top10k.csv'), 'utf8').trim().split('\n').slice(1)
  const doubts = new Map<string, number>()
  for (const line of surnames) {
    const { reason = 'plain' } = normaliseFamilyName(line.slice(0, line.indexOf(',')))
    doubts.set(reason, (doubts.get(reason) ?? 0) + 1)
  }
  process.stdout.write(`${surnames.length} surnames in capitals: ${JSON.stringify(Object.fromEntries(doubts))}\n`)
}

/** A hundred thousand cells of two words, and of one, no two alike. */
const cross = (left: readonly string[], right: readonly string[]): string[] =>
  Array.from({ length: 100_000 }, (_, at) => `${left[at % left.length]} ${right[(at * 3) % right.length]}${letters(at)}`)
const own = (names: readonly string[]): string[] =>
  Array.from({ length: 100_000 }, (_, at) => names[at % names.length]! + letters(at))

/** Four letters that make a cell its own. */
function letters(at: number): string {
  return [1, 26, 676, 17_576].map((power) => String.fromCharCode(97 + (Math.floor(at / power) % 26))).join('')
}

/** Cells read in a CPU-second, best of five. */
function rate(cells: readonly string[], read: (cell: string) => unknown): number {
  let best = 0
  for (let turn = 0; turn < 5; turn++) {
    const from = process.cpuUsage()
    let kept: unknown
    for (const cell of cells) kept = read(cell)
    const { user, system } = process.cpuUsage(from)
    if (kept !== undefined) best = Math.max(best, cells.length / ((user + system) / 1e6))
  }
  return best
}

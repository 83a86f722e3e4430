import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { addressNormaliser } from '../src/normalise/address.ts'
import { cityNormaliser } from '../src/normalise/city.ts'
import { normaliseCountry } from '../src/normalise/country.ts'
import { postalCodeNormaliser } from '../src/normalise/postal-code.ts'
import { scorePairs } from './places/score.ts'

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')

const many = (cell: (n: number) => string): string[] => Array.from({ length: 300_000 }, (_, n) => cell(n))

/** How many of France's communes come back from capitals, with hyphens or without, and how many are left as typed. */
function scoreCommunes(): void {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  const communes: { readonly nom: string; readonly type: string }[] = JSON.parse(readFileSync(path, 'utf8'))
  const names = [...new Set(communes.filter(({ type }) => type === 'commune-actuelle').map(({ nom }) => nom))]
  const read = cityNormaliser({ country: 'FR' })
  let hyphens = 0
  let spaced = 0
  let typed = 0
  const before = process.cpuUsage()
  for (const name of names) {
    const plain = bare(name)
    if (read(plain.toUpperCase()).value === plain) hyphens += 1
    const value = read(plain.toUpperCase().replaceAll('-', ' ')).value
    if (value === plain) spaced += 1
    if (read(name).value === name) typed += 1
  }
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(
    `${names.length} communes · capitals ${hyphens} right · capitals without hyphens ${spaced} right · as typed ${typed} unchanged · ` +
      `${Math.round((names.length * 3) / ((user + system) / 1e6)).toLocaleString('en')} distinct a CPU-second\n`,
  )
}

function rate(name: string, cells: readonly string[], read: (cell: string) => unknown): void {
  read(cells[0]!)
  const before = process.cpuUsage()
  for (const cell of cells) read(cell)
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(
    `${name.padEnd(34)}${Math.round(cells.length / ((user + system) / 1e6)).toLocaleString('en')} a CPU-second\n`,
  )
}

/** Accuracy on the communes of France, the speed of each kind of place, and whether postal codes and towns are judged rightly. */
export function run(): void {
  scorePairs()
  process.stdout.write('\n')
  scoreCommunes()
  const typed = many((n) => `${n % 900} rue de la Paix ${n}`)
  const capitals = many((n) => `${n % 900} BIS AV DU GAL LECLERC BAT ${n}`)
  rate('addresses as typed', typed, addressNormaliser({ country: 'FR' }))
  rate('addresses in capitals', capitals, addressNormaliser({ country: 'FR' }))
  rate('addresses elsewhere', typed, addressNormaliser({ country: 'GB' }))
  const codes = many((n) => String(10_000 + (n % 80_000)))
  rate('postal codes, France', codes, postalCodeNormaliser({ country: 'FR' }))
  rate(
    'postal codes, zero lost',
    many((n) => String(1000 + (n % 8000))),
    postalCodeNormaliser({ country: 'FR' }),
  )
  rate(
    'postal codes, Netherlands',
    many((n) => `${1000 + (n % 8000)}ab`),
    postalCodeNormaliser({ country: 'NL' }),
  )
  rate(
    'towns, 500 distinct',
    many((n) => `SAINT OUEN ${n % 500}`),
    cityNormaliser({ country: 'FR' }),
  )
  rate(
    'countries by code',
    many(() => 'FR'),
    normaliseCountry,
  )
  rate(
    'countries by name',
    many((n) => ['France', 'ALLEMAGNE', 'Royaume Uni'][n % 3]!),
    normaliseCountry,
  )
}

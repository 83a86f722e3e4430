import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A postal code and a town that go together, and how many live in the town (0 for former communes, whose people are counted in the new one). */
export interface Pair {
  readonly postalCode: string
  readonly city: string
  readonly people: number
}

interface Commune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly chefLieu?: string
  readonly codesPostaux?: readonly string[]
  readonly population?: number
}

/** All pairs of the package that the table is made from, former communes under each code of the one that they are part of. */
export function realPairs(): readonly Pair[] {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  const communes: readonly Commune[] = JSON.parse(readFileSync(path, 'utf8'))
  const codes = new Map(
    communes.flatMap(({ code, type, codesPostaux }) => (type === 'commune-actuelle' ? [[code, codesPostaux]] : [])),
  )
  return communes.flatMap(({ nom, type, chefLieu, codesPostaux, population }) => {
    const own = codesPostaux ?? codes.get(chefLieu ?? '') ?? []
    const people = type === 'commune-actuelle' ? (population ?? 0) / own.length : 0
    return own.map((postalCode) => ({ postalCode, city: nom, people }))
  })
}

/** A name without marks, case and whatever stands between its letters: what makes two spellings one. */
export const bareName = (name: string): string =>
  withoutMarks(name)
    .replace(/ \(.*\)$/, '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')

const capitals = (name: string): string => withoutMarks(name).toUpperCase()
const spaced = (name: string): string => name.replace(/[-'’]/g, ' ')
const saints = (name: string): string =>
  name.replace(/\bSAINT(E?)\b/gi, (word, e: string) => word.slice(0, 1) + (e === '' ? 't' : 'te'))

/** Ways in which a pair is written that change nothing of it. A way that does nothing to a pair is left out for it. */
export const spellings: readonly (readonly [string, (pair: Pair) => Omit<Pair, 'people'>])[] = [
  ['as registered', (pair) => pair],
  ['capitals with accents', (pair) => ({ ...pair, city: pair.city.toUpperCase() })],
  ['capitals without accents', (pair) => ({ ...pair, city: capitals(pair.city) })],
  ['small letters', (pair) => ({ ...pair, city: withoutMarks(pair.city).toLowerCase() })],
  ['no hyphens, no apostrophes', (pair) => ({ ...pair, city: spaced(pair.city) })],
  ['typographic apostrophes', (pair) => ({ ...pair, city: pair.city.replaceAll("'", '’') })],
  ['St, Ste', (pair) => ({ ...pair, city: saints(pair.city) })],
  ['as on an envelope (ST, capitals, spaces)', (pair) => ({ ...pair, city: spaced(saints(capitals(pair.city))).toUpperCase() })],
  ['St. with a full stop', (pair) => ({ ...pair, city: saints(pair.city).replace(/\b(Ste?)-/g, '$1. ') })],
  ['s/ for sur', (pair) => ({ ...pair, city: pair.city.replace(/-sur-/g, ' s/ ') })],
  ['article behind', (pair) => ({ ...pair, city: pair.city.replace(/^(Les?|La) (.*)$/, '$2 ($1)') })],
  ['white space', (pair) => ({ postalCode: ` ${pair.postalCode}`, city: ` ${pair.city.replace(' ', '\u00a0 ')} ` })],
  ['town CEDEX', (pair) => ({ ...pair, city: `${capitals(pair.city)} CEDEX` })],
  ['town CEDEX 3', (pair) => ({ ...pair, city: `${pair.city} Cedex 3` })],
  ['zero of the code lost', (pair) => ({ ...pair, postalCode: pair.postalCode.replace(/^0/, '') })],
  ['F- before the code', (pair) => ({ ...pair, postalCode: `F-${pair.postalCode}` })],
  ['code before the town', (pair) => ({ ...pair, city: `${pair.postalCode} ${pair.city}` })],
  ['arrondissement as a number', (pair) => ({ ...pair, city: pair.city.replace(/^(\S+ \d+)\D+$/, '$1') })],
  [
    'arrondissement, two digits',
    (pair) => ({
      ...pair,
      city: pair.city.replace(/^(\S+) (\d+)\D+$/, (_, city: string, n: string) => `${city} ${n.padStart(2, '0')}`),
    }),
  ],
]

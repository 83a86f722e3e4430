import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { listed, Weighted, zipf, type Random } from './random.ts'
import { COMMUNES } from './tables/communes.ts'
import { ABROAD } from './tables/origins.ts'
import { COMPLEMENTS, STREET_KINDS, STREET_NAMES } from './tables/streets.ts'

/** Where somebody lives, every part spelled as a careful clerk would. */
export interface Place {
  readonly line: string
  readonly complement: string
  readonly postalCode: string
  readonly city: string
  /** ISO 3166 alpha-2. */
  readonly country: string
}

/** A town, its postal codes and how many live there (any unit, all alike). */
export interface Town {
  readonly name: string
  readonly codes: readonly string[]
  readonly people: number
}

const kinds = new Weighted(STREET_KINDS, ([, weight]) => weight)
const names = new Weighted(listed(STREET_NAMES), zipf(0.7, 4))
const complements = listed(COMPLEMENTS)
const countries = new Weighted(
  Object.entries({ BE: 30, CH: 18, DE: 14, ES: 10, IT: 10, GB: 8, LU: 6, NL: 5, PT: 4, PL: 2 }),
  ([, weight]) => weight,
)

/**
 * The towns people live in: the built-in three hundred, or with `all` every commune of the package
 * `@etalab/decoupage-administratif`, which need not be installed otherwise.
 */
export function readTowns(all: boolean): Weighted<Town> {
  const towns = all ? everyCommune() : listed(COMMUNES, /\n/).map(builtIn)
  return new Weighted(towns, ({ people }) => people)
}

function builtIn(line: string): Town {
  const [name, codes, thousands] = line.split('|')
  return { name: name!, codes: codes!.split(' '), people: Number(thousands) }
}

interface Commune {
  readonly nom: string
  readonly type: string
  readonly codesPostaux?: readonly string[]
  readonly population?: number
}

function everyCommune(): readonly Town[] {
  // the package's own entry reads relative to the working directory, so its data file is opened instead
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  const communes: readonly Commune[] = JSON.parse(readFileSync(path, 'utf8'))
  return communes.flatMap(({ nom, type, codesPostaux, population }) =>
    type === 'commune-actuelle' && codesPostaux?.length && population
      ? [{ name: nom, codes: codesPostaux, people: population }]
      : [],
  )
}

/** A country to live in that is not France. */
export const countryAbroad = (random: Random): string => countries.draw(random)[0]

/** A place in this country. */
export function placeIn(random: Random, country: string, towns: Weighted<Town>): Place {
  return country === 'FR' ? frenchPlace(random, towns) : placeAbroad(random, country)
}

function frenchPlace(random: Random, towns: Weighted<Town>): Place {
  const town = towns.draw(random)
  const street = `${kinds.draw(random)[0]} ${names.draw(random)}`
  const number = 1 + Math.floor(140 * random.next() ** 1.6)
  const suffix = random.chance(0.06) ? random.pick([' bis', ' ter', ' B', ' A']) : ''
  return {
    line: street.startsWith('lieu-dit') || street.startsWith('résidence') ? street : `${number}${suffix} ${street}`,
    complement: random.chance(0.3) ? complement(random) : '',
    postalCode: random.pick(town.codes),
    city: town.name,
    country: 'FR',
  }
}

function placeAbroad(random: Random, country: string): Place {
  const { towns, streets, line } = ABROAD[country]!
  const [city, postalCode] = ranked(towns).draw(random).split('|')
  const street = ranked(streets).draw(random)
  return {
    line: line.replace('#', String(1 + random.below(90))).replace('$', () => street),
    complement: random.chance(0.08) ? complement(random) : '',
    postalCode: postalCode!,
    city: city!,
    country,
  }
}

const tables = new Map<string, Weighted<string>>()
function ranked(list: string): Weighted<string> {
  let table = tables.get(list)
  if (table === undefined) tables.set(list, (table = new Weighted(listed(list), zipf(0.8, 2))))
  return table
}

const complement = (random: Random): string =>
  random
    .pick(complements)
    .replace('#', () => String(1 + random.below(40)))
    .replace('@', () => 'ABCDEF'[random.below(6)]!)

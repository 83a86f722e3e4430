import { otherDigit, shortened, typo, unaccented } from '../copies.ts'
import { familyName, givenName } from '../people.ts'
import { landline, type Phones } from '../phones.ts'
import { placeIn, readTowns } from '../places.ts'
import { listed, Permutation, Random, Stream, Weighted, zipf } from '../random.ts'
import { spellPhone } from '../spelling.ts'
import type { Table, TableRow } from '../table.ts'
import { CHAINS, KITCHENS, THINGS } from '../tables/restaurants.ts'

const COLUMNS = ['name', 'address', 'city', 'phone', 'cuisine'] as const
type Row = Record<(typeof COLUMNS)[number], string>

const kitchens = KITCHENS.map(([first, second, names]) => ({ words: [first, second] as const, names: listed(names) }))
const things = new Weighted(listed(THINGS), zipf(0.5, 6))
const chains = listed(CHAINS)
const towns = readTowns(false)

/** A place to eat as the first of two guides prints it. */
function restaurant({ seed, phones }: Guides, number: number): { row: Row; second: string } {
  const random = new Random(seed, Stream.company, number)
  const kitchen = random.pick(kitchens)
  const place = placeIn(random, 'FR', towns)
  const name = random.chance(0.06)
    ? random.pick(chains)
    : random
        .pick(kitchen.names)
        .replace('@', () => givenName(random, random.chance(0.5) ? 'f' : 'm', 'FR', 1960))
        .replace('#', () => familyName(random, random.chance(0.6) ? 'FR' : 'tail'))
        .replace('*', () => things.draw(random))
  return {
    row: {
      name,
      address: place.line,
      city: place.city,
      phone: spellPhone(landline(random, 'FR', place.postalCode, phones), 'spaced'),
      cuisine: kitchen.words[0],
    },
    second: kitchen.words[1],
  }
}

const ARTICLE = /^(Le|La|Les|L’|Au|Il) ?/

/** How another guide prints the name. */
const RENAMED: readonly (readonly [share: number, change: (name: string, random: Random, row: Row) => string])[] = [
  [0.12, (name) => name.replace(ARTICLE, '')],
  [0.08, (name) => name.replace(/^(Le|La|Les|Au) (.*)$/, '$2 ($1)')],
  [0.15, (name, random) => `${random.pick(['Restaurant', 'Rest.', 'Café', 'Hôtel-Restaurant'])} ${name}`],
  [0.08, (name, random) => `${name} ${random.pick(['Restaurant', '- Traiteur', 'Bar Grill', '& Cave'])}`],
  [0.08, (name, _random, { city }) => `${name} (${city})`],
  [0.1, (name) => name.replace(/^(Restaurant|Bistrot|Brasserie|Pizzeria|Crêperie|Trattoria|Ristorante) (?=\p{Lu})/u, '')],
  [0.1, (name) => name.replace(/&/g, 'et').replace(/ de /g, ' d’ ').replace(/s$/, '')],
  [0.1, (name, random) => typo(name, random)],
  [0.1, (name) => name.toUpperCase()],
]

/** How another guide words the rest. The phone is the same but for a slip; only the first guide has the postal town right. */
function reworded(row: Row, second: string, random: Random): void {
  for (const [share, change] of RENAMED) if (random.chance(share)) row.name = change(row.name, random, row)
  row.name = row.name.replace(/’/g, random.chance(0.8) ? "'" : ' ')
  if (random.chance(0.25)) row.name = unaccented(row.name)
  if (random.chance(0.6)) row.address = shortened(row.address)
  if (random.chance(0.12)) row.address = typo(row.address, random)
  if (random.chance(0.12))
    row.address = `${row.address}, angle ${shortened(placeIn(random, 'FR', towns).line.replace(/^\d+ /, ''))}`
  if (random.chance(0.06)) row.address = ''
  if (random.chance(0.1)) row.city = `${row.city} ${random.pick(['Centre', 'Sud', '2e', 'Gare'])}`
  if (random.chance(0.3)) row.city = unaccented(row.city).toUpperCase()
  row.phone = random.chance(0.1) ? '' : row.phone.replace(/ /g, random.pick(['.', '.', '-', '/', '']))
  if (random.chance(0.08)) row.phone = otherDigit(row.phone, random)
  if (random.chance(0.7)) row.cuisine = second
  if (random.chance(0.1)) row.cuisine = random.pick(kitchens).words[1]
}

/** How many places stand in both guides, and how many in either alone. */
export interface Guides {
  readonly seed: number
  readonly both: number
  readonly alone: number
  readonly phones: Phones
}

/** Two guides: places 0 … `both` - 1 stand in both, each has `alone` besides. One guide, or the other below it, shuffled together. */
export function restaurantTable(made: Guides, guides: readonly (1 | 2)[]): Table {
  const { seed, both, alone } = made
  const each = both + alone
  const order = new Permutation(each * guides.length, seed)
  function* rows(): Generator<TableRow> {
    for (let at = 0; at < each * guides.length; at++) {
      const slot = order.to(at)
      const guide = guides[Math.floor(slot / each)]!
      const index = slot % each
      const person = guide === 2 && index >= both ? index + alone : index
      const { row, second } = restaurant(made, person)
      if (guide === 2) reworded(row, second, new Random(seed, Stream.copy, person))
      yield { cells: COLUMNS.map((column) => row[column]), person }
    }
  }
  return { columns: COLUMNS, rows }
}

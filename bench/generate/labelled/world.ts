import { initials, otherDigit, swapDayAndMonth, typo, unaccented } from '../copies.ts'
import { isoOf } from '../days.ts'
import { plainLetters } from '../people.ts'
import { mobile, type Phones } from '../phones.ts'
import { listed, Permutation, Random, Stream, Weighted, zipf } from '../random.ts'
import { personIn } from '../roster.ts'
import type { Table, TableRow } from '../table.ts'
import { CULTURES, type Culture } from '../tables/world-names.ts'

/** Somebody with a name in several scripts: each name with all its forms, own script first. */
interface Person {
  readonly culture: Culture
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly second: readonly string[]
  readonly city: readonly string[]
  readonly email: string
  readonly phone: string
  readonly birthDate: string
}

const COLUMNS = ['id', 'given_name', 'family_name', 'email', 'phone', 'birth_date', 'city', 'country'] as const
type Row = Record<(typeof COLUMNS)[number], string>

const tables = new Map<string, Weighted<readonly string[]>>()
/** A name of a list with all its forms, as common as it stands in the list. */
function drawn(random: Random, list: string): readonly string[] {
  let table = tables.get(list)
  if (table === undefined)
    tables.set(
      list,
      (table = new Weighted(
        listed(list).map((forms) => forms.split('/')),
        zipf(0.5, 4),
      )),
    )
  return table.draw(random)
}

const feminine = (forms: readonly string[], { feminine: rules = [] }: Culture): readonly string[] =>
  forms.map((form) => rules.reduce((name, [from, to]) => name.replace(from, to), form))

/** The first form that an address of mail can hold. */
const latin = (forms: readonly string[]): string => forms.map(plainLetters).find((letters) => letters !== '') ?? 'client'

function personOf({ seed, phones }: Cultures, person: number): Person {
  const random = new Random(seed, Stream.person, person)
  const culture = random.pick(CULTURES)
  const woman = random.chance(0.5)
  const given = drawn(random, woman ? culture.women : culture.men)
  const family = drawn(random, culture.families)
  const second = drawn(random, culture.families)
  const [first, last] = [latin(given), latin(family)]
  const local = random.pick([`${first}.${last}`, `${first[0]}${last}`, `${last}${first}`, first])
  return {
    culture,
    given,
    family: woman ? feminine(family, culture) : family,
    second: culture.twoFamilies === true ? second : [],
    city: drawn(random, culture.cities),
    email: random.chance(0.15)
      ? ''
      : `${local}${random.between(1, 999)}@${random.pick(['example.com', 'example.org', 'mail.example'])}`,
    phone: random.chance(0.2) ? '' : phoneOf(random, culture, phones),
    birthDate: random.chance(0.15) ? '' : isoOf(random.between(-12_000, 13_000)),
  }
}

const phoneOf = (random: Random, { phone }: Culture, phones: Phones): string =>
  phones === 'plan' ? phone.replaceAll('#', () => String(random.below(10))) : mobile(random, 'FR', '75001', phones)

/** One record of a person: in one script throughout, as a form or a clerk had it. */
function written({ culture, given, family, second, city, ...rest }: Person, random: Random): Row {
  const form = random.chance(0.55) ? 0 : 1
  const families = [family, second].filter((forms) => forms.length > 0).map((forms) => forms[form] ?? forms[0]!)
  return {
    id: '',
    given_name: given[form] ?? given[0]!,
    family_name: families.join(' '),
    email: rest.email,
    phone: rest.phone,
    birth_date: rest.birthDate,
    city: city[form] ?? city[0]!,
    country: culture.country,
  }
}

/** What a second record does otherwise, each with its share of all copies. Set by hand. */
const CHANGES: readonly (readonly [share: number, change: (row: Row, random: Random, person: Person) => void])[] = [
  [0.35, (row, random, { given }) => void (row.given_name = random.pick(given))],
  [0.3, (row, random, { family }) => void (row.family_name = random.pick(family))],
  [0.2, (row) => void ([row.given_name, row.family_name] = [unaccented(row.given_name), unaccented(row.family_name)])],
  [0.12, (row, random) => void (row.family_name = typo(row.family_name, random))],
  [0.08, (row, random) => void (row.given_name = typo(row.given_name, random))],
  [0.04, (row) => void (row.given_name = initials(row.given_name))],
  [0.08, (row) => void (row.family_name = row.family_name.toUpperCase())],
  [0.05, (row) => void ([row.family_name, row.given_name] = [`${row.given_name} ${row.family_name}`, ''])],
  [0.25, (row) => void (row.email = '')],
  [0.25, (row) => void (row.phone = '')],
  [0.08, (row, random) => void (row.phone = otherDigit(row.phone, random))],
  [0.2, (row) => void (row.birth_date = '')],
  [0.05, (row) => void (row.birth_date = swapDayAndMonth(row.birth_date))],
  [0.25, (row, random, { city }) => void (row.city = random.pick(city))],
  [0.1, (row) => void (row.country = '')],
]

function change(row: Row, random: Random, person: Person): void {
  for (const [share, make] of CHANGES) if (random.chance(share)) make(row, random, person)
  const swapped = person.culture.familyFirst === true ? 0.3 : 0.06
  if (random.chance(swapped)) [row.given_name, row.family_name] = [row.family_name, row.given_name]
}

/** How many people in how many rows. */
export interface Cultures {
  readonly seed: number
  readonly people: number
  readonly rows: number
  readonly phones: Phones
}

/** People of twenty cultures: one of them may stand in two scripts, in two orders, by a pet name, with one of two family names. */
export function worldTable(made: Cultures): Table {
  const { seed, people, rows: size } = made
  const order = new Permutation(size, seed)
  function* rows(): Generator<TableRow> {
    for (let at = 0; at < size; at++) {
      const slot = order.to(at)
      const number = personIn(slot, { people, seed })
      const person = personOf(made, number)
      const random = new Random(seed, Stream.copy, slot)
      const row = written(person, random)
      if (slot >= people) change(row, random, person)
      row.id = String(at + 1)
      yield { cells: COLUMNS.map((column) => row[column]), person: number }
    }
  }
  return { columns: COLUMNS, rows }
}

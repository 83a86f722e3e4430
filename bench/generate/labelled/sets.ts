import type { Noise } from '../noise.ts'
import { dialectFrom } from '../spelling.ts'
import type { Table } from '../table.ts'
import { written, type Piece } from '../write.ts'
import * as people from './customers.ts'
import { only, repeated, spoilt } from './hostile.ts'
import { organisationTable } from './organisations.ts'
import { restaurantTable, type Guides } from './restaurants.ts'
import { worldTable } from './world.ts'

/** A file whose truth is known, to score dedupe with. */
export interface LabelledSet {
  /** What is hard in it, in a few words. */
  readonly says: string
  readonly table: () => Table
  /** As `dialectFrom` reads it. */
  readonly dialect: string
  readonly noise: Noise
  /** The name of the set it is to be linked with, where it is one of two files. */
  readonly link?: string
}

const french = { dialect: 'bench', noise: 'light' } as const
const english = { dialect: 'plain,headers=snake,language=en', noise: 'clean' } as const

const guides: Guides = { seed: 42, both: 800, alone: 1_200, phones: 'plan' }

/** Every set by name; sizes of one recipe are the preset `truth`. */
export const LABELLED: Readonly<Record<string, LabelledSet>> = {
  families: { ...french, says: 'households, fathers and sons of one name, twins', table: () => people.families(20_000) },
  offices: { ...french, says: 'colleagues with one phone and info@', table: () => people.offices(10_000) },
  namesakes: { ...french, says: '5,000 people with twenty-four names', table: () => people.namesakes(20_000) },
  few_fields: { ...french, says: 'names and birth date only', table: () => people.fewFields(20_000) },
  many_copies: { ...french, says: 'ten records a person, some with a hundred', table: () => people.manyCopies(20_000) },
  no_copies: { ...french, says: 'everybody once', table: () => people.noCopies(10_000) },
  world: {
    ...english,
    says: 'twenty cultures, scripts, orders, pet names',
    table: () => worldTable({ seed: 41, people: 8_000, rows: 10_000, phones: 'plan' }),
  },
  restaurants: { ...english, says: 'two guides in one file', table: () => restaurantTable(guides, [1, 2]) },
  restaurants_a: {
    ...english,
    says: 'one guide, to be linked with the other',
    table: () => restaurantTable(guides, [1]),
    link: 'restaurants_b',
  },
  restaurants_b: { ...english, says: 'the other guide', table: () => restaurantTable(guides, [2]) },
  organisations: {
    ...french,
    says: 'companies, legal forms, branches, some SIRET',
    table: () => organisationTable({ seed: 43, companies: 8_000, rows: 10_000, phones: 'plan' }),
  },
  till: {
    ...french,
    says: 'customers of a till, to be linked with a newsletter',
    table: () => people.twoFiles(2_000, 3_000)[0],
    link: 'newsletter',
  },
  newsletter: { ...english, says: 'the newsletter, with other columns', table: () => people.twoFiles(2_000, 3_000)[1] },
  half_emails: {
    ...french,
    says: 'half of the e-mails are the shop’s own',
    table: () => spoilt(people.plain(10_000), { seed: 51, column: 'email', share: 0.5, values: ['contact@boutique.example'] }),
  },
  null_phones: {
    ...french,
    says: '30 % of the phones are empty or a word for it',
    table: () =>
      spoilt(people.plain(10_000), { seed: 52, column: 'phone', share: 0.3, values: ['', 'NULL', 'nan', '0000000000'] }),
  },
  one_surname: { ...french, says: 'two in five bear one family name', table: () => people.oneSurname(20_000) },
  all_equal: {
    ...french,
    dialect: 'bench,phones=plain',
    noise: 'clean',
    says: 'one row 5,000 times',
    table: () => repeated(people.plain(20), 5_000),
  },
  one_column: { ...english, says: 'e-mail addresses and nothing else', table: () => only(people.plain(10_000), ['email']) },
  ten_rows: { ...french, says: 'ten rows', table: () => people.plain(10) },
}

/** The file of a set, piece by piece, with its truth. The same set gives the same bytes. */
export function labelled({ table, dialect, noise }: LabelledSet, seed = 1): Generator<Piece> {
  return written(table(), { seed, dialect: dialectFrom(dialect), encoding: 'utf-8', noise, asOf: '2026-06-30' })
}

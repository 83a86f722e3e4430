import { copy } from '../copies.ts'
import { customerTable } from '../customer-table.ts'
import { makeCustomer, type Customer, type World } from '../customers.ts'
import { PLAIN_RECIPE } from '../generate.ts'
import { plainLetters } from '../people.ts'
import type { Phones } from '../phones.ts'
import { readTowns } from '../places.ts'
import { listed, Permutation, Random, Stream } from '../random.ts'
import { Roster } from '../roster.ts'
import type { Table, TableRow } from '../table.ts'

/** How many rows, and what its people are: anything not said is as in the plain recipe. */
export interface CustomerFile extends Partial<World> {
  readonly rows: number
  readonly seed: number
  /** Share of rows that are copies; a fifth where nothing is said. */
  readonly duplicates?: number
}

const PERSON = listed('id, title, given_name, family_name, email, phone, address, postal_code, city, birth_date')
const HOUSEHOLD = listed('id, title, given_name, family_name, email, phone, mobile, address, postal_code, city, birth_date')
const OFFICE = listed('id, title, given_name, family_name, company, job_title, email, phone, mobile, address, postal_code, city')

function worldOf({ rows, duplicates = 0.2, ...own }: CustomerFile): World {
  const { families, companies, namesakes, abroad, asOf } = PLAIN_RECIPE
  const people = Math.max(1, rows - Math.round(rows * duplicates))
  return { families, companies, namesakes, abroad, asOf, phones: 'plan', towns: readTowns(false), people, ...own }
}

/** A file of French customers. */
function customers(file: CustomerFile, columns: readonly string[] = PERSON): Table {
  const world = worldOf(file)
  return customerTable(world, new Roster(world, file.rows), { columns })
}

/** Households and nothing else: shared address, land line and often mailbox; sons named as their fathers; twins. */
export const families = (rows: number, phones: Phones = 'plan'): Table =>
  customers({ rows, seed: 31, phones, ...ONLY_HOUSEHOLDS }, HOUSEHOLD)
const ONLY_HOUSEHOLDS = { families: 0.92, companies: 0, namesakes: 0, abroad: 0.01, heirs: 0.4, twins: 0.4, mailboxes: 0.35 }

/** People at work: colleagues share phone, address and often an address of mail such as info@. */
export const offices = (rows: number): Table =>
  customers({ rows, seed: 32, families: 0.05, companies: 0.9, namesakes: 0 }, OFFICE)

const GIVEN = ['Jean', 'Marie', 'Pierre', 'Jean-Pierre', 'Anne-Marie', 'Jean-Marie', 'Michel', 'Marie-Claude']
const FAMILY = ['Martin', 'Martin', 'Martin', 'Bernard', 'Petit']

/** Of every sixteen people, five share twenty-four names: Jean Martin, Marie Bernard, and so on. */
export const namesakes = (rows: number): Table =>
  customers({
    rows,
    seed: 33,
    namesakes: 0,
    peculiar: (customer, person) => {
      if (person % 16 >= 5) return
      const random = new Random(33, Stream.namesake, person)
      rename(customer, random.pick(GIVEN), random.pick(FAMILY), random)
    },
  })

/** Two people in five bear one family name, as where half a country does. */
export const oneSurname = (rows: number): Table =>
  customers({
    rows,
    seed: 34,
    peculiar: (customer, person) => {
      const random = new Random(34, Stream.namesake, person)
      if (random.chance(0.4)) rename(customer, customer['given_name']!, 'Nguyen', random)
    },
  })

/** Another name, with an address of mail that says it where there was one. */
function rename(customer: Customer, given: string, family: string, random: Random): void {
  customer['given_name'] = given
  customer['family_name'] = family
  if (customer['email'] !== '')
    customer['email'] =
      `${plainLetters(given)}.${plainLetters(family)}${random.between(1, 9999)}@${random.pick(['example.com', 'poste.example', 'libre.example'])}`
}

/** Names and a birth date: nothing else to go by. */
export const fewFields = (rows: number): Table =>
  customers({ rows, seed: 35, companies: 0 }, ['given_name', 'family_name', 'birth_date'])

/** Few people with many records each: nine in ten rows are copies, and some have a hundred. */
export const manyCopies = (rows: number): Table => customers({ rows, seed: 36, duplicates: 0.9 })

/** Everybody once: whatever is linked is wrong. */
export const noCopies = (rows: number): Table => customers({ rows, seed: 37, duplicates: 0 })

/** Customers as usual, whose columns other sets spoil. */
export const plain = (rows: number, phones: Phones = 'plan'): Table => customers({ rows, seed: 38, phones })

/** Two files of one town's people, each of them at most once in either: the first `both` stand in both. */
export function twoFiles(both: number, alone: number): readonly [till: Table, newsletter: Table] {
  const seed = 39
  const people = both + 2 * alone
  const world = worldOf({ rows: people, duplicates: 0, seed })
  const file = (columns: readonly string[], from: number, copied: boolean): Table => ({
    columns,
    *rows(): Generator<TableRow> {
      const order = new Permutation(both + alone, seed + from)
      for (let at = 0; at < both + alone; at++) {
        const index = order.to(at)
        const person = index < both ? index : index + from
        const customer = makeCustomer(world, person)
        customer['phone'] = customer['mobile'] || customer['phone']!
        if (copied) copy(customer, new Random(seed, Stream.copy, person), world)
        customer['id'] = String((copied ? 7001 : 300_001) + at)
        yield { cells: columns.map((column) => customer[column]!), person }
      }
    },
  })
  return [
    file(PERSON, 0, false),
    file(listed('id, email, family_name, given_name, phone, postal_code, city, birth_date'), alone, true),
  ]
}

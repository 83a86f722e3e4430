import type { CarriedIdentifier, CarriedKind, Carrier, HeldText, KnownRecord, OwnKinds, ReadPhone } from '../../base/carriers.ts'
import {
  daysOfOrders,
  findCarriers,
  heldByOthers,
  readKnownRecords,
  recordsBorn,
  recordsOfCustomers,
  relatedRowsOf,
} from '../../base/carriers.ts'
import type { BaseErasure } from '../../base/erase.ts'
import { countTied } from '../../base/erase.ts'
import { columnSays } from '../../forget/files/own-column.ts'
import { findPeople, type Carrying, type CustomerFacts, type FoundPerson } from '../../forget/people.ts'
import type { Candidate, Kept, Place } from '../../forget/plan.ts'
import { planOrders } from '../../forget/plan.ts'
import type { Retention } from '../../forget/retention.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { Wanted } from '../../model/wanted.ts'
import { normaliseEmail } from '../../normalise/email.ts'
import { phoneNormaliser } from '../../normalise/phone.ts'
import { mailboxOf } from '../../normalise/mailbox.ts'
import { namedPhone } from '../../normalise/named-phone.ts'
import type { Identifiers } from '../../privacy/suppression.ts'
import { comparableName } from '../../normalise/comparable/name.ts'

/** What is known of a customer who goes: by what they must not come back, and what must not be found in bytes any more. */
export interface LeavingCustomer {
  readonly customer: number
  readonly identifiers: Identifiers
  /** Addresses and numbers as they stood, beside those in canonical spelling. */
  readonly words: readonly string[]
}

/** What is to be done to a base: plain data. */
export interface BasePlan {
  readonly path: string
  /** One for each who was asked about. */
  readonly people: readonly FoundPerson[]
  readonly candidates: readonly Candidate[]
  readonly leaving: readonly LeavingCustomer[]
  readonly erasure: BaseErasure
  readonly places: readonly Place[]
  readonly kept: readonly Kept[]
  /** Identifiers of theirs that others have too, and which therefore stay; also phones with names. */
  readonly shared: readonly string[]
}

/** Whom the plan is about, and by which rules. */
export interface Asking {
  readonly wanted: readonly Wanted[]
  /** Records whose customers a person said yes to. */
  readonly include: readonly number[]
  readonly retention: Retention
  /** YYYY-MM-DD */
  readonly today: string
  /** Of phones that don't say theirs. */
  readonly country: string
}

/** Plans what becomes of people in a base. Reads, and touches nothing. */
export function planBase(path: string, database: Database, { wanted, include, retention, today, country }: Asking): BasePlan {
  const asked = wanted.flatMap(identifiersOf)
  const custom = customCells(country)
  const carriers = findCarriers(database, asked, custom.ownKinds, custom.readPhone)
  const carrying = [
    ...carriers.map(({ record, customer, kind, person }): Carrying => ({ record, customer, by: kind, person })),
    ...carryingNames(database, wanted),
  ]
  const seen = customersOf(database, new Set(carrying.map(({ customer }) => customer)), custom)
  const { people, sharing } = findPeople(wanted, carrying, (customer) => seen.get(customer)!.facts)
  const included = customersOfRecords(database, include)
  const customers = [...new Set([...people.flatMap((person) => person.customers), ...included])].toSorted((a, b) => a - b)
  const others = customersOf(database, new Set(customers.filter((customer) => !seen.has(customer))), custom)
  const read = (customer: number): CustomerRead => seen.get(customer) ?? others.get(customer)!
  const leaving = customers.map((customer) => read(customer).leaving)
  const records = customers.flatMap((customer) => read(customer).facts.records).toSorted((a, b) => a - b)
  const identifiers = [...asked, ...leaving.flatMap(carriedBy)]
  const alone = carriedByNobodyElse(asked, carriers, records)
  const texts = leaving.flatMap(({ identifiers: { phones }, words }) => [...words, ...phones])
  const held = heldByOthers(
    database,
    texts.filter((text) => !alone.has(text)),
    records,
  )
  const shared = new Set(held.map(({ text }) => text))
  const names = [...identifiers.map(({ value }) => value), ...records.map((record) => `c${record}`)]
  // What others carry too is theirs, and so are the rows that are called by it.
  const own = identifiers.filter(({ value }) => !shared.has(value))
  const rows = relatedRowsOf(database, records, own)
  const orders = planOrders(daysOfOrders(database, rows.orders), retention.orders, today)
  const erasure: BaseErasure = {
    records,
    anonymise: orders.anonymise,
    delete: { orders: orders.delete, interactions: rows.interactions, consents: rows.consents },
    names: [...new Set([...names, ...wanted.flatMap((one) => one.names.map(({ name }) => name))])].filter(
      (name) => !shared.has(name),
    ),
  }
  const places = countTied(database, erasure).map(({ table, deleted, anonymised }): Place => ({
    path,
    kind: 'base',
    table,
    delete: deleted,
    anonymise: anonymised,
    keep: 0,
  }))
  return {
    path,
    people,
    candidates: sharing
      .filter(({ customer }) => !customers.includes(customer))
      .map(({ customer }): Candidate => ({ record: String(customer), probability: 0.5, why: ['same_phone'] })),
    leaving,
    erasure,
    places: places.filter((place) => place.delete + place.anonymise > 0),
    kept: orders.kept === undefined ? [] : [orders.kept],
    shared: [...shared, ...namedByOthers(database, leaving, held)],
  }
}

/** Of the addresses and phones that were asked for those whose carriers all go: who else has them need not be asked again. */
function carriedByNobodyElse(
  asked: readonly CarriedIdentifier[],
  carriers: readonly Carrier[],
  records: readonly number[],
): ReadonlySet<string> {
  const leaving = new Set(records)
  const unsure = new Set(carriers.filter(({ record }) => !leaving.has(record)).map(({ person }) => person))
  return new Set(asked.filter(({ kind, person }) => kind !== 'id' && !unsure.has(person)).map(({ value }) => value))
}

/** What a custom column says of its row; asked once a column. */
function rememberedKinds(): OwnKinds {
  const known = new Map<string, ReadonlySet<CarriedKind>>()
  return (column) => {
    const kinds = known.get(column) ?? columnSays(column, undefined).own
    known.set(column, kinds)
    return kinds
  }
}

function customCells(country: string): CustomCells {
  const read = phoneNormaliser({ country })
  return { ownKinds: rememberedKinds(), readPhone: (cell) => read(cell).value }
}

/** How columns that are no fields are understood. */
interface CustomCells {
  readonly ownKinds: OwnKinds
  readonly readPhone: ReadPhone
}

/** Those who have both a name that was asked for and the birth date that goes with it. */
function carryingNames(database: Database, wanted: readonly Wanted[]): Carrying[] {
  const days = wanted.flatMap(({ names }) => names.flatMap(({ birthDate }) => birthDate ?? []))
  if (days.length === 0) return []
  const born = readKnownRecords(database, recordsBorn(database, days))
  return born.flatMap(({ record, customer, cells }): Carrying[] => {
    const of = (...fields: string[]): string =>
      fields.flatMap((field) => cells.find((cell) => cell.field === field)?.cell ?? []).join(' ')
    const own = new Set([of('given_name', 'family_name'), of('full_name')].map(nameWords).filter((name) => name !== ''))
    const births = new Set(cells.filter(({ field }) => field === 'birth_date').map(({ cell }) => cell))
    return wanted.flatMap(({ names }, person) =>
      names.some(({ name, birthDate }) => birthDate !== undefined && births.has(birthDate) && own.has(nameWords(name)))
        ? [{ record, customer, by: 'name' as const, person }]
        : [],
    )
  })
}

/** The words of a name in an order of their own: people write the family name first or last. */
const nameWords = (name: string): string => comparableName(name).split(' ').toSorted().join(' ')

function identifiersOf({ emails, phones, ids }: Wanted, person: number): CarriedIdentifier[] {
  const of = (kind: CarriedIdentifier['kind'], values: readonly string[]): CarriedIdentifier[] =>
    values.map((value) => ({ kind, value, person }))
  return [...of('email', emails), ...of('phone', phones), ...of('id', ids)]
}

function carriedBy({ identifiers: { emails, phones, ids } }: LeavingCustomer): CarriedIdentifier[] {
  return identifiersOf({ emails, phones, ids, names: [] }, 0)
}

function customersOfRecords(database: Database, records: readonly number[]): number[] {
  return readKnownRecords(database, records).map(({ customer }) => customer)
}

interface CustomerRead {
  readonly facts: CustomerFacts
  readonly leaving: LeavingCustomer
}

function customersOf(database: Database, customers: ReadonlySet<number>, custom: CustomCells): Map<number, CustomerRead> {
  const members = recordsOfCustomers(database, [...customers])
  const records = readKnownRecords(
    database,
    members.map(({ record }) => record),
  )
  const byCustomer = new Map<number, KnownRecord[]>()
  for (const record of records) {
    const known = byCustomer.get(record.customer)
    if (known === undefined) byCustomer.set(record.customer, [record])
    else known.push(record)
  }
  return new Map([...byCustomer].map(([customer, known]) => [customer, readCustomer(customer, known, custom)]))
}

function readCustomer(customer: number, records: readonly KnownRecord[], { ownKinds, readPhone }: CustomCells): CustomerRead {
  const cells = records.flatMap((record) => record.cells)
  const of = (...fields: string[]): string[] =>
    distinct(cells.filter(({ field }) => fields.includes(field ?? '')).map(({ cell }) => cell))
  const custom = (kind: 'email' | 'phone'): string[] =>
    cells.filter(({ column, field }) => field === undefined && ownKinds(column).has(kind)).map(({ cell }) => cell)
  const originals = records.flatMap(({ original }) => original).filter((cell) => typeof cell === 'string')
  const emails = distinct([...of('email'), ...custom('email')].flatMap(addressesIn))
  const phones = distinct(
    [...of('phone', 'mobile'), ...custom('phone').map(readPhone)].filter((cell) => /^\+\d{7,15}$/.test(cell)),
  )
  const words = distinct([
    ...emails,
    // What stood in the source is theirs if it is one of their addresses: notes speak of others too.
    ...originals.flatMap(addressWords).filter((word) => emails.includes(normaliseEmail(word).value)),
    ...of('iban', 'vat', 'siret').filter((cell) => cell.length >= leastWord),
  ])
  return {
    facts: {
      records: records.map(({ record }) => record),
      emails,
      givenNames: distinct(of('given_name').map(comparableName)),
    },
    leaving: {
      customer,
      identifiers: {
        emails,
        mailboxes: distinct(emails.map(mailboxOf)).filter((box) => box !== ''),
        phones,
        ids: of('id'),
        namedPhones: namedPhonesOf(records),
      },
      words,
    },
  }
}

/** Of the shared phones those that somebody who stays has under the same name. */
function namedByOthers(database: Database, leaving: readonly LeavingCustomer[], held: readonly HeldText[]): string[] {
  const phones = new Set(leaving.flatMap((one) => one.identifiers.phones))
  const others = held.filter(({ text }) => phones.has(text)).map(({ record }) => record)
  return namedPhonesOf(readKnownRecords(database, [...new Set(others)]))
}

/** Phones with the names of their records: by these they are told apart from others who have the phone. */
function namedPhonesOf(records: readonly KnownRecord[]): string[] {
  return records.flatMap(({ cells }) => {
    const of = (...fields: string[]): string[] =>
      cells.filter(({ field }) => fields.includes(field ?? '')).map(({ cell }) => cell)
    const names = [of('given_name', 'family_name').join(' '), ...of('full_name')]
    return of('phone', 'mobile').flatMap((phone) => names.map((name) => namedPhone(phone, name)).filter((text) => text !== ''))
  })
}

/** A number of a company or an account that is shorter would be found everywhere. */
const leastWord = 8

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** The addresses of a cell, which may be several: as they are compared, and as they stand where they break the rules. */
function addressesIn(cell: string): string[] {
  return addressWords(cell).map((word) => normaliseEmail(word).value || word)
}

/** The words of a text that have an @ between letters, in small letters. */
function addressWords(cell: string): string[] {
  if (!cell.includes('@')) return []
  return cell
    .toLowerCase()
    .split(/[\s;,|/<>()"]+/)
    .map((word) => word.replace(/^(?:mailto:)+|[.:]+$/g, ''))
    .filter((word) => word.indexOf('@') > 0 && !word.endsWith('@'))
}

import { comparableAddress } from '../../normalise/comparable/address.ts'
import { comparableCity } from '../../normalise/comparable/city.ts'
import { comparableDate } from '../../normalise/comparable/date.ts'
import { comparableEmail } from '../../normalise/comparable/email.ts'
import { comparableName } from '../../normalise/comparable/name.ts'
import { comparablePhone } from '../../normalise/comparable/phone.ts'
import { comparablePostalCode } from '../../normalise/comparable/postal-code.ts'
import { dateShape, electDateOrder, type DateOrder } from '../../normalise/date-order.ts'
import { readHeader } from '../../normalise/header.ts'
import type { Tally } from '../../model/reading.ts'
import type { Wanted } from '../../model/wanted.ts'
import { emptyFacets, noFacets, type Facets } from '../facets.ts'
import type { PeopleColumn, PeopleTable, ValueText } from './people-table.ts'

/** A column that says something of who a row is about, and what its cells say. */
export interface FacetColumn {
  readonly part: keyof Facets
  readonly column: PeopleColumn
  /** What a distinct value says: several words of a name, one of anything else; none where it says nothing. */
  read(id: number): readonly string[]
  /** The same, remembered: for who asks for rows. */
  valuesOf(id: number): readonly string[]
}

type Read = (cell: string) => readonly string[]

const one =
  (compare: (cell: string) => string): Read =>
  (cell) =>
    [compare(cell)].filter((value) => value !== '')

const words: Read = (cell) => [...new Set(comparableName(cell).split(' '))].filter((word) => word !== '')

/** The columns of a table by which people are told apart. */
export function facetColumns({ columns, country }: PeopleTable, textOf: ValueText): FacetColumn[] {
  const found: FacetColumn[] = []
  for (const column of columns) {
    const part = partOf(column)
    if (part === undefined) continue
    const readText = readerOf(part, column, country, textOf)
    const read = (id: number): readonly string[] => (id === 0 ? [] : readText(textOf(column.cells, id)))
    const known = new Map<number, readonly string[]>()
    found.push({
      part,
      column,
      read,
      valuesOf(id) {
        let values = known.get(id)
        if (values === undefined) known.set(id, (values = read(id)))
        return values
      },
    })
  }
  return found
}

function partOf({ header, field }: PeopleColumn): keyof Facets | undefined {
  switch (field ?? readHeader(header).labels[0]?.concept) {
    case 'given_name':
    case 'family_name':
    case 'full_name':
    case 'name':
    case 'person':
      return 'names'
    case 'email':
      return 'emails'
    case 'phone':
    case 'mobile':
      return 'phones'
    case 'birth_date':
      return 'births'
    case 'address':
      return 'addresses'
    case 'postal_code':
      return 'postalCodes'
    case 'city':
      return 'cities'
    default:
      return undefined
  }
}

function readerOf(part: keyof Facets, column: PeopleColumn, country: string, textOf: ValueText): Read {
  switch (part) {
    case 'names':
      return words
    case 'emails':
      return one(comparableEmail)
    case 'phones':
      return one(comparablePhone(country))
    case 'births': {
      const read = comparableDate(orderOf(column, country, textOf))
      return one((cell) => (/^\d{4}-\d{2}-\d{2}$/.test(read(cell)) ? read(cell) : ''))
    }
    case 'addresses':
      return one(comparableAddress)
    case 'postalCodes':
      return one(comparablePostalCode(country))
    default:
      return one(comparableCity)
  }
}

/** So many distinct dates tell in which order a column is written. */
const datesLooked = 2000

function orderOf({ cells }: PeopleColumn, country: string, textOf: ValueText): DateOrder {
  const tally: Tally = {}
  const looked = Math.min(cells.values.count, datesLooked)
  for (let id = 1; id < looked; id++) {
    const shape = dateShape(textOf(cells, id))
    tally[shape] = (tally[shape] ?? 0) + 1
  }
  const distinctAmbiguous = tally['either'] ?? 0
  return electDateOrder(tally, { otherDates: {}, delimiter: '', decimalComma: false, country, distinctAmbiguous }).order
}

/** What the columns say of one row. */
export function facetsOfRow(columns: readonly FacetColumn[], row: number): Facets {
  const facets = emptyFacets()
  for (const { part, column, valuesOf } of columns)
    for (const value of valuesOf(column.cells.ids[row]!)) if (!facets[part].includes(value)) facets[part].push(value)
  return facets
}

/** What a request itself says of a person. */
export function facetsOfWanted({ emails, phones, names }: Wanted, country: string): Facets {
  const readPhone = comparablePhone(country)
  return {
    ...noFacets,
    names: [...new Set(names.flatMap(({ name }) => words(name)))],
    emails: emails.map((email) => comparableEmail(email)),
    phones: phones.map((phone) => readPhone(phone)),
    births: names.flatMap(({ birthDate }) => birthDate ?? []),
  }
}

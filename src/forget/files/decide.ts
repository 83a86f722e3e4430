import type { Wanted } from '../../model/wanted.ts'
import { comparableName } from '../../normalise/comparable/name.ts'
import { normaliseEmail } from '../../normalise/email.ts'
import { phoneNormaliser } from '../../normalise/phone.ts'
import { squeeze } from '../../text/fold.ts'
import type { CandidateReason } from '../../model/certificate.ts'
import { areTwoNames, namesAgree } from '../alike.ts'
import { joinFacets, type Facets } from '../facets.ts'
import type { FoundBy } from '../../model/found-by.ts'
import { identifierFinder, type CellFound } from './find.ts'
import { findNamed, type CellNamed, type NameWords } from './named-in-text.ts'
import { findNear } from './near.ts'
import { columnSays } from './own-column.ts'
import type { PeopleTable, ValueText } from './people-table.ts'
import { facetColumns, facetsOfRow, facetsOfWanted, type FacetColumn } from './row-facets.ts'

/** A row that is somebody's for certain. */
export interface RowFound {
  readonly row: number
  /** Place among those wanted. */
  readonly person: number
  readonly foundBy: ReadonlySet<FoundBy>
}

/** A row that may be somebody's, or is another's and mentions them. */
export interface RowMayBe {
  readonly row: number
  readonly person: number
  /** 0..1 that the row is theirs. */
  readonly probability: number
  readonly why: readonly CandidateReason[]
  /** Columns that mention them: of a row that is another's only these are theirs. */
  readonly mentions: readonly number[]
  /** Full names that stand there. */
  readonly names: readonly NameWords[]
}

/** A row that may be somebody's, and to which a person said yes. */
export interface Agreed {
  /** Its place among the tables. */
  readonly table: number
  readonly row: number
  readonly person: number
}

export interface TableDecision {
  readonly found: readonly RowFound[]
  readonly mayBe: readonly RowMayBe[]
}

export interface Decided {
  /** One a table, in their order. */
  readonly tables: readonly TableDecision[]
  /** Who those wanted turned out to be: with all addresses and phones of the rows that are theirs. */
  readonly people: readonly Wanted[]
  /** Ids under which tables of customers know them. */
  readonly ids: readonly string[]
}

/** A row is a person's own, and not one that mentions them, from this probability on. Set by hand. */
const ownRow = 0.5

/** So much of the customers of a table of orders must be ids of a file of customers for the ids to be the same. Set by hand. */
const sameIds = 0.9

/**
 * Which rows of several tables are those of the people wanted, and which may be.
 *
 * An identifier that was asked for is enough where it is the row's own; a phone is not where address or name say that it is
 * somebody else of the household, and an address is not where a name was asked for too, and the row bears another. What is learned from rows that are theirs finds more: the same address under the same name, an
 * id in the same file, or in orders that are clearly of that file. All else is left to a person.
 *
 * @param agreed rows that a person said yes to: theirs like those found
 */
export function decideRows(
  wanted: readonly Wanted[],
  tables: readonly PeopleTable[],
  agreed: readonly Agreed[],
  textOf: ValueText,
): Decided {
  const looks = tables.map((table): Look => ({ table, columns: facetColumns(table, textOf), found: new Map(), mayBe: new Map() }))
  const country = tables[0]?.country ?? ''
  for (const { table, row, person } of agreed) take(looks[table]!, { row, person }, 'cluster')
  const finder = identifierFinder(wanted)
  const cells = looks.map(({ table }) => finder(table, textOf))
  const named = wanted.map(({ names }) => [...new Set(names.flatMap(({ name }) => comparableName(name).split(' ')))])
  for (const [at, look] of looks.entries())
    for (const cell of cells[at]!) {
      if (!cell.own || cell.by === 'phone') continue
      const another = cell.by === 'email' && areTwoNames(facetsOfRow(look.columns, cell.row).names, named[cell.person]!)
      if (another) share(look, cell)
      else take(look, cell, cell.by)
    }
  let own = facetsByPerson(looks, wanted.length)
  let people = wanted.map((one, person) => joinFacets([facetsOfWanted(one, country), ...own[person]!]))
  const sure = wanted.map((one, person) => one.names.length > 0 || own[person]!.length > 0)
  for (const [at, look] of looks.entries())
    for (const cell of cells[at]!) {
      const { row, person, by, own } = cell
      if (!own) mention(look, cell)
      else if (by === 'phone' && (!sure[person]! || !isSomebodyElse(facetsOfRow(look.columns, row), people[person]!)))
        take(look, cell, by)
      else if (by === 'phone') share(look, cell)
    }

  const learned = learnFrom(looks, wanted.length, textOf)
  const known = new Set(wanted.flatMap(({ emails, phones }) => [...emails, ...phones]))
  const fresh = learned.map(({ emails, phones }) => ({
    emails: emails.filter((email) => !known.has(email)),
    phones: phones.filter((phone) => !known.has(phone)),
    ids: [],
    names: [],
  }))
  if (fresh.some(({ emails, phones }) => emails.length + phones.length > 0)) {
    const more = identifierFinder(fresh)
    own = facetsByPerson(looks, wanted.length)
    people = people.map((facets, person) => joinFacets([facets, ...own[person]!]))
    for (const look of looks)
      for (const cell of more(look.table, textOf)) {
        const { names } = facetsOfRow(look.columns, cell.row)
        const agrees = names.length === 0 ? look.table.table !== 'customers' : namesAgree(names, people[cell.person]!.names)
        if (cell.own && cell.by === 'email' && agrees) take(look, cell, 'cluster')
        else if (!cell.own) mention(look, cell)
        else if (cell.by === 'phone') share(look, cell)
      }
  }
  followIds(looks, learned, textOf)

  own = facetsByPerson(looks, wanted.length)
  people = people.map((facets, person) => joinFacets([facets, ...own[person]!]))
  for (const look of looks)
    for (const { row, person, probability, why } of findNear(look.columns, look.table.rows, people, named)) {
      if (look.found.has(keyOf(row, person))) continue
      const key = keyOf(row, person)
      const before = look.mayBe.get(key)
      const { mentions = [], names = [] } = before ?? {}
      look.mayBe.set(key, { row, person, probability, why: [...why, ...(before?.why ?? [])], mentions, names })
    }
  nameInTexts(looks, named, textOf)
  const learnedLast = learnFrom(looks, wanted.length, textOf)
  return {
    tables: looks.map(decisionOf),
    people: learnedLast.map((own, at) => merged(wanted[at]!, own)),
    ids: learnedLast.flatMap(({ ids }) =>
      [...ids].flatMap(([at, own]) => (looks[at]!.table.table === 'customers' ? [...own] : [])),
    ),
  }
}

/** Texts in which the full name of somebody stands: of what was asked for, and of the rows that are theirs. */
function nameInTexts(looks: readonly Look[], named: readonly NameWords[], textOf: ValueText): void {
  const names = facetsByPerson(looks, named.length).map((own, person) => [named[person]!, ...own.map((facets) => facets.names)])
  for (const look of looks) {
    const told = new Set(look.columns.map(({ column }) => column))
    const texts = [...look.table.columns.keys()].filter((at) => !told.has(look.table.columns[at]!))
    for (const cell of findNamed(look.table, texts, names, textOf)) mention(look, cell, names[cell.person]!)
  }
}

/** Is a row that may be somebody's theirs if a person says yes, or does it only mention them? */
export const isOwnRow = ({ probability, mentions }: RowMayBe): boolean => mentions.length === 0 || probability >= ownRow

interface Look {
  readonly table: PeopleTable
  readonly columns: readonly FacetColumn[]
  /** By row and person. */
  readonly found: Map<string, { readonly row: number; readonly person: number; readonly foundBy: Set<FoundBy> }>
  readonly mayBe: Map<string, RowMayBe>
}

const keyOf = (row: number, person: number): string => `${row} ${person}`

function take({ found, mayBe }: Look, { row, person }: { row: number; person: number }, by: FoundBy): void {
  const key = keyOf(row, person)
  mayBe.delete(key)
  const before = found.get(key)
  if (before === undefined) found.set(key, { row, person, foundBy: new Set([by]) })
  else before.foundBy.add(by)
}

function mention({ found, mayBe }: Look, { row, person, column }: CellNamed, names: readonly NameWords[] = []): void {
  const key = keyOf(row, person)
  if (found.has(key)) return
  const before = mayBe.get(key)
  const mentions = [...new Set([...(before?.mentions ?? []), column])]
  const { probability = 0, why = [] } = before ?? {}
  mayBe.set(key, { row, person, probability, why: [...why, 'mentioned'], mentions, names })
}

/** Somebody of the same household, by all that is seen: told, however unlike they are. */
const sharing = 0.01

function share({ found, mayBe }: Look, { row, person, by }: CellFound): void {
  const key = keyOf(row, person)
  const why = [by === 'email' ? ('same_email' as const) : ('same_phone' as const)]
  if (!found.has(key) && !mayBe.has(key)) mayBe.set(key, { row, person, probability: sharing, why, mentions: [], names: [] })
}

/** What the rows say that are somebody's, by person. */
function facetsByPerson(looks: readonly Look[], count: number): Facets[][] {
  const all = Array.from({ length: count }, (): Facets[] => [])
  for (const { found, columns } of looks)
    for (const { row, person } of found.values()) all[person]!.push(facetsOfRow(columns, row))
  return all
}

/** Whoever writes from another address, or has another name, is not the one who was asked about: households share phones. */
function isSomebodyElse(row: Facets, person: Facets): boolean {
  const otherAddress =
    row.emails.length > 0 && person.emails.length > 0 && !row.emails.some((email) => person.emails.includes(email))
  const otherName = row.names.length > 0 && person.names.length > 0 && !namesAgree(row.names, person.names)
  return otherAddress || otherName
}

/** What the rows that are somebody's say of them. */
function learnFrom(looks: readonly Look[], count: number, textOf: ValueText): Learned[] {
  const learned = Array.from({ length: count }, () => ({
    emails: new Set<string>(),
    phones: new Set<string>(),
    ids: new Map<number, Set<string>>(),
  }))
  for (const [at, { table, found }] of looks.entries()) {
    const readPhone = phoneNormaliser({ country: table.country })
    for (const [place, { header, field, cells }] of table.columns.entries()) {
      if (columnSays(header, field).own.size === 0) continue
      for (const { row, person } of found.values()) {
        const cell = textOf(cells, table.columns[place]!.cells.ids[row]!)
        if (cell === '') continue
        const email = cell.includes('@') ? normaliseEmail(cell).value : ''
        const { value: phone, also } = field === 'phone' || field === 'mobile' ? readPhone(cell) : { value: '', also: '' }
        if (email !== '') learned[person]!.emails.add(email)
        for (const number of [phone, also]) if (number !== '') learned[person]!.phones.add(number)
        if (field === 'id') {
          const ids = learned[person]!.ids
          ids.set(at, (ids.get(at) ?? new Set()).add(squeeze(cell)))
        }
      }
    }
  }
  return learned.map(({ emails, phones, ids }) => ({ emails: [...emails], phones: [...phones], ids }))
}

interface Learned {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** By table. */
  readonly ids: ReadonlyMap<number, ReadonlySet<string>>
}

/** Rows under an id of somebody: in the same table they are theirs, and in tables whose customers are clearly those of that table. */
function followIds(looks: readonly Look[], learned: readonly Learned[], textOf: ValueText): void {
  for (const [from, source] of looks.entries()) {
    const idColumn = source.table.columns.find(({ field }) => field === 'id')
    if (idColumn === undefined) continue
    const persons = new Map<string, number[]>()
    for (const [person, { ids }] of learned.entries())
      for (const id of ids.get(from) ?? []) persons.set(id, [...(persons.get(id) ?? []), person])
    if (persons.size === 0) continue
    for (const [at, look] of looks.entries()) {
      const column = at === from ? idColumn : look.table.columns.find(({ field }) => field === 'customer')
      if (column === undefined) continue
      const values = new Map<number, readonly number[]>()
      const { count } = column.cells.values
      for (let id = 1; id < count; id++) {
        const whose = persons.get(squeeze(textOf(column.cells, id)))
        if (whose !== undefined) values.set(id, whose)
      }
      if (values.size === 0) continue
      const certain = at === from || isWithin(column.cells, idColumn.cells, textOf)
      for (let row = 0; row < look.table.rows; row++)
        for (const person of values.get(column.cells.ids[row]!) ?? [])
          if (look.found.has(keyOf(row, person))) continue
          else if (certain) take(look, { row, person }, 'id')
          else look.mayBe.set(keyOf(row, person), { row, person, probability: 0.5, why: ['same_id'], mentions: [], names: [] })
    }
  }
}

function isWithin(
  customers: PeopleTable['columns'][number]['cells'],
  ids: PeopleTable['columns'][number]['cells'],
  textOf: ValueText,
): boolean {
  const all = new Set<string>()
  for (let id = 1; id < ids.values.count; id++) all.add(squeeze(textOf(ids, id)))
  let inside = 0
  for (let id = 1; id < customers.values.count; id++) if (all.has(squeeze(textOf(customers, id)))) inside++
  return inside >= sameIds * (customers.values.count - 1)
}

const byRow = (a: { row: number; person: number }, b: { row: number; person: number }): number =>
  a.row - b.row || a.person - b.person

function decisionOf({ found, mayBe }: Look): TableDecision {
  return { found: [...found.values()].toSorted(byRow), mayBe: [...mayBe.values()].toSorted(byRow) }
}

function merged(wanted: Wanted, { emails, phones }: Learned): Wanted {
  return {
    ...wanted,
    emails: [...new Set([...wanted.emails, ...emails])],
    phones: [...new Set([...wanted.phones, ...phones])],
  }
}

import type { Wanted } from '../../model/wanted.ts'
import { comparableName } from '../../normalise/comparable/name.ts'
import { areTwoNames, namesAgree } from '../alike.ts'
import { joinFacets, type Facets } from '../facets.ts'
import { identifierFinder } from './find.ts'
import { followIds, learnFrom, type Learned } from './learn.ts'
import { decisionOf, facetsByPerson, keyOf, mention, share, take, type Look, type RowMayBe, type TableDecision } from './marks.ts'
import { findNamed, type NameWords } from './named-in-text.ts'
import { findNear } from './near.ts'
import type { PeopleTable, ValueText } from './people-table.ts'
import { facetColumns, facetsOfRow, facetsOfWanted } from './row-facets.ts'

/** A row that may be somebody's, and to which a person said yes. */
export interface Agreed {
  /** Its place among the tables. */
  readonly table: number
  readonly row: number
  readonly person: number
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
    for (const cell of findNamed(look.table, texts, names, textOf)) mention(look, cell, names[cell.person])
  }
}

/** Is a row that may be somebody's theirs if a person says yes, or does it only mention them? */
export const isOwnRow = ({ probability, mentions }: RowMayBe): boolean => mentions.length === 0 || probability >= ownRow

/** Whoever writes from another address, or has another name, is not the one who was asked about: households share phones. */
function isSomebodyElse(row: Facets, person: Facets): boolean {
  const otherAddress =
    row.emails.length > 0 && person.emails.length > 0 && !row.emails.some((email) => person.emails.includes(email))
  const otherName = row.names.length > 0 && person.names.length > 0 && !namesAgree(row.names, person.names)
  return otherAddress || otherName
}

function merged(wanted: Wanted, { emails, phones }: Learned): Wanted {
  return {
    ...wanted,
    emails: [...new Set([...wanted.emails, ...emails])],
    phones: [...new Set([...wanted.phones, ...phones])],
  }
}

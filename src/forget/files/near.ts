import { emailUser } from '../../normalise/comparable/email.ts'
import { nameKey } from '../../text/name-key.ts'
import type { CandidateReason } from '../../model/certificate.ts'
import { likenessOf, namesAgree, valuesAlike } from '../alike.ts'
import type { Facets } from '../facets.ts'
import { facetsOfRow, type FacetColumn } from './row-facets.ts'

/** A row that may be somebody's. */
export interface NearRow {
  readonly row: number
  /** Place among those wanted. */
  readonly person: number
  /** 0..1 */
  readonly probability: number
  readonly why: readonly CandidateReason[]
}

/** Below this nobody is asked. Set by hand: a question too many costs a look, one too few a person's right. */
const least = 0.02

/** Rows of a table of which any one may be anybody's: fewer are no less likely to be a stranger's. Set by hand. */
const fewestRows = 500

/**
 * Rows that are like a person by names, births, addresses, phones and e-mail addresses, with slips, in any order. Rows are
 * only weighed that share a phone, an address, or two other things with a person.
 *
 * @param people facets by place among those wanted
 * @param named names that were asked for as such: rows that agree with one are always told
 * @returns by row, then by person
 */
export function findNear(
  columns: readonly FacetColumn[],
  rows: number,
  people: readonly Facets[],
  named: readonly (readonly string[])[],
): NearRow[] {
  const points = columns.map((column) => pointsOf(column, people))
  const worth = points.map(({ most }) => most)
  const prior = -Math.log2(Math.max(rows, fewestRows))
  const found: NearRow[] = []
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (const [at, { column }] of columns.entries()) sum += worth[at]![column.cells.ids[row]!]!
    if (sum < enough) continue
    const persons = new Map<number, number>()
    for (const [at, { column }] of columns.entries())
      for (const [person, more] of points[at]!.byValue.get(column.cells.ids[row]!) ?? [])
        persons.set(person, (persons.get(person) ?? 0) + more)
    let facets: Facets | undefined
    for (const [person, shared] of [...persons].toSorted(([a], [b]) => a - b)) {
      if (shared < enough) continue
      facets ??= facetsOfRow(columns, row)
      const { weight, why } = likenessOf(facets, people[person]!)
      const probability = 1 / (1 + 2 ** -(weight + prior))
      const asked = named[person]!.length > 0 && namesAgree(facets.names, named[person]!)
      if (probability >= least || asked) found.push({ row, person, probability, why })
    }
  }
  return found
}

/** So many points make a row worth weighing. */
const enough = 2

const worthOf: Readonly<Record<keyof Facets, number>> = {
  names: 1,
  emails: 2,
  phones: 2,
  births: 1,
  addresses: 1,
  postalCodes: 0.5,
  cities: 0.5,
}

interface Points {
  /** By value: whom it speaks for, and how much. */
  readonly byValue: ReadonlyMap<number, ReadonlyMap<number, number>>
  /** By value: the most it gives anybody. */
  readonly most: Float32Array
}

/** What each distinct value of a column speaks for. */
function pointsOf({ part, column, valuesOf }: FacetColumn, people: readonly Facets[]): Points {
  const index = new Map<string, { readonly person: number; readonly value: string }[]>()
  const few = people.length <= fewPeople
  for (const [person, facets] of people.entries())
    for (const value of facets[part])
      for (const key of keysOf(part, value, few)) {
        const known = index.get(key)
        if (known === undefined) index.set(key, [{ person, value }])
        else known.push({ person, value })
      }
  for (const [key, list] of index) if (/^[<>]/.test(key) && list.length > mostSharing) index.delete(key)
  const { count } = column.cells.values
  const most = new Float32Array(count)
  const byValue = new Map<number, Map<number, number>>()
  if (index.size === 0) return { byValue, most }
  for (let id = 1; id < count; id++) {
    const whom = new Map<number, number>()
    for (const value of valuesOf(id)) {
      const heard = new Set<number>()
      for (const key of keysOf(part, value, few))
        for (const other of index.get(key) ?? [])
          if (!heard.has(other.person) && valuesAlike(part, value, other.value)) heard.add(other.person)
      for (const person of heard) whom.set(person, (whom.get(person) ?? 0) + worthOf[part])
    }
    if (whom.size === 0) continue
    byValue.set(id, whom)
    most[id] = Math.max(...whom.values())
  }
  return { byValue, most }
}

/** A half that more values share says nothing of any of them. Set by time. */
const mostSharing = 4

/** Among so many people slips are looked for too; among more only what is the same, or sounds the same. Set by time. */
const fewPeople = 200

/** Values that are one slip apart share a key: a slip spares one half. */
function keysOf(part: keyof Facets, value: string, few: boolean): string[] {
  const near = (text: string, fewest: number): string[] => (few ? [text, ...halves(text, fewest)] : [text])
  switch (part) {
    case 'names':
      return value.length === 1 ? [] : [`=${nameKey(value)}`, ...near(value, 4)]
    case 'emails':
      return [value, ...near(`@${emailUser(value).replace(/[._-]/g, '')}`, 6)]
    case 'phones':
      return near(value, 8)
    case 'births':
      return [`${value.slice(0, 5)}${value.slice(8)}-${value.slice(5, 7)}`, ...near(value, 10)]
    default:
      return [value]
  }
}

function halves(text: string, fewest: number): string[] {
  if (text.length < fewest) return []
  return [...new Set([-1, 0, 1].map((more) => Math.floor((text.length + more) / 2)))].flatMap((length) => [
    `<${text.slice(0, length)}`,
    `>${text.slice(-length)}`,
  ])
}

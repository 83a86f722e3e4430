import type { CandidateReason } from '../../model/certificate.ts'
import { likenessOf, namesAgree } from '../alike.ts'
import type { Facets } from '../facets.ts'
import { hearerOf } from './hearer.ts'
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

/** So many points make a row worth weighing. */
const enough = 2

/** What is looked at first is read fastest, or has fewest distinct values; where others don't make up for it, the rest is not read. */
const worthOf: Readonly<Record<keyof Facets, number>> = {
  names: 1,
  births: 1,
  postalCodes: 0.5,
  cities: 0.5,
  phones: 2,
  emails: 2,
  addresses: 1,
}
const inOrder = Object.keys(worthOf)

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
  const heard = columns
    .map((column) => heardColumn(column, people))
    .filter((column) => column !== undefined)
    .toSorted((a, b) => inOrder.indexOf(a.part) - inOrder.indexOf(b.part))
  const left = heard.map((_, at) => heard.slice(at).reduce((sum, { most }) => sum + most, 0))
  const prior = -Math.log2(Math.max(rows, fewestRows))
  const points = new Float32Array(people.length)
  const found: NearRow[] = []
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (const [at, column] of heard.entries()) {
      if (sum + left[at]! < enough) break
      sum += column.pointsOf(column.ids[row]!)
    }
    if (sum < enough) continue
    const persons: number[] = []
    for (const column of heard) column.addTo(points, persons, column.ids[row]!)
    let facets: Facets | undefined
    for (const person of persons.toSorted((a, b) => a - b)) {
      const shared = points[person]!
      points[person] = 0
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

/** What the distinct values of a column say for whom: each is read when it is first asked for. */
interface HeardColumn {
  readonly part: keyof Facets
  readonly ids: Uint32Array
  /** No value gives anybody more. */
  readonly most: number
  /** The most that a value gives anybody. */
  pointsOf(id: number): number
  /** Adds what a value gives to the points of each person, and puts those who had none before on the list. */
  addTo(points: Float32Array, persons: number[], id: number): void
}

/** A column that says something of somebody; undefined where nobody could be found by it. */
function heardColumn({ part, column, read }: FacetColumn, people: readonly Facets[]): HeardColumn | undefined {
  const whose = new Map<string, number[]>()
  for (const [person, facets] of people.entries())
    for (const value of facets[part]) {
      const known = whose.get(value)
      if (known === undefined) whose.set(value, [person])
      else known.push(person)
    }
  if (whose.size === 0) return undefined
  const worth = worthOf[part]
  const hear = hearerOf(part, [...whose.keys()])
  const persons = [...whose.values()]
  const known = new Uint8Array(column.cells.values.count)
  /** Of values that speak for somebody: persons, once for each word of theirs that is heard. */
  const speaks = new Map<number, Uint32Array>()
  const most = new Map<number, number>()

  function ask(id: number): number {
    const all: number[] = []
    let words = 0
    for (const value of read(id)) {
      const heard = new Set<number>()
      hear(value, (place) => {
        for (const person of persons[place]!) heard.add(person)
      })
      if (heard.size > 0) words++
      for (const person of heard) all.push(person)
    }
    known[id] = all.length === 0 ? silent : speaking
    if (all.length === 0) return 0
    speaks.set(id, Uint32Array.from(all))
    most.set(id, words * worth)
    return words * worth
  }

  const pointsOf = (id: number): number =>
    id === 0 || known[id] === silent ? 0 : known[id] === speaking ? most.get(id)! : ask(id)
  return {
    part,
    ids: column.cells.ids,
    most: part === 'names' ? Infinity : worth, // a name has several words
    pointsOf,
    addTo(points, listed, id) {
      if (pointsOf(id) === 0) return
      for (const person of speaks.get(id)!) {
        if (points[person] === 0) listed.push(person)
        points[person]! += worth
      }
    },
  }
}

/** A value that says nothing of anybody; one that does. */
const [silent, speaking] = [1, 2]

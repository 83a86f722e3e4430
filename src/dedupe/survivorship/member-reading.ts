import type { Dictionary } from '../../model/columns.ts'
import { blank } from '../../model/reading.ts'
import { normaliseCountry } from '../../normalise/country.ts'
import type { Evidence } from './evidence.ts'
import { Holding } from './filler.ts'
import { plainReader, type PlainReader } from './plain-words.ts'
import { dependsOnCountry, kindOf, type CellReader, type CellReading } from './reading.ts'
import { sayingsOf } from './sayings.ts'

/** The cells of the members of a cluster. */
export interface Cells {
  /** A number that tells the cell from others of its column. */
  id(member: number, column: number): number
  cell(member: number, column: number): string
}

/** How the cells of one column say something of the members of a cluster. */
export interface MemberReading {
  /** What a member's cell says, if it isn't blank. */
  readonly readingOf: (cells: Cells, member: number) => CellReading
  /** The same of plain cells by a number, without a text: see `Sayings`. */
  readonly sayingOf: ((cells: Cells, member: number) => number) | undefined
  /** Is what such a cell says its very text? */
  readonly saysText: boolean
  /** Does one text say the same in any row? */
  readonly isReadAlike: boolean
}

/**
 * @param read a cell by its text
 * @param country the column that says in which country the rows are
 * @param home the country of rows that don't say, ISO 3166 alpha-2; '' if unknown
 */
export function memberReading(
  evidence: Evidence,
  column: number,
  read: CellReader,
  country: number | undefined,
  home: string,
): MemberReading {
  const { field } = evidence.columns[column]!
  const kind = kindOf(field)
  const countryOf = country === undefined || country === column || !dependsOnCountry(field) ? undefined : countryIn(country)
  const values = evidence.values?.[column]
  const plain = values === undefined ? undefined : plainReader(kind, home)
  const sayings = values === undefined ? undefined : sayingsOf(kind, home, values)
  const isAtHome = (cells: Cells, member: number): boolean => {
    const said = countryOf === undefined ? '' : countryOf(cells, member)
    return said === '' || said === home
  }
  const holdingOf = evidence.holdings(column)
  const holds = (id: number): boolean => holdingOf(id) === Holding.value
  return {
    readingOf: onceAValue(
      column,
      values && plain ? byLook(column, read, values, plain, holds, home) : byText(column, read),
      countryOf,
    ),
    sayingOf:
      sayings &&
      ((cells, member) => {
        const id = cells.id(member, column)
        return holds(id) && isAtHome(cells, member) ? sayings.of(id) : -1
      }),
    saysText: sayings?.isText === true,
    isReadAlike: countryOf === undefined,
  }
}

/** @param country ISO 3166 alpha-2; '' if the row says none */
type Read = (cells: Cells, member: number, country: string) => CellReading

const byText =
  (column: number, read: CellReader): Read =>
  (cells, member, country) =>
    read(cells.cell(member, column), country)

/** Reads what a look at the bytes doesn't tell. */
function byLook(
  column: number,
  read: CellReader,
  { bytes, starts }: Dictionary,
  plain: PlainReader,
  holds: (id: number) => boolean,
  home: string,
): Read {
  return (cells, member, country) => {
    const id = cells.id(member, column)
    const isAtHome = country === '' || country === home
    const told = isAtHome && holds(id) ? plain(bytes, starts[id]!, starts[id + 1]!) : undefined
    return told ?? read(cells.cell(member, column), country)
  }
}

/** The country of a member's row, ISO 3166 alpha-2; '' if it says none. */
type CountryOf = (cells: Cells, member: number) => string

function countryIn(column: number): CountryOf {
  const known = new Map<number, string>()
  // Most rows of a table are in one country.
  let last = -1
  let said = ''
  return (cells, member) => {
    const id = cells.id(member, column)
    if (id === last) return said
    let country = known.get(id)
    if (country === undefined) {
      const cell = cells.cell(member, column)
      country = (cell === '' ? blank : normaliseCountry(cell)).value
      known.set(id, country)
    }
    last = id
    said = country
    return country
  }
}

/** So many values of a column are kept with what they say: nearly all names and places of a large file. A power of two. */
const kept = 1 << 15
/** A column is given so many looks to show that its values come again. */
const trial = 1 << 12

/** Reads cells; what many rows of a table hold is read once, or nearly so. Values that don't come again are not kept. */
function onceAValue(column: number, read: Read, countryOf: CountryOf | undefined): MemberReading['readingOf'] {
  let ids = new Int32Array(0)
  /** By place: which of the readings is that of the value there, plus one; 0 for none. */
  let slots = new Int32Array(0)
  // One after the other: an array with holes is looked through by a hash.
  let countries: string[] = []
  let readings: CellReading[] = []
  let [asked, found] = [0, 0]
  let isKept = true
  return (cells, member) => {
    const country = countryOf === undefined ? '' : countryOf(cells, member)
    if (!isKept) return read(cells, member, country)
    if (asked === 0) {
      ids = new Int32Array(kept)
      slots = new Int32Array(kept)
    }
    asked++
    const id = cells.id(member, column)
    const place = id & (kept - 1)
    const slot = slots[place]! - 1
    if (slot !== -1 && ids[place] === id && countries[slot] === country) {
      found++
      return readings[slot]!
    }
    const reading = read(cells, member, country)
    ids[place] = id
    if (slot === -1) {
      slots[place] = readings.push(reading)
      countries.push(country)
    } else {
      readings[slot] = reading
      countries[slot] = country
    }
    if (asked === trial && found < trial / 4) {
      isKept = false
      ids = slots = new Int32Array(0)
      countries = []
      readings = []
    }
    return reading
  }
}

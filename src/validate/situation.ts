import type { CellKind, FieldName } from '../model/field.ts'
import { overseasRegion } from '../normalise/overseas.ts'
import type { CutView } from './cut-view.ts'
import { ByCell } from './rows/remembered.ts'

/** What the cells of a row are read by, beside themselves. */
export interface Situation {
  /** The row's own country, ISO 3166 alpha-2; '' if it says none. */
  readonly region: string
  /** The row's postal code, '' if it has none or if it says nothing; of those that read alike, one. */
  readonly postalCode: string
}

/** Kinds that are read by the country of their row; the rest read alike wherever they stand. */
const local: ReadonlySet<CellKind | undefined> = new Set<CellKind>(['phone', 'postal_code', 'address', 'city'])

const asksPostalCode = (kind: CellKind | undefined): boolean => kind === 'phone'

/** Places of the columns by whose cells those of a column of this kind are read. */
export function readBy(kind: CellKind | undefined, places: ReadonlyMap<FieldName, number>): readonly number[] {
  return [
    local.has(kind) ? places.get('country') : undefined,
    asksPostalCode(kind) ? places.get('postal_code') : undefined,
  ].filter((place) => place !== undefined)
}

/**
 * Of the cut at hand and its rows, tells their situations for one column; undefined where all rows are in the one that says
 * nothing, number 0.
 */
export type Placer = (rows: number) => (column: number) => Uint16Array | undefined

/**
 * @param situations gets each situation as it is first met; the first is that of a row that says nothing
 * @param view of the cut, in which countries and postal codes were judged before whatever asks for them
 */
export function placer(situations: Situation[], view: CutView, places: ReadonlyMap<FieldName, number>): Placer {
  const country = places.get('country')
  const postalCode = places.get('postal_code')
  const numbers = new Map<string, number>([[' ', 0]])
  const numberOf = (situation: Situation, key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, situations.length)
    return situations.push(situation) - 1
  }
  const regionOf = new ByCell(country ?? 0, (row) => {
    const region = row.value(country!)
    return isAlpha2(region) ? region : ''
  })
  // Of a postal code, a phone only asks which part of France overseas it is of.
  const overseasOf = new ByCell(postalCode ?? 0, (row) => overseasRegion(row.value(postalCode!)) ?? '', true)
  function place(rows: number, asksCode: boolean): Uint16Array {
    const found = new Uint16Array(rows)
    let [region, overseas, number] = ['', '', 0]
    for (let row = 0; row < rows; row++) {
      view.go(row)
      const here = country === undefined ? '' : regionOf.of(view)
      const there = asksCode ? overseasOf.of(view) : ''
      if (here !== region || there !== overseas) {
        const code = there === '' ? '' : view.value(postalCode!)
        number = numberOf({ region: here, postalCode: code }, `${here} ${there}`)
        ;[region, overseas] = [here, there]
      }
      found[row] = number
    }
    return found
  }
  return (rows) => {
    // All columns that ask for the country alone share what is found.
    let byCountry: Uint16Array | undefined
    return (column) => {
      const { kind } = view.judges[column]!.column
      const asksCode = asksPostalCode(kind) && postalCode !== undefined
      if (!local.has(kind) || (country === undefined && !asksCode)) return undefined
      return asksCode ? place(rows, true) : (byCountry ??= place(rows, false))
    }
  }
}

const isAlpha2 = (text: string): boolean => /^[A-Z]{2}$/.test(text)

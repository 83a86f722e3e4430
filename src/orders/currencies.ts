import { normaliseCurrency } from '../normalise/currency.ts'
import { unitsTimes } from '../numeric/decimals.ts'
import type { Amounts } from './amounts.ts'
import type { EachText, OrderColumns } from './values.ts'

/** What one of each currency is worth in the one that all are to be counted in. */
export interface Rates {
  /** ISO 4217: the one whose rate is 1. */
  readonly into: string
  /** By ISO 4217: the rate as a whole number and how many of its digits are decimals. */
  readonly rates: ReadonlyMap<string, { readonly digits: number; readonly places: number }>
}

/** The currency of each row. */
export interface RowCurrencies {
  /** ISO 4217, or what a cell says instead; '' is first. */
  readonly names: readonly string[]
  /** The place among `names` of a row's currency. */
  of(row: number): number
}

/**
 * In which currency each row is: by the column of currencies, else by the sign beside its amount.
 *
 * @param worths the columns that money was read from
 */
export function rowCurrencies(columns: OrderColumns, worths: readonly (Amounts | undefined)[], each: EachText): RowCurrencies {
  const names = ['']
  const placeOf = (name: string): number => {
    const known = names.indexOf(name)
    return known === -1 ? names.push(name) - 1 : known
  }
  const column = columns.currency
  const named = column === undefined ? undefined : new Uint16Array(column.values.count)
  if (column !== undefined)
    each(column.values, (text, id) => {
      named![id] = placeOf(normaliseCurrency(text).value || text.trim().slice(0, longestName))
    })
  const signs = worths.flatMap((worth) =>
    worth === undefined || worth.currencies.length === 1
      ? []
      : [{ ids: worth.ids, currency: worth.currency, places: worth.currencies.map(placeOf) }],
  )
  return {
    names,
    of(row) {
      const own = named === undefined ? 0 : named[column!.ids[row]!]!
      if (own !== 0) return own
      for (const { ids, currency, places } of signs) {
        const place = places[currency[ids[row]!]!]!
        if (place !== 0) return place
      }
      return 0
    },
  }
}

const longestName = 12

/** Turns units of a currency into units of the one that all are counted in; a row that names none is in that one. */
export function converter({ names }: RowCurrencies, { rates }: Rates): (units: number, currency: number) => number {
  const known = names.map((name) => (name === '' ? { digits: 1, places: 0 } : rates.get(name)!))
  return (units, currency) => {
    const { digits, places } = known[currency]!
    return digits === 1 && places === 0 ? units : unitsTimes(units, digits, places)
  }
}

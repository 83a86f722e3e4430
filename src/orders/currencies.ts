import { normaliseCurrency } from '../normalise/currency.ts'
import { unitsTimes } from '../numeric/decimals.ts'
import type { Amounts } from './amounts.ts'
import type { EachText, OrderColumns } from './values.ts'

/** What one of a currency is worth from a day on: a whole number and how many of its digits are decimals. */
export interface Rate {
  /** Days since 1970-01-01; `always` for a rate that no day limits. */
  readonly from: number
  readonly digits: number
  readonly places: number
}

/** The first day of a rate that has none. */
export const always = -Infinity

/** What one of each currency is worth in the one that all are to be counted in. */
export interface Rates {
  /** ISO 4217: the one whose rate is 1. */
  readonly into: string
  /** By ISO 4217: its rates by their days, each of which holds until the next. */
  readonly rates: ReadonlyMap<string, readonly Rate[]>
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

/**
 * Turns units of a currency into units of the one that all are counted in, by the rate of the day; a row that names none is in
 * that one.
 */
export function converter({ names }: RowCurrencies, { rates }: Rates): (units: number, currency: number, day: number) => number {
  const known = names.map((name): readonly Rate[] => rates.get(name) ?? [one])
  return (units, currency, day) => {
    const { digits, places } = rateOn(known[currency]!, day)
    return digits === 1 && places === 0 ? units : unitsTimes(units, digits, places)
  }
}

const one: Rate = { from: always, digits: 1, places: 0 }

/** The last rate that begins no later than a day. */
function rateOn(rates: readonly Rate[], day: number): Rate {
  let low = 0
  for (let high = rates.length - 1; low < high;) {
    const middle = (low + high + 1) >>> 1
    if (rates[middle]!.from <= day) low = middle
    else high = middle - 1
  }
  return rates[low]!
}

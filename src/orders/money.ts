import type { Decimals } from '../numeric/decimals.ts'
import { placesThatFit } from '../numeric/decimals.ts'
import { isNumber, type Amounts } from './amounts.ts'

/** What rows are worth, before it is known which of them count. */
export interface Worth {
  /** Of each row: can it be read? */
  isReadable(row: number): boolean
  /** The decimals that amounts have, all of them, and those that fit. */
  readonly places: number
  readonly placesWanted: number
  /** In units of 10^−places. */
  unitsOf(row: number): number
}

/** The columns that say what a row is worth. */
export interface WorthColumns {
  readonly amount: Amounts | undefined
  readonly quantity: Amounts | undefined
  readonly price: Amounts | undefined
}

/**
 * What each row is worth: its amount, and where a row has none, quantity × unit price. Exact to the last decimal as long as
 * all amounts together fit; undefined where there is neither.
 *
 * @param least so many decimals at least, and room for sums so many times as large
 */
export function worthOf(
  { amount, quantity, price }: WorthColumns,
  rows: number,
  least: { readonly places: number; readonly room: number } = { places: 0, room: 1 },
): Worth | undefined {
  const product = quantity === undefined || price === undefined ? undefined : { quantity, price }
  if (amount === undefined && product === undefined) return undefined
  const byAmount = (row: number): boolean => amount !== undefined && amount.states[amount.ids[row]!] !== 0
  const isReadable = (row: number): boolean => {
    if (byAmount(row)) return amount!.states[amount!.ids[row]!] === isNumber
    return (
      product !== undefined &&
      product.quantity.states[product.quantity.ids[row]!] === isNumber &&
      product.price.states[product.price.ids[row]!] === isNumber
    )
  }
  const near = (row: number): number =>
    byAmount(row)
      ? amount!.numbers.near(amount!.ids[row]!)
      : product!.quantity.numbers.near(product!.quantity.ids[row]!) * product!.price.numbers.near(product!.price.ids[row]!)
  let size = 0
  for (let row = 0; row < rows; row++) if (isReadable(row)) size += Math.abs(near(row))
  const parts = product === undefined ? 0 : product.quantity.numbers.places + product.price.numbers.places
  const placesWanted = Math.max(amount?.numbers.places ?? 0, parts, least.places)
  const places = placesThatFit(placesWanted, size * least.room)
  const multiply = product === undefined ? undefined : multiplier(product.quantity.numbers, product.price.numbers, places)
  return {
    isReadable,
    places,
    placesWanted,
    unitsOf: (row) =>
      byAmount(row)
        ? amount!.numbers.units(amount!.ids[row]!, places)
        : multiply!(product!.quantity.ids[row]!, product!.price.ids[row]!),
  }
}

/** Products of two columns in units of 10^−places. */
function multiplier(left: Decimals, right: Decimals, places: number): (a: number, b: number) => number {
  const spare = places - left.places - right.places
  // Both to their last decimal: the product of two whole numbers is one, and fits.
  if (spare >= 0) return (a, b) => left.units(a, left.places) * right.units(b, right.places) * 10 ** spare + 0
  return (a, b) => Math.round(left.near(a) * right.near(b) * 10 ** places) + 0
}

/** The amounts of a column of their own, such as margins, in units of 10^−places; 0 where a row has none. */
export function unitsIn({ ids, numbers, states }: Amounts, places: number): (row: number) => number {
  return (row) => (states[ids[row]!] === isNumber ? numbers.units(ids[row]!, places) : 0)
}

import type { Dictionary } from '../model/columns.ts'

/** Money in whole units of 10^−`places`: sums of it are exact. */
export interface Money {
  readonly places: number
  /** ISO 4217; '' when nothing says. */
  readonly currency: string
  /** Were there more decimals than fit, so that amounts are rounded to the last place? */
  readonly isRounded: boolean
}

/** Orders or order lines in columns: those of a customer that can be read and are not later than the day that was asked for. */
export interface OrderLines {
  readonly count: number
  /** Everybody who has a line, by code points. */
  readonly customers: readonly string[]
  /** Of each line the place among `customers`. */
  readonly customer: Uint32Array
  /** The row of the table, from 0, that each line is. */
  readonly row: Uint32Array
  /** Days since 1970-01-01. */
  readonly day: Int32Array
  /** What tells a customer's orders apart; undefined where each line is an order. */
  readonly order: Uint32Array | undefined
  /** Undefined where there is no money. */
  readonly money: Money | undefined
  /** In units of the money; below zero for returns. Empty without money. */
  readonly amount: Float64Array
  /** In units of the money; undefined where no column has it. */
  readonly margin: Float64Array | undefined
  /** Value ids of products, 0 where a line names none; undefined where no column has them. */
  readonly product: { readonly ids: Uint32Array; readonly values: Dictionary } | undefined
}

/** What became of the rows of an input: `read` is the sum of the others. */
export interface OrderRows {
  readonly read: number
  readonly used: number
  readonly without_customer: number
  /** Of a day after the last that counts. */
  readonly later: number
  /** With a date or an amount that can't be read, or no date. */
  readonly rejected: number
}

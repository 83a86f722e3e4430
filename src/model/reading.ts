import type { Reason } from './reason.ts'

/** What a normaliser made of one cell. */
export interface Reading {
  /** The canonical value; '' when the cell is blank or holds none that can be had for certain. */
  readonly value: string
  /** Why there is no value, or what was done or doubted to get one; undefined when the cell was plain. */
  readonly reason: Reason | undefined
}

/** Text → canonical value or a reason. Total (never throws), pure, and idempotent on its own values. */
export type Normaliser = (raw: string) => Reading

/** The reading of a blank cell: no value, and nothing to say about it. */
export const blank: Reading = { value: '', reason: undefined }

/**
 * How often each shape was seen among the cells of one column. Plain numbers, so that the parts of a file add up in
 * any order: what is decided for a column is decided from the sum.
 */
export type Tally = Record<string, number>

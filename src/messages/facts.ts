export type { Faults } from '../model/fault.ts'
import type { Faults } from '../model/fault.ts'

/** The key of a fault. */
export type Fault = keyof Faults

/** More names than this are not listed in a sentence: it would be a screen. */
export const mostNamed = 30

/** Something to do: why, and the command. */
export interface NextStep {
  readonly why: string
  readonly command: string
}

/** Where something is found: the words for a place among rows. */
export interface Places {
  readonly place: { readonly line: string; readonly column: string; readonly says: string }
  sameAs(row: number): string
  /** @param all how many there are of which `rows` are the first */
  lines(rows: readonly number[], all: number): string
  example(about: { line: number; column: string; value: string; suggestion: string }): string
}

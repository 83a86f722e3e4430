import type { Dictionary } from '../model/columns.ts'

/** How values of a dictionary become text: handed in, since bytes are read elsewhere. */
export interface Texts {
  /** The text of one value. */
  of(values: Dictionary, id: number): string
  /**
   * Hands over the text of every value, the empty one first: far cheaper than asking one by one.
   *
   * @param from the first value wanted, `to` the one behind the last
   */
  each(values: Dictionary, take: (text: string, id: number) => void, from?: number, to?: number): void
}

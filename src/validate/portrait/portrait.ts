import { foremost } from './foremost.ts'
import type { Strip } from './strips.ts'

/** How often something was seen. */
export type Tallied = readonly [text: string, count: number]

/** What one column of a part of a file looks like: plain data. */
export interface ColumnPortrait {
  /** The prints of its distinct cells, `printSize` numbers each. */
  readonly prints: Uint32Array<ArrayBuffer>
  /** The most frequent cells, as they stand. */
  readonly values: readonly Tallied[]
  /** The most frequent shapes of cells. */
  readonly shapes: readonly Tallied[]
  /** Of a column of dates: numbers of days, each followed by how often it was seen. */
  readonly days: Uint32Array<ArrayBuffer>
}

/** What a part of a file looks like. */
export interface Portrait {
  /** By column of the plan. */
  readonly columns: readonly ColumnPortrait[]
  readonly strips: readonly Strip[]
}

/** The most frequent first; of equals, the one that comes first by its code units. */
export function mostFrequent(counts: ReadonlyMap<string, number>, most: number): Tallied[] {
  const all = [...counts]
  return foremost(all.length, most, (at, other) => {
    const [[a, m], [b, n]] = [all[at]!, all[other]!]
    return m > n || (m === n && a < b)
  }).map((at) => all[at]!)
}

import type { ValidatePlan } from '../plan.ts'
import { afterDays } from './days.ts'
import { DistinctCounter, type Distinct } from './distinct.ts'
import { mostFrequent, type Portrait, type Tallied } from './portrait.ts'
import { coarser, type Strip } from './strips.ts'

/** What a column of a whole file looks like. */
export interface ColumnPicture {
  readonly distinct: Distinct
  /** The most frequent cells, as they stand. In a long file, what is rare in most of its parts may be missing or count too little. */
  readonly values: readonly Tallied[]
  readonly shapes: readonly Tallied[]
  /** Of a column of dates: how often each day was seen, by its number; undefined for any other. */
  readonly days: Uint32Array | undefined
}

/** What a whole file looks like. */
export interface FilePicture {
  /** By column of the plan. */
  readonly columns: readonly ColumnPicture[]
  /** From the first row to the last. */
  readonly strips: readonly Strip[]
}

/** So many strips of a file are held; when there are more, two become one. */
const mostStrips = 4096
/** So many cells and shapes of a column are held, and a multiple of it between two clearings. */
const held = 1024
const shown = 16

interface Hung {
  readonly distinct: DistinctCounter
  values: Map<string, number>
  shapes: Map<string, number>
  readonly days: Uint32Array | undefined
}

/** Portraits of the parts of a file, hung side by side in their order until they are one picture. */
export class Gallery {
  readonly #columns: readonly Hung[]
  #strips: Strip[] = []

  constructor({ columns }: ValidatePlan) {
    this.#columns = columns.map(({ kind }) => ({
      distinct: new DistinctCounter(),
      values: new Map(),
      shapes: new Map(),
      days: kind === 'date' ? new Uint32Array(afterDays + 1) : undefined,
    }))
  }

  hang({ columns, strips }: Portrait): void {
    for (const [at, { prints, values, shapes, days }] of columns.entries()) {
      const column = this.#columns[at]!
      column.distinct.add(prints)
      column.values = added(column.values, values)
      column.shapes = added(column.shapes, shapes)
      if (column.days !== undefined) for (let i = 0; i < days.length; i += 2) column.days[days[i]!]! += days[i + 1]!
    }
    this.#strips.push(...strips)
    if (this.#strips.length > mostStrips) this.#strips = coarser(this.#strips)
  }

  picture(): FilePicture {
    return {
      columns: this.#columns.map(({ distinct, values, shapes, days }) => ({
        distinct: distinct.distinct,
        values: mostFrequent(values, shown),
        shapes: mostFrequent(shapes, shown),
        days,
      })),
      strips: this.#strips,
    }
  }
}

function added(counts: Map<string, number>, more: readonly Tallied[]): Map<string, number> {
  for (const [text, times] of more) counts.set(text, (counts.get(text) ?? 0) + times)
  return counts.size > 4 * held ? new Map(mostFrequent(counts, held)) : counts
}

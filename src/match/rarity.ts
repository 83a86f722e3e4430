import { frequenciesOf } from './column.ts'
import type { Comparable } from './field.ts'
import type { Model } from './model.ts'
import { shareOfFile } from './usual.ts'

/** Rare values tell more, common ones less, by so many bits at most. */
const mostForFrequency = 6

/** For each field, for each of its columns, by value: the bits that agreeing on this very value adds to agreeing on a value. */
export type Rarities = readonly (readonly Float32Array[])[]

/** How rare values are, as far as it counts. In shared memory. */
export function raritiesOf({ fields, columns }: Comparable, model: Model): Rarities {
  return fields.map((field, at) =>
    field.columns.map((place) => {
      const frequencies = frequenciesOf(columns[place]!)
      return rarityBits(frequencies, columns[place]!.ids.length - frequencies[0]!, model.fields[at]!.at(-1)!.u[1]!)
    }),
  )
}

/**
 * The bits of each value of a column, by how many rows have it. In shared memory.
 *
 * @param filled how many rows have a value
 * @param u how often the values of two people are equal
 */
export function rarityBits(frequencies: Int32Array, filled: number, u: number): Float32Array {
  // As if so many rows stood beside in which values are as common as ever; and of what two share, they may be one.
  const beside = filled <= manyRows ? rowsBeside : 0
  const one = 2 * (1 - shareOfFile(filled))
  const expected = Math.log2(u * (filled + beside))
  const bits = new Float32Array(new SharedArrayBuffer(4 * frequencies.length))
  for (let id = 0; id < bits.length; id++) {
    const often = frequencies[id]!
    if (often === 0) continue
    const log =
      beside > 0 ? Math.log2(Math.max(0, often - one) + beside * u) : often < logs.length ? logs[often]! : Math.log2(often)
    bits[id] = Math.max(-mostForFrequency, Math.min(mostForFrequency, expected - log))
  }
  return bits
}

/** In larger files, rows that stood beside would change nothing. */
const manyRows = 10_000
const rowsBeside = 100

const logs = Float64Array.from({ length: 1 << 10 }, (_, number) => Math.log2(number))

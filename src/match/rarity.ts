import { frequenciesOf } from './column.ts'
import type { Comparable } from './field.ts'
import type { Model } from './model.ts'

/** Rare values tell more, common ones less, by so many bits at most. */
const mostForFrequency = 6

/** For each field, for each of its columns, by value: the bits that agreeing on this very value adds to agreeing on a value. */
export type Rarities = readonly (readonly Float32Array[])[]

/** How rare values are, as far as it counts. In shared memory. */
export function raritiesOf({ fields, columns }: Comparable, model: Model): Rarities {
  return fields.map((field, at) =>
    field.columns.map((place) => {
      const frequencies = frequenciesOf(columns[place]!)
      const filled = columns[place]!.ids.length - frequencies[0]!
      const expected = Math.log2(model.fields[at]!.at(-1)!.u[1]! * filled)
      const bits = new Float32Array(new SharedArrayBuffer(4 * frequencies.length))
      for (let id = 0; id < bits.length; id++) {
        const often = frequencies[id]!
        if (often === 0) continue
        const log = often < logs.length ? logs[often]! : Math.log2(often)
        bits[id] = Math.max(-mostForFrequency, Math.min(mostForFrequency, expected - log))
      }
      return bits
    }),
  )
}

const logs = Float64Array.from({ length: 1 << 10 }, (_, number) => Math.log2(number))

import type { Clusters } from '../../dedupe/clusters.ts'
import { People } from '../../dedupe/people.ts'
import type { Notation } from '../../dedupe/survivorship/notation.ts'
import { rowWriter } from '../../io/columns/row-writer.ts'
import type { Encoded, RowForm } from '../../io/encode.ts'
import { openTable, type GoldenSetting } from './golden-work.ts'

/** All that a thread needs to know to write people: plain data, what is large in shared memory. */
export interface PeopleSetting extends GoldenSetting {
  readonly clusters: Pick<Clusters, 'rows' | 'starts'>
  readonly form: RowForm
  /** So many people are written at a time at most. */
  readonly size: number
}

/** Clusters from one on, until another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Makes the golden records of clusters, stretch by stretch, and encodes them. The same in any thread. */
export function peopleWork(setting: PeopleSetting, notation: Notation): (stretch: Stretch) => Encoded {
  const { columns, clusters, form, size } = setting
  const records = columns.map(({ cells }) => cells)
  const people = new People(records, clusters, openTable(setting, notation), size)
  const write = rowWriter(form, people.columns)
  const places = new Uint32Array(size).map((_, place) => place)
  return ({ from, to }) => {
    people.go(from, to)
    return write({ rows: places.subarray(0, to - from), replaced: people.made })
  }
}

import type { ValueColumn } from '../model/columns.ts'
import type { Clusters } from './clusters.ts'
import { made, type GoldenMaker } from './survivorship/golden.ts'

/**
 * The table that comes of a table of records, a stretch at a time: one row a cluster, its golden record. Cells that stand in some
 * record are told by their values' numbers, so that no text is made of them.
 */
export class People {
  /** The golden records of the stretch at hand. */
  readonly columns: readonly ValueColumn[]
  /** The cells of those of which some stand in no record, by their place in the stretch. */
  readonly made = new Map<number, readonly string[]>()
  private readonly records: readonly ValueColumn[]
  private readonly clusters: Pick<Clusters, 'rows' | 'starts'>
  private readonly maker: GoldenMaker
  private readonly picks: Int32Array
  /** The first row of each cluster. */
  private readonly firsts: Uint32Array

  /** @param size of the longest stretch */
  constructor(records: readonly ValueColumn[], clusters: Pick<Clusters, 'rows' | 'starts'>, maker: GoldenMaker, size: number) {
    this.records = records
    this.clusters = clusters
    this.maker = maker
    this.columns = records.map(({ values }) => ({ values, ids: new Uint32Array(new SharedArrayBuffer(4 * size)) }))
    this.picks = new Int32Array(records.length)
    this.firsts = new Uint32Array(size)
  }

  /** Goes to the clusters from one on, until another. */
  go(from: number, to: number): void {
    const { rows, starts } = this.clusters
    const { columns, firsts, made: cells, records } = this
    cells.clear()
    for (let cluster = from; cluster < to; cluster++) firsts[cluster - from] = rows[starts[cluster]!]!
    for (let column = 0; column < columns.length; column++) {
      const { ids } = records[column]!
      const own = columns[column]!.ids
      for (let place = 0; place < to - from; place++) own[place] = ids[firsts[place]!]!
    }
    for (let cluster = from; cluster < to; cluster++)
      if (starts[cluster + 1]! - starts[cluster]! > 1)
        this.merge(rows.subarray(starts[cluster], starts[cluster + 1]), cluster - from)
  }

  private merge(rows: Uint32Array, place: number): void {
    const { columns, picks } = this
    const cells = this.maker.pick(rows, picks, 0)
    if (cells !== undefined) this.made.set(place, cells)
    for (let column = 0; column < picks.length; column++) if (picks[column] !== made) columns[column]!.ids[place] = picks[column]!
  }
}

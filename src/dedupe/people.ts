import type { ValueColumn } from '../model/columns.ts'
import type { Clusters } from './clusters.ts'
import { Gathered } from './survivorship/gathered.ts'
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
  private readonly clusters: Pick<Clusters, 'rows' | 'starts'>
  private readonly gathered: Gathered
  private readonly maker: GoldenMaker
  private readonly picks: Int32Array

  /** @param size of the longest stretch */
  constructor(records: readonly ValueColumn[], clusters: Pick<Clusters, 'rows' | 'starts'>, maker: GoldenMaker, size: number) {
    this.clusters = clusters
    this.gathered = new Gathered(records.map(({ ids }) => ids))
    this.maker = maker
    this.columns = records.map(({ values }) => ({ values, ids: new Uint32Array(new SharedArrayBuffer(4 * size)) }))
    this.picks = new Int32Array(records.length)
  }

  /** Goes to the clusters from one on, until another. */
  go(from: number, to: number): void {
    const { clusters, columns, gathered, made: cells, maker } = this
    cells.clear()
    gathered.load(clusters, from, to)
    for (let column = 0; column < columns.length; column++) {
      const { ids } = columns[column]!
      const all = gathered.ids[column]!
      for (let place = 0; place < gathered.count; place++) ids[place] = all[gathered.starts[place]!]!
    }
    maker.begin(gathered)
    for (let place = 0; place < gathered.count; place++) if (gathered.sizeOf(place) > 1) this.merge(place)
  }

  private merge(place: number): void {
    const { columns, picks } = this
    const cells = this.maker.pick(place, picks, 0)
    if (cells !== undefined) this.made.set(place, cells)
    for (let column = 0; column < picks.length; column++) if (picks[column] !== made) columns[column]!.ids[place] = picks[column]!
  }
}

import type { Clusters } from '../clusters.ts'

/**
 * The rows of some clusters, one cluster behind the other, with the numbers of their cells side by side. The rows of a cluster lie
 * far apart in a table: taken column by column, the processor waits for many of them at once.
 */
export class Gathered {
  count = 0
  rows: Uint32Array = new Uint32Array(0)
  /** Where the rows of each cluster begin, and behind them, where those of the last end. */
  starts = new Uint32Array(1)
  /** By column, then by place among the rows. */
  readonly ids: Uint32Array[]
  private readonly columns: readonly ArrayLike<number>[]

  /** @param columns the numbers of all cells, by column, then by row: see `Evidence` */
  constructor(columns: readonly ArrayLike<number>[]) {
    this.columns = columns
    this.ids = columns.map(() => new Uint32Array(0))
  }

  /** Goes to the clusters from one on, until another. */
  load(clusters: Pick<Clusters, 'rows' | 'starts'>, from: number, to: number): void {
    const { columns, ids } = this
    const [begin, end] = [clusters.starts[from]!, clusters.starts[to]!]
    const rows = clusters.rows.subarray(begin, end)
    this.count = to - from
    this.rows = rows
    if (this.starts.length <= this.count) this.starts = new Uint32Array(this.count + 1)
    for (let cluster = 0; cluster <= this.count; cluster++) this.starts[cluster] = clusters.starts[from + cluster]! - begin
    for (let column = 0; column < columns.length; column++) {
      if (ids[column]!.length < rows.length) ids[column] = new Uint32Array(rows.length + (rows.length >> 2))
      const all = columns[column]!
      const own = ids[column]!
      for (let place = 0; place < rows.length; place++) own[place] = all[rows[place]!]!
    }
  }

  /** The rows of a cluster. */
  rowsOf(cluster: number): Uint32Array {
    return this.rows.subarray(this.starts[cluster], this.starts[cluster + 1])
  }

  sizeOf(cluster: number): number {
    return this.starts[cluster + 1]! - this.starts[cluster]!
  }
}
